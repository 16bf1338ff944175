package dev.lanyard.link;

import dev.lanyard.store.LinkGraphs;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How to behave towards a service on the web.
 *
 * @param timeout how long to wait for an answer
 * @param retries how often to try again
 * @param pause how long to wait before trying again, the first time; twice as long each time after
 * @param perSecond how many requests to send in a second, at most
 * @param cache the folder where answers are kept
 */
public record Manners(Duration timeout, int retries, Duration pause, double perSecond, Path cache) {

  /** Patient and polite, keeping answers in a folder. */
  public static Manners polite(Path cache) {
    return new Manners(Duration.ofSeconds(30), 4, Duration.ofSeconds(1), 2, cache);
  }

  /** The folder where the answers that belong to a graph are kept, unless another is named. */
  public static Path answers(Path graph) {
    return LinkGraphs.folder(graph).resolve(".cache");
  }
}
