package dev.lanyard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the program as people do, as a process of its own.
 *
 * @param jar the program
 */
record Lanyards(Path jar) {
  private static final double TICKS = 100; // a second has so many in Linux's /proc
  private static final double NANOS = 1e9;
  private static final int CHILDREN_USER = 15;

  /** What a run took: seconds on the wall and of the processor, and what it printed. */
  record Run(double wall, double processor, String output) {}

  /**
   * Runs a command to its end.
   *
   * @param machine options of the Java machine
   * @throws IllegalStateException if it fails
   */
  Run run(List<String> machine, String... words) throws IOException, InterruptedException {
    double before = processorOfChildren();
    long start = System.nanoTime();
    Process process = start(machine, words);
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", words) + "\n" + output);
    }
    double wall = (System.nanoTime() - start) / NANOS;
    return new Run(wall, processorOfChildren() - before, output);
  }

  /** Starts a command. */
  Process start(List<String> machine, String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The seconds of all processes that were started here and have ended; only Linux knows. */
  private static double processorOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    int first = CHILDREN_USER - 2;
    return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS;
  }
}
