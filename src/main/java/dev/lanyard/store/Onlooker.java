package dev.lanyard.store;

import java.util.List;

/**
 * Somebody who waits for long work and is told how far it is. What works knows nothing of
 * terminals.
 *
 * <pre>{@code
 * for (Path file : onlooker.over("Loading", files)) {
 *   load(file);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Onlooker {
  /** Nobody waits. */
  Onlooker NOBODY = (task, steps) -> () -> {};

  /**
   * Some work begins, and the one before it is over.
   *
   * @param task what is done, {@code "Loading"}
   * @param steps how many steps it has; 0 if it is over in a moment
   * @return to be run after each step, by any thread
   */
  Runnable begin(String task, int steps);

  /** The same things, each of which is a step as soon as it is taken. */
  default <T> Iterable<T> over(String task, List<T> things) {
    return () -> {
      Runnable step = begin(task, things.size());
      return things.stream()
          .map(
              thing -> {
                step.run();
                return thing;
              })
          .iterator();
    };
  }
}
