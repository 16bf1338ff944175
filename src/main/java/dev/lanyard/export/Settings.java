package dev.lanyard.export;

/**
 * What may be chosen about the formats.
 *
 * @param raw whether cells of CSV and TSV stay as they are, formulas included
 * @param network what GraphML and GEXF connect
 */
public record Settings(boolean raw, Network network) {
  /** What most people want. */
  public static final Settings USUAL = new Settings(false, Network.PEOPLE_EVENTS);
}
