package dev.lanyard.cli;

import dev.lanyard.store.Onlooker;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Tells on the error stream how far long work is, so that the output stays clean: a bar on a
 * terminal, elsewhere a line for each tenth of it, nothing with {@code --quiet}. Of work that is
 * soon over it tells nothing.
 */
final class Progress implements Onlooker, AutoCloseable {
  private static final Duration BEFORE_A_BAR = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

  private final Console console;
  private Stage current = new Stage.Silent();

  Progress(Console console) {
    this.console = console;
  }

  @Override
  public Runnable begin(String task, int steps) {
    Stage stage = next(task, steps, console.width() > 0 ? BEFORE_A_BAR : BETWEEN_LINES);
    return () -> stage.step("");
  }

  /**
   * Work of which the first step is worth telling.
   *
   * @return to be given the name of each thing that is done; any thread may do so
   */
  Consumer<String> beginAtOnce(String task, int steps) {
    return next(task, steps, Duration.ZERO)::step;
  }

  private Stage next(String task, int steps, Duration patience) {
    close();
    if (!console.quiet().getAsBoolean()) {
      current =
          console.width() > 0
              ? new Stage.Bar(console, task, steps, patience)
              : new Stage.Lines(console, task, steps, patience);
    }
    return current;
  }

  @Override
  public void close() {
    current.close();
    current = new Stage.Silent();
  }
}
