package dev.lanyard.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Votes by what was learnt, on names that no gazetteer knows, once the rules have voted.
 *
 * <ul>
 *   <li>A name that no rule believes is believed if it is all but sure, or if one clue, too weak
 *       alone, says the same and it is likely.
 *   <li>An organisation or a project that rests on one rule is not believed if it is most likely
 *       none.
 *   <li>Silent: on names that the rules agree on; on single words as persons; on places. Events are
 *       never taken back: half of a long one looks like none, yet leads to the whole.
 * </ul>
 *
 * <p>A name's probability is the mean over all its places in the document. The limits are those
 * that kept precision on texts nobody tuned for: see {@code src/docs/0005-*.md}.
 */
final class LearntVotes {
  private static final double LIKELY = 0.6;
  private static final double LIKELY_PERSON = 0.85;
  private static final double NO_NAME = 0.85;
  private static final Map<NameKind, Double> SURE =
      Map.of(
          NameKind.PERSON, 0.98,
          NameKind.ORGANISATION, 0.99,
          NameKind.PROJECT, 2.0,
          NameKind.SERIES, 0.99);

  private final Votes votes;

  private LearntVotes(Votes votes) {
    this.votes = votes;
  }

  /** A name, where it stands first, and the sums of its probabilities over all its places. */
  private record Sum(Unit unit, Name name, EnumMap<NameKind, Double> sums) {
    double mean(NameKind kind) {
      double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
      return sums.getOrDefault(kind, 0.0) / all;
    }
  }

  static void vote(List<Unit> units, Learnt learnt, Votes votes) {
    var cues = new Cues(units);
    var sums = new TreeMap<String, Sum>();
    for (Unit unit : units) {
      for (Name name : unit.names()) {
        if (!name.isKnown()) {
          sums.computeIfAbsent(
              name.text(), form -> new Sum(unit, name, new EnumMap<>(NameKind.class)));
          Sum sum = sums.get(name.text());
          learnt.kinds(cues.of(unit, name)).forEach((k, p) -> sum.sums().merge(k, p, Double::sum));
        }
      }
    }
    var voter = new LearntVotes(votes);
    sums.values().forEach(voter::vote);
  }

  private void vote(Sum sum) {
    NameKind now = votes.kind(sum.name().text());
    if (now == NameKind.UNKNOWN) {
      SURE.forEach((kind, sure) -> believe(sum, kind, sure));
    } else if (now == NameKind.ORGANISATION || now == NameKind.PROJECT) {
      int points = votes.points(sum.name().text(), now);
      if (points <= Votes.ENOUGH && sum.mean(NameKind.UNKNOWN) >= NO_NAME) {
        cast(sum, NameKind.UNKNOWN, points + 1);
      }
    }
  }

  private void believe(Sum sum, NameKind kind, double sure) {
    String form = sum.name().text();
    boolean fits =
        form.length() > 1
            && (kind != NameKind.PERSON || form.contains(" "))
            && NameBuild.fits(kind, sum.unit(), sum.name());
    double mean = sum.mean(kind);
    double likely = kind == NameKind.PERSON ? LIKELY_PERSON : LIKELY;
    if (fits && mean >= sure) {
      cast(sum, kind, Votes.ENOUGH);
    } else if (fits && mean >= likely && votes.points(form, kind) == Votes.ENOUGH - 1) {
      cast(sum, kind, 1);
    }
  }

  private void cast(Sum sum, NameKind kind, int points) {
    votes.cast(sum.unit(), sum.name().from(), sum.name().text(), kind, points, "learnt");
  }
}
