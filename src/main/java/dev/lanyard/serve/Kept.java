package dev.lanyard.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that somebody got before, of one state of a graph, which never changes: whoever asks the
 * same gets the same bytes. It keeps as many as fit into a sixteenth of the memory that the program
 * may take, {@value #MOST} bytes at most, those that are asked for again rather than others, and
 * goes with the state that they are of.
 */
final class Kept {
  private static final long MOST = 128L * 1024 * 1024;
  private static final int SHARE = 16;

  /** Of one answer beside its bytes: its key, its headers, its place. */
  private static final int OVERHEAD = 1024;

  private final long room = Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE);
  private final Cache<Asked, Reply> replies =
      Caffeine.newBuilder()
          .maximumWeight(room)
          .weigher((Asked asked, Reply reply) -> reply.body().length + OVERHEAD)
          .executor(Runnable::run)
          .build();

  /**
   * All that an answer depends on.
   *
   * @param path as it was asked for, without a suffix
   * @param as what it is written as, {@code html}
   * @param values what was filled in
   */
  record Asked(String path, String as, Map<String, String> values) {
    Asked {
      values = Map.copyOf(values);
    }
  }

  /** Whether half of the room is taken. */
  boolean isHalfFull() {
    return replies.policy().eviction().stream()
        .anyMatch(e -> e.weightedSize().orElse(0) > room / 2);
  }

  /** The answer, made if nobody got it before; what is no success is made each time. */
  Reply reply(Asked asked, Supplier<Reply> made) {
    var there = replies.getIfPresent(asked);
    if (there != null) {
      return there;
    }
    // Two who ask at once both make it; nobody waits for somebody else's slow question.
    var reply = made.get();
    if (reply.status() != 200) {
      return reply;
    }
    var tagged = reply.tagged();
    replies.put(asked, tagged);
    return tagged;
  }
}
