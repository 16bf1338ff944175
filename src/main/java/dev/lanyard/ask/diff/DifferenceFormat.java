package dev.lanyard.ask.diff;

import java.util.Locale;

/** How differences can be written. */
public enum DifferenceFormat {
  /** For people, one thing after the other. */
  TEXT,
  /** One line a difference, the values parted by tabs, under a line of names. */
  TSV,
  /** One object a difference, in a list. */
  JSON;

  /** The word by which it is asked for, {@code tsv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
