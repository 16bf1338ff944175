package dev.lanyard.extract;

/**
 * One habit of those who report talks. Rules run in a fixed order and leave what they read in a
 * {@link Reading}.
 */
interface Rule {
  /** Reads one document. */
  void read(Reading reading);
}
