package dev.lanyard.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parsed and verified classes that the build keeps beside the jar: {@code lanyard.jsa} for {@code
 * lanyard.jar}.
 *
 * <p>A manifest cannot name it, only the command line of the Java machine can; so the machine is
 * started a second time, which costs less than it saves. See {@code
 * src/docs/0002-one-jar-and-its-start.md} for the figures. An archive that does not fit the jar or
 * the machine is passed over by the machine without a word.
 *
 * @param java the program to start
 * @param jar the jar that everything is in
 * @param file the archive
 */
record ClassArchive(Path java, Path jar, Path file) {
  private static final String RESTARTED = "lanyard.restarted";

  /** Compiling well and collecting in parallel cost more than a second of work gives back. */
  private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /**
   * The archive of the jar that this class is from, or none: from a folder of classes, without the
   * file, or when the person who started the machine chose options for it, which are then the ones
   * that count.
   */
  static Optional<ClassArchive> besideTheJar() {
    CodeSource source = ClassArchive.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      Path file = jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".jsa"));
      ProcessHandle.Info self = ProcessHandle.current().info();
      boolean plain = self.arguments().filter(a -> a.length > 0 && a[0].equals("-jar")).isPresent();
      Optional<Path> java = self.command().map(Path::of);
      return plain && java.isPresent() && !file.equals(jar) && Files.isRegularFile(file)
          ? Optional.of(new ClassArchive(java.get(), jar, file))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Ends this process when the one that started it is gone, however it went. Does nothing in a
   * process that {@link #run} did not start.
   */
  static void followParent() {
    if (Boolean.getBoolean(RESTARTED)) {
      ProcessHandle.current().parent().ifPresent(p -> p.onExit().thenRun(() -> System.exit(0)));
    }
  }

  /**
   * Runs a main class with this process's input and output, and gives its exit code. Stops it when
   * told to stop.
   *
   * @param brief whether its first answer matters more than its thousandth
   */
  int run(String main, List<String> words, boolean brief) throws IOException, InterruptedException {
    Process child = new ProcessBuilder(command(main, words, brief)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child), "stop-child"));
    return child.waitFor();
  }

  private List<String> command(String main, List<String> words, boolean brief) {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.add("-XX:SharedArchiveFile=" + file);
    command.add("-Xshare:auto");
    if (brief) {
      command.addAll(BRIEF);
    }
    command.add("-Xlog:disable");
    command.add("-Xlog:all=error:stderr");
    command.add("-D" + RESTARTED + "=true");
    command.add("-cp");
    command.add(jar.toString());
    command.add(main);
    command.addAll(words);
    return command;
  }

  private static void stop(Process child) {
    child.destroy();
    child.onExit().join();
  }
}
