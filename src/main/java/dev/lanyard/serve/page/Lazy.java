package dev.lanyard.serve.page;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works something out when it is first wanted, and keeps it. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> work;
  private final AtomicReference<@Nullable T> kept = new AtomicReference<>();

  private Lazy(Supplier<T> work) {
    this.work = work;
  }

  static <T> Supplier<T> of(Supplier<T> work) {
    return new Lazy<>(work);
  }

  @Override
  public T get() {
    T there = kept.get();
    return there == null ? first() : there;
  }

  private synchronized T first() {
    T there = kept.get();
    if (there == null) {
      there = work.get();
      kept.set(there);
    }
    return there;
  }
}
