package dev.lanyard.serve;

import java.util.function.Supplier;

/** What is served just now; whoever answers a request asks once and keeps to what it got. */
final class Current implements Supplier<Served> {
  private volatile Served served;

  Current(Served first) {
    this.served = first;
  }

  @Override
  public Served get() {
    return served;
  }

  void set(Served next) {
    served = next;
  }
}
