package dev.lanyard;

import dev.lanyard.fault.Fault;
import dev.lanyard.read.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * Weaves many texts at once. Each text is woven by itself, so neither the number of threads nor the
 * order of the texts changes what comes out of one; and one that cannot be read stops no other.
 *
 * <pre>{@code
 * new Loom(lanyard, 4).weave(Text.files(folders), (text, graphs) -> count(graphs), outcome -> {});
 * }</pre>
 */
public final class Loom {
  private final Lanyard lanyard;
  private final int threads;

  /**
   * @param threads how many texts to weave at a time, 1 or more
   */
  public Loom(Lanyard lanyard, int threads) {
    this.lanyard = lanyard;
    this.threads = threads;
  }

  /**
   * Weaves them all, unless what is made of the graphs meets a fault, such as a full disk: that is
   * no fault of a text, and the next text would meet it again.
   *
   * @param use what to make of the graphs of a text, on the thread that wove it
   * @param done is told of each text as soon as it is through, on that same thread
   * @return what became of each, in the order of the texts
   * @throws Fault that {@code use} met; no text is woven any more
   */
  public <T> List<Outcome<T>> weave(
      List<Text> texts, BiFunction<Text, Dataset, T> use, Consumer<Outcome<T>> done) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    var met = new AtomicReference<@Nullable Fault>();
    try {
      var running = new ArrayList<Future<Outcome<T>>>();
      for (Text text : texts) {
        running.add(
            pool.submit(
                () -> {
                  Fault before = met.get();
                  if (before != null) {
                    throw before;
                  }
                  Outcome<T> outcome = weave(text, use, met);
                  done.accept(outcome);
                  return outcome;
                }));
      }
      return gather(running, pool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> List<Outcome<T>> gather(List<Future<Outcome<T>>> running, ExecutorService pool)
      throws InterruptedException {
    var outcomes = new ArrayList<Outcome<T>>();
    try {
      for (Future<Outcome<T>> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      // What is under way ends in peace: to interrupt it could cost files that are whole so far.
      pool.shutdown();
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      throw e.getCause() instanceof Fault fault ? fault : new IllegalStateException(e.getCause());
    }
  }

  private <T> Outcome<T> weave(
      Text text, BiFunction<Text, Dataset, T> use, AtomicReference<@Nullable Fault> met) {
    Document document;
    Dataset graphs;
    try {
      document = text.document();
      graphs = lanyard.weave(document);
    } catch (Fault fault) {
      return new Outcome.Unread<>(text, fault);
    } catch (RuntimeException | StackOverflowError defect) {
      return new Outcome.Broken<>(text, defect);
    }
    try {
      return new Outcome.Woven<>(text, use.apply(text, graphs), document.charset());
    } catch (Fault fault) {
      met.compareAndSet(null, fault);
      throw fault;
    } catch (RuntimeException | StackOverflowError defect) {
      return new Outcome.Broken<>(text, defect);
    }
  }
}
