package dev.lanyard.export;

/** One way to take a graph elsewhere; see {@link Exports} for all of them. */
public sealed interface Export permits Document, TableFormat, Database {
  /** The word by which it is asked for, {@code turtle}. */
  String name();

  /** What comes out, in a few words. */
  String says();

  /** How its files end, {@code ttl}. */
  String ending();

  /** What HTTP calls it. */
  String mediaType();
}
