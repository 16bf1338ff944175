package dev.lanyard.serve.reconcile;

import dev.lanyard.fault.Fault;

/** How much may be asked for at once, and what is said to those who ask for more. */
final class Limits {
  /** Bytes of a body. */
  static final int BODY = 1 << 20;

  /** Queries in a batch. */
  static final int BATCH = 50;

  /** Characters of a name, an identifier or a value. */
  static final int TEXT = 500;

  /** Conditions of a query, and values of a condition. */
  static final int CONDITIONS = 20;

  /** Candidates for a query, suggestions on a page. */
  static final int RESULTS = 50;

  /** Things, and properties, to be extended at once. */
  static final int ROWS = 500;

  private Limits() {}

  /**
   * Refuses what is too large, with status 413.
   *
   * @throws Fault {@code reconcile-large} if {@code count} is above {@code most}
   */
  static void check(String where, int count, int most, String what) {
    if (count > most) {
      throw new Fault(
          "reconcile-large",
          where,
          "%d %s at once, expected at most %d".formatted(count, what, most),
          "Send fewer at a time; the manifest says how many queries go into a batch (batchSize).");
    }
  }
}
