package dev.lanyard.serve;

import dev.lanyard.ask.Asker;

/**
 * How much one visitor may ask of a server, so that something is left for the others.
 *
 * @param seconds how long a query may run
 * @param rows how many rows or triples its answer may have
 * @param atOnce how many requests are answered at the same time; more of them wait
 */
public record Limits(int seconds, int rows, int atOnce) {
  /** How long an address may be, in bytes; what is longer can be sent as a body. */
  static final int ADDRESS = 16 * 1024;

  /** How long a body may be, in bytes. */
  static final int BODY = 512 * 1024;

  /** How many requests may wait, and how long, in seconds. */
  static final int WAITING = 64;

  static final int PATIENCE = 10;

  private static final int ROWS = 100_000;
  private static final int PER_CORE = 4;

  /** What is right for most. */
  public static Limits usual() {
    return new Limits(
        Asker.PATIENCE, ROWS, PER_CORE * Math.max(2, Runtime.getRuntime().availableProcessors()));
  }

  /** Those with as many seconds. */
  public Limits seconds(int number) {
    return new Limits(number, rows, atOnce);
  }

  /** Those with as many rows. */
  public Limits rows(int number) {
    return new Limits(seconds, number, atOnce);
  }

  /** Those with as many requests at once. */
  public Limits atOnce(int number) {
    return new Limits(seconds, rows, number);
  }
}
