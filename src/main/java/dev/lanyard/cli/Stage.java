package dev.lanyard.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Some work of which {@link Progress} tells, in one way or another. */
sealed interface Stage extends AutoCloseable {
  /** One more step is done, on the thing of that name. Any thread may say so. */
  void step(String name);

  /** The work is over, or other work begins. */
  @Override
  void close();

  /** Work that nobody is told of. */
  record Silent() implements Stage {
    @Override
    public void step(String name) {}

    @Override
    public void close() {}
  }

  /**
   * {@code Loading 40% │████ │ 6/16 (0:00:02 / 0:00:03) 3.1/s}, wiped out when it is over, and also
   * when the program is told to stop, so that what comes next begins a line.
   */
  final class Bar implements Stage {
    private static final int REFRESH = 100; // milliseconds
    private final Console console;
    private final ProgressBar bar;
    private final long drawnFrom;
    private final Thread lastly = new Thread(this::wipe, "wipe-bar");
    private boolean drawn;
    private boolean over;

    /**
     * @param steps how many there are; 0 if nobody knows
     * @param patience how long to wait before it is drawn
     */
    Bar(Console console, String task, int steps, Duration patience) {
      this.console = console;
      this.drawnFrom = System.nanoTime() + patience.toNanos();
      var look =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps == 0 ? -1 : steps)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(REFRESH)
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, console.width() - 1));
      this.bar = (steps == 0 ? look : look.showSpeed()).build();
      try {
        Runtime.getRuntime().addShutdownHook(lastly);
      } catch (IllegalStateException stopping) {
        over = true; // It is too late for a bar.
      }
    }

    /** What happens to it when the program is told to stop. */
    Thread lastly() {
      return lastly;
    }

    private synchronized void draw(String line) {
      if (!over && System.nanoTime() >= drawnFrom) {
        console.err().print("\r" + line);
        console.err().flush();
        drawn = true;
      }
    }

    @Override
    public void step(String name) {
      bar.step();
    }

    private synchronized void wipe() {
      over = true;
      if (drawn) {
        console.err().print("\r" + " ".repeat(console.width() - 1) + "\r");
        console.err().flush();
        drawn = false;
      }
    }

    @Override
    public void close() {
      wipe();
      bar.close();
      try {
        Runtime.getRuntime().removeShutdownHook(lastly);
      } catch (IllegalStateException stopping) {
        // It is being run.
      }
    }
  }

  /** A line for each tenth of it: {@code Reading 6 of 16 2018-11-report.md}. */
  final class Lines implements Stage {
    private static final int LINES = 10;
    private static final long FORESEEABLE = Duration.ofSeconds(2).toNanos();
    private final Console console;
    private final String task;
    private final int steps;
    private final long pause;
    private final long start = System.nanoTime();
    private long told = start;
    private int done;

    /**
     * @param steps how many there are; 0 if nobody knows, and nobody is told
     * @param pause how long to wait at least before the first line and between lines
     */
    Lines(Console console, String task, int steps, Duration pause) {
      this.console = console;
      this.task = task;
      this.steps = steps;
      this.pause = pause.toNanos();
    }

    @Override
    public synchronized void step(String name) {
      done++;
      long now = System.nanoTime();
      boolean nextTenth = done * (long) LINES / steps > (done - 1) * (long) LINES / steps;
      boolean overUnannounced = done == steps && told == start && pause > 0;
      if ((nextTenth || done == 1) && now - told >= pause && !overUnannounced) {
        String on = name.isEmpty() ? "" : "  " + name;
        String line = "%s %d of %d%s%s".formatted(task, done, steps, on, foreseen(now - start));
        console.err().println(line);
        told = now;
      }
    }

    /** {@code (3.1/s, 0:02:05 left)}, as soon as it means something. */
    private String foreseen(long nanos) {
      if (nanos < FORESEEABLE || done == steps) {
        return "";
      }
      long left = Duration.ofNanos((long) ((double) nanos / done * (steps - done))).toSeconds();
      double rate = done / (nanos / (double) Duration.ofSeconds(1).toNanos());
      return String.format(
          Locale.ROOT,
          "  (%.1f/s, %d:%02d:%02d left)",
          rate,
          left / 3600,
          left / 60 % 60,
          left % 60);
    }

    @Override
    public void close() {}
  }
}
