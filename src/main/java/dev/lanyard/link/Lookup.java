package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whom of ours somebody means who knows a name, and perhaps more.
 *
 * <p>Scores are those of links (see {@link Policy}), with one feature more: a {@code lead} for the
 * best candidate if no other comes near it. A stranger's <em>Tom Li</em> may be anybody; asked for
 * in a graph that has one, it is most likely that one. There is no lead for
 *
 * <ol>
 *   <li>a first name alone,
 *   <li>an everyday word, where nobody says what kind of thing is meant,
 *   <li>an event that is asked for without its year, since there will be others,
 *   <li>a title of one word, such as <em>Closing</em>, where nothing else agrees.
 * </ol>
 *
 * <p>The names of organisations, projects and series are often but one word apart, so that a letter
 * counts for much. Where the best candidate has a lead and its name is a {@link Slip} away from
 * what is asked for, and no other candidate's is, the {@code spelling} speaks for it.
 */
public final class Lookup {
  /** Less apart than this, two candidates are near each other. */
  private static final double CLEAR = 0.05;

  private static final double LEAD = 3;

  /** Enough for a name of five letters, of which one is wrong. */
  private static final double SPELLING = 14;

  private static final Set<Kind> MADE_OF_WORDS =
      Set.of(Kind.ORGANISATION, Kind.PROJECT, Kind.SERIES);
  private static final int FEWEST = 30;
  private static final int FEW_WORDS = 2;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found f) -> -f.score().value())
          .thenComparing(f -> f.item().name())
          .thenComparing(f -> f.item().iri());

  private final Map<Kind, Catalogue> ours = new TreeMap<>();
  private final Thresholds thresholds;
  private final Scorer scorer = new Scorer();

  /** Indexes these, kind by kind. */
  public Lookup(Map<Kind, List<Item>> ours, Thresholds thresholds) {
    this.thresholds = thresholds;
    ours.forEach((kind, items) -> this.ours.put(kind, new Catalogue(items)));
  }

  /** All of a kind, by IRI. */
  public List<Item> all(Kind kind) {
    return ours.containsKey(kind) ? ours.get(kind).items() : List.of();
  }

  /**
   * Those who may be meant, the likeliest first.
   *
   * @param asked what is known of the one that is looked for, a name at least
   * @param kinds what it may be
   * @param limit how many to give at most
   * @param judge what else decides
   */
  public List<Found> find(Item asked, Collection<Kind> kinds, int limit, Judge judge) {
    var found = new ArrayList<Found>();
    for (Kind kind : kinds) {
      if (!ours.containsKey(kind)) {
        continue;
      }
      Profile theirs = Profile.of(asked, Set.of(kind));
      ours.get(kind).candidates(kind, theirs, Math.max(limit, FEWEST)).stream()
          .filter(o -> judge.admits(o.item()))
          .map(o -> scored(kind, o, theirs, judge.features(kind, o.item())))
          .filter(f -> f.score().value() > 0)
          .forEach(found::add);
    }
    return ranked(asked, found).stream().limit(limit).toList();
  }

  /** What names and traits do not tell. */
  public interface Judge {
    /** Whether one may be a candidate at all. */
    boolean admits(Item item);

    /** What else speaks for or against one. */
    List<Feature> features(Kind kind, Item item);
  }

  private Found scored(Kind kind, Profile ours, Profile theirs, List<Feature> more) {
    return new Found(ours.item(), scorer.score(kind, ours, theirs, more), false);
  }

  private List<Found> ranked(Item asked, List<Found> found) {
    found.sort(BEST_FIRST);
    if (!found.isEmpty() && leads(asked, found)) {
      Found best = found.get(0);
      Score score = with(best.score(), new Feature("lead", 1, LEAD, "no other comes near"));
      if (misspelt(asked, found)) {
        score = with(score, new Feature("spelling", 1, SPELLING, "a slip, and of no other name"));
      }
      found.set(0, new Found(best.item(), score, score.value() >= thresholds.accept()));
    }
    return found;
  }

  private boolean leads(Item asked, List<Found> found) {
    Found best = found.get(0);
    double value = best.score().value();
    boolean alone =
        found.size() == 1
            || value - found.get(1).score().value() >= CLEAR
            || (bears(best, asked) && found.stream().skip(1).noneMatch(f -> bears(f, asked)));
    return alone && value >= thresholds.ask() && (best.score().certain() || telling(asked, best));
  }

  private static boolean bears(Found found, Item asked) {
    String name = Folded.name(asked.name());
    return found.item().names().stream().anyMatch(n -> Folded.name(n).equals(name));
  }

  /** Whether what is asked for is more than many bear. */
  private static boolean telling(Item asked, Found best) {
    var kinds = best.item().kinds();
    if (kinds.contains(Kind.PERSON) && !asked.name().strip().contains(" ")) {
      return false;
    }
    if (kinds.contains(Kind.TALK) && Folded.words(asked.name()).size() < FEW_WORDS) {
      return best.score().features().stream().skip(1).anyMatch(f -> f.value() == 1);
    }
    if (kinds.contains(Kind.EVENT)) {
      return best.score().features().stream().anyMatch(f -> f.name().equals("date"))
          || Folded.name(best.item().name()).equals(Folded.name(asked.name()));
    }
    return !asked.kinds().isEmpty() || !best.item().all(Trait.AMBIGUOUS).contains("true");
  }

  /** Whether what is asked for is nearly the name of the best, and of the best alone. */
  private static boolean misspelt(Item asked, List<Found> found) {
    return isSlip(asked, found.get(0).item())
        && found.stream().skip(1).noneMatch(f -> isSlip(asked, f.item()));
  }

  private static boolean isSlip(Item asked, Item ours) {
    List<Form> forms = Form.all(asked, ours.kinds());
    return MADE_OF_WORDS.containsAll(ours.kinds())
        && Form.all(ours, ours.kinds()).stream()
            .anyMatch(o -> forms.stream().anyMatch(a -> Slip.between(a, o)));
  }

  private static Score with(Score score, Feature more) {
    var features = new ArrayList<>(score.features());
    features.add(more);
    double sum = features.stream().mapToDouble(f -> f.value() * f.weight()).sum();
    double weight = features.stream().mapToDouble(Feature::weight).sum();
    return new Score(Math.max(score.value(), sum / weight), score.certain(), features);
  }
}
