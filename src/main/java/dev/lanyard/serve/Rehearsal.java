package dev.lanyard.serve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/**
 * Answers what is likely to be asked before anybody asks, in the background, a while after a state
 * of a graph is there: of each kind the things that most is said with, and the questions. So
 * whatever is made once is there, code that runs often is compiled, and the answers are {@link
 * Kept}.
 *
 * <p>It rests as long as it works, and ends when all is done, half of the room for answers is
 * taken, or it is told to.
 */
final class Rehearsal {
  private static final long DELAY_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long LAST_ANSWER_MILLIS = TimeUnit.SECONDS.toMillis(10);
  private static final List<Representation> FORMS =
      List.of(Representation.HTML, Representation.TURTLE, Representation.JSONLD);

  private final Served served;

  // No interrupt ends it: a thread that is interrupted as it reads a file closes it for all others.
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "rehearsal");

  private Rehearsal(Served served) {
    this.served = served;
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  /** None, which has ended. */
  static Rehearsal none(Served served) {
    return new Rehearsal(served);
  }

  /** One that begins in a moment. */
  static Rehearsal of(Served served) {
    var rehearsal = new Rehearsal(served);
    rehearsal.thread.start();
    return rehearsal;
  }

  /** Tells it to end after what it is just answering. */
  void end() {
    ended.countDown();
  }

  /** Waits until it has ended, for a while. */
  void join() {
    try {
      thread.join(LAST_ANSWER_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    if (!rests(DELAY_NANOS)) {
      perform();
    }
  }

  /** Answers all of it. */
  void perform() {
    for (var thing : served.read(() -> Busiest.of(served.dataset().asDatasetGraph()))) {
      for (var form : FORMS) {
        if (!goesOn(() -> thing(thing, form))) {
          return;
        }
      }
    }
    for (var question : served.questions().all()) {
      if (!goesOn(() -> PageServlet.page(served, "/ask/" + question.name(), Map.of()))) {
        return;
      }
    }
  }

  private Reply thing(Node thing, Representation form) {
    return served
        .addresses()
        .of(thing.getURI())
        .map(path -> LinkedData.kept(served, thing, path, form, Map.of()))
        .orElseGet(() -> Reply.text(404, ""));
  }

  private boolean goesOn(Supplier<Reply> answer) {
    long began = System.nanoTime();
    try {
      served.read(answer);
    } catch (RuntimeException e) {
      return true; // whoever asks for it is told
    }
    return !served.kept().isHalfFull() && !rests(System.nanoTime() - began);
  }

  /** Whether it is told to end meanwhile. */
  private boolean rests(long nanos) {
    try {
      return ended.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }
}
