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

  /**
   * What makes a machine quick at first and slow later: compiling well and collecting in parallel
   * cost more than a second of work gives back.
   */
  private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** How a machine is to be made ready. */
  enum Pace {
    /** Its first answer matters more than its thousandth. */
    BRIEF,
    /** It has much to do. */
    LONG,
    /**
     * As {@link #BRIEF}; if that turns out to be {@link Patience too much}, another {@link #LONG}.
     */
    BRIEF_FIRST
  }

  /**
   * The archive of the jar that this class is from, or none: from a folder of classes, without the
   * file, or when the person who started the machine chose options for it, which are then the ones
   * that count. None either in a process that {@link #run} started.
   */
  static Optional<ClassArchive> besideTheJar() {
    if (Boolean.getBoolean(RESTARTED)) {
      return Optional.empty();
    }
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
   */
  int run(String main, List<String> words, Pace pace) throws IOException, InterruptedException {
    int code = run(command(main, words, pace));
    return pace == Pace.BRIEF_FIRST && code == Patience.TOO_MUCH
        ? run(command(main, words, Pace.LONG))
        : code;
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    Process child = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child), "stop-child"));
    return child.waitFor();
  }

  private List<String> command(String main, List<String> words, Pace pace) {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.add("-XX:SharedArchiveFile=" + file);
    command.add("-Xshare:auto");
    if (pace != Pace.LONG) {
      command.addAll(BRIEF);
    }
    if (pace == Pace.BRIEF_FIRST) {
      command.add(Patience.OPTION);
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
