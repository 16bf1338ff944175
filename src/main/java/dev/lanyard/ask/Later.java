package dev.lanyard.ask;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Something that takes a while to make and is not needed at once: it is made in the background when
 * the first visitors have been answered, or when somebody asks for it, whatever comes first.
 */
public final class Later<T> implements Supplier<T> {
  private static final long SECONDS = 3;

  private final Object lock = new Object();
  private final Supplier<T> maker;
  private final CompletableFuture<T> made = new CompletableFuture<>();

  /** What {@code maker} makes, once. */
  public Later(Supplier<T> maker) {
    this.maker = maker;
    CompletableFuture.runAsync(
        this::get, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
  }

  @Override
  public T get() {
    synchronized (lock) {
      if (!made.isDone()) {
        made.complete(maker.get());
      }
    }
    return made.join();
  }
}
