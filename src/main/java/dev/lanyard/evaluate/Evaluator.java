package dev.lanyard.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what was extracted with what a careful reader found.
 *
 * <pre>{@code
 * var evaluation =
 *     Evaluator.against(Path.of("gold"))
 *         .evaluate(Extraction.byDocument(Loader.graphs(Path.of("extracted"))), Split.none());
 * evaluation.scores().of(Kind.Group.CORE).f1()          // 0.97
 * Style.TABLE.render(evaluation, new Listing(true, true, false, false))
 * }</pre>
 */
public final class Evaluator {
  private final List<Gold> gold;

  /** An evaluator against these findings. */
  public Evaluator(Collection<Gold> gold) {
    this.gold = gold.stream().sorted(Comparator.comparing(Gold::document)).toList();
  }

  /** An evaluator against the gold files of a folder; see {@link GoldReader} for what can fail. */
  public static Evaluator against(Path folder) {
    return new Evaluator(new GoldReader().readAll(folder));
  }

  /**
   * Compares each document that has gold with what was extracted from it.
   *
   * <p>A document that has gold and no extraction is left aside and told about, and so is one that
   * has an extraction and no gold: an evaluation is of what was read.
   *
   * @param extractions by document: {@code 2025_12-cnl}, {@code 2025-12-cnl} and {@code
   *     2025-12-cnl.md} are the same
   */
  public Evaluation evaluate(Map<String, Extraction> extractions, Split split) {
    var byKey = new LinkedHashMap<String, Extraction>();
    extractions.forEach((name, extraction) -> byKey.put(Split.key(name), extraction));
    var comparisons = new ArrayList<Comparison>();
    var unread = new ArrayList<String>();
    for (Gold document : gold) {
      Extraction extraction = byKey.get(Split.key(document.document()));
      if (extraction == null) {
        unread.add(document.document());
      } else {
        comparisons.add(Comparison.of(document, extraction));
      }
    }
    List<String> graded = gold.stream().map(Gold::document).map(Split::key).toList();
    List<String> ungraded =
        extractions.keySet().stream()
            .filter(name -> !graded.contains(Split.key(name)))
            .sorted()
            .toList();
    return new Evaluation(comparisons, split, unread, ungraded);
  }
}
