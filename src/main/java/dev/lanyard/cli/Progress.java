package dev.lanyard.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells how far the reading is: a bar on a terminal; elsewhere a line for each tenth of it. */
sealed interface Progress extends AutoCloseable {
  /** One more text is through. Any thread may say so. */
  void step(String name);

  @Override
  void close();

  /** For so many texts, on the error stream: the output stays clean. */
  static Progress of(Console console, int texts) {
    return console.width() > 0 ? new Bar(console, texts) : new Lines(console, texts);
  }

  /** {@code Reading 40% │████ │ 6/16 (0:00:02 / 0:00:03) 3.1/s}. */
  final class Bar implements Progress {
    private static final int REFRESH = 100; // milliseconds
    private final Console console;
    private final ProgressBar bar;

    private Bar(Console console, int texts) {
      this.console = console;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(texts)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(REFRESH)
              .showSpeed()
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, console.width() - 1))
              .build();
    }

    private void draw(String line) {
      console.err().print("\r" + line);
      console.err().flush();
    }

    @Override
    public void step(String name) {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
      console.err().println();
    }
  }

  /** {@code 6 of 16 2018-11-report.md}. */
  final class Lines implements Progress {
    private static final int LINES = 10;
    private final Console console;
    private final int texts;
    private int done;

    private Lines(Console console, int texts) {
      this.console = console;
      this.texts = texts;
    }

    @Override
    public synchronized void step(String name) {
      done++;
      boolean nextTenth = done * LINES / texts > (done - 1) * LINES / texts;
      if (nextTenth || done == 1) {
        console.err().println("read %d of %d  %s".formatted(done, texts, name));
      }
    }

    @Override
    public void close() {}
  }
}
