package dev.lanyard;

import dev.lanyard.fault.Fault;
import dev.lanyard.read.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;

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
   * Weaves them all.
   *
   * @param use what to make of the graphs of a text, on the thread that wove it
   * @param done is told of each text as soon as it is through, on that same thread
   * @return what became of each, in the order of the texts
   */
  public <T> List<Outcome<T>> weave(
      List<Text> texts, BiFunction<Text, Dataset, T> use, Consumer<Outcome<T>> done) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      var running = new ArrayList<Future<Outcome<T>>>();
      for (Text text : texts) {
        running.add(
            pool.submit(
                () -> {
                  Outcome<T> outcome = weave(text, use);
                  done.accept(outcome);
                  return outcome;
                }));
      }
      var outcomes = new ArrayList<Outcome<T>>();
      for (Future<Outcome<T>> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private <T> Outcome<T> weave(Text text, BiFunction<Text, Dataset, T> use) {
    try {
      Document document = text.document();
      Dataset graphs = lanyard.weave(document);
      return new Outcome.Woven<>(text, use.apply(text, graphs), document.charset());
    } catch (Fault fault) {
      return new Outcome.Unread<>(text, fault);
    } catch (RuntimeException | StackOverflowError defect) {
      return new Outcome.Broken<>(text, defect);
    }
  }
}
