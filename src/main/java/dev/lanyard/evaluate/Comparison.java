package dev.lanyard.evaluate;

import dev.lanyard.graph.Cut;
import java.util.List;

/**
 * One document's extraction beside what the reader found.
 *
 * @param gold what the reader found
 * @param extraction what was extracted
 * @param right facts of both that say the same
 * @param wrong what was stated and not found by the reader
 * @param missed what the reader found and was not stated
 * @param claims what was claimed where
 */
record Comparison(
    Gold gold,
    Extraction extraction,
    List<Matcher.Pair> right,
    List<Fact> wrong,
    List<Fact> missed,
    Claims claims) {

  /** Compares. */
  static Comparison of(Gold gold, Extraction extraction) {
    List<Fact> found = GoldFacts.of(gold);
    var strict =
        Matcher.pair(
            StatedFacts.of(extraction.facts()), found.stream().filter(Fact::counts).toList());
    // What the reader may as well have found excuses what is left over, again one to one.
    var lenient =
        Matcher.pair(
            strict.stated().stream().filter(Fact::counts).toList(),
            found.stream().filter(fact -> !fact.counts()).toList());
    return new Comparison(
        gold,
        extraction,
        strict.pairs(),
        lenient.stated(),
        strict.found(),
        Claims.of(extraction.evidence()));
  }

  /** The document's name. */
  String document() {
    return gold.document();
  }

  /** As if only what is sure enough had been told. */
  Comparison above(Cut cut) {
    return of(gold, extraction.above(cut));
  }
}
