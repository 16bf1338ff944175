package dev.lanyard.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A part of a document's text with what it states marked in it.
 *
 * @param part which one, from 1
 * @param parts of how many
 */
record MarkedText(List<Stretch> stretches, int part, int parts) {
  /** How many code points a page shows. */
  private static final int LENGTH = 15_000;

  MarkedText {
    stretches = List.copyOf(stretches);
  }

  /**
   * Words that state the same facts.
   *
   * @param facts what they state, in words; empty if nothing
   * @param href where more is said of that
   */
  record Stretch(String words, String facts, String href) {}

  /** The {@code part}-th part of {@code text}; {@code claims} are those of its document. */
  static MarkedText of(String text, int part, List<Claim> claims, Witnesses witnesses) {
    var points = text.codePoints().toArray();
    int parts = Math.max(1, (points.length + LENGTH - 1) / LENGTH);
    int shown = Math.min(Math.max(1, part), parts);
    int from = (shown - 1) * LENGTH;
    int to = Math.min(points.length, from + LENGTH);
    var there =
        claims.stream()
            .filter(c -> c.end() > from && c.start() < to && c.end() > c.start())
            .toList();
    var cuts = new TreeSet<Integer>(List.of(from, to));
    there.forEach(c -> cuts.addAll(List.of(Math.max(from, c.start()), Math.min(to, c.end()))));
    var stretches = new ArrayList<Stretch>();
    int start = from;
    for (int end : cuts.tailSet(from, false)) {
      int first = start;
      var here = there.stream().filter(c -> c.start() <= first && c.end() >= end).toList();
      stretches.add(stretch(new String(points, start, end - start), here, witnesses));
      start = end;
    }
    return new MarkedText(stretches, shown, parts);
  }

  private static Stretch stretch(String words, List<Claim> claims, Witnesses witnesses) {
    if (claims.isEmpty()) {
      return new Stretch(words, "", "");
    }
    var narrowest =
        claims.stream()
            .min(java.util.Comparator.comparingInt(c -> c.end() - c.start()))
            .orElseThrow();
    return new Stretch(
        words,
        claims.stream().map(witnesses::sentence).distinct().collect(Collectors.joining("; ")),
        witnesses.address(narrowest));
  }

  /** Whether a claim says more than that a name occurs. */
  static boolean tells(Claim claim, Node mentions) {
    return !claim.property().equals(mentions);
  }
}
