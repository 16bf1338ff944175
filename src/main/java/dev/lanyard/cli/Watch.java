package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Does something whenever files have changed and come to rest. It looks every second, and more
 * rarely where looking takes long, so that it never takes more than a fiftieth of a processor; it
 * asks no service of the operating system, so that it works on network drives and in containers.
 */
final class Watch {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int SHARE = 50;
  private static final Glimpse RESTLESS = new Glimpse("");

  private final Console console;
  private final List<Path> files;
  private final Predicate<Path> counts;
  private final Glimpse first;

  /**
   * Sees the files as they are now.
   *
   * @param counts which of those in a folder to look at
   */
  Watch(Console console, List<Path> files, Predicate<Path> counts) {
    this.console = console;
    this.files = List.copyOf(files);
    this.counts = counts;
    this.first = look();
  }

  /**
   * Does it from now on, each time that they are no longer as they were, on a thread that ends when
   * it is interrupted.
   *
   * @param consolation what is told if it fails, such as {@code "What was served before still is."}
   */
  Thread start(Runnable action, String consolation) {
    var thread = new Thread(() -> watch(action, consolation), "watch");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void watch(Runnable action, String consolation) {
    Glimpse known = first;
    Glimpse before = first;
    long nanos = 0;
    while (rest(nanos)) {
      long start = System.nanoTime();
      Glimpse now = look();
      nanos = System.nanoTime() - start;
      if (!now.equals(known) && now.equals(before) && !now.equals(RESTLESS)) {
        known = now;
        run(action, consolation);
      }
      before = now;
    }
  }

  private Glimpse look() {
    try {
      return Glimpse.of(files, counts);
    } catch (UncheckedIOException e) {
      return RESTLESS; // Something went away while it was looked at.
    }
  }

  private void run(Runnable action, String consolation) {
    try {
      action.run();
    } catch (Fault fault) {
      console.err().println("lanyard: %s%n  %s".formatted(fault.report(), consolation));
    } catch (RuntimeException defect) {
      console
          .err()
          .println(
              "lanyard: this is a defect of the program: %s%n  %s".formatted(defect, consolation));
      defect.printStackTrace(console.err());
    }
  }

  /** Whether to go on. */
  private boolean rest(long nanos) {
    try {
      Thread.sleep(Math.max(PAUSE.toMillis(), TimeUnit.NANOSECONDS.toMillis(SHARE * nanos)));
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
