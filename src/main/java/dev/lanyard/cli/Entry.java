package dev.lanyard.cli;

import dev.lanyard.store.Forgotten;
import java.util.List;

/**
 * A line of the {@link Ledger}: what one graph was made of.
 *
 * @param maker the command that made it, {@code extract} or {@code run}
 * @param source the text, by its path from the folder of the graphs
 * @param settings stands for the program and the options; {@code -} if it is yet to be made
 * @param text stands for what the text held
 * @param seen how the text looked then
 * @param graph stands for what the graph holds
 * @param written how the graph's file looked then
 */
record Entry(
    String maker,
    String source,
    String settings,
    String text,
    Stamp seen,
    String graph,
    Stamp written) {
  private static final String NOTHING = "-";
  private static final int PARTS = 7;

  /** Of a graph that is going to be made. */
  static Entry promised(String maker, String source) {
    return new Entry(maker, source, NOTHING, NOTHING, Stamp.NONE, NOTHING, Stamp.NONE);
  }

  /** Reads the parts of a line; a graph that earlier versions listed counts as one to be made. */
  static Entry parse(List<String> parts) {
    return parts.size() == PARTS
        ? new Entry(
            parts.get(0),
            parts.get(1),
            parts.get(2),
            parts.get(3),
            Stamp.parse(parts.get(4)),
            parts.get(5),
            Stamp.parse(parts.get(6)))
        : promised(RunCommand.NAME, NOTHING);
  }

  /** Whether it was ever made. */
  boolean isMade() {
    return !settings.equals(NOTHING);
  }

  /** The same with other stamps. */
  Entry with(Stamp textSeen, Stamp graphWritten) {
    return new Entry(maker, source, settings, text, textSeen, graph, graphWritten);
  }

  /** The same without the names of people who are forgotten. */
  Entry without(Forgotten forgotten) {
    return new Entry(
        maker, forgotten.scrubFile(source), settings, text, Stamp.NONE, graph, Stamp.NONE);
  }

  /** As a line of the ledger, without its end. */
  String line() {
    return String.join(
        "\t", maker, source, settings, text, seen.toString(), graph, written.toString());
  }
}
