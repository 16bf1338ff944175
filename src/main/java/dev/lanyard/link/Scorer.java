package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Edits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * Weighs what speaks for a link: the mean of all features that are known on both sides, by their
 * weights (see {@link Policy}).
 *
 * <p>Some things weigh more than a mean can tell:
 *
 * <ol>
 *   <li>Nothing: other kinds of thing, events of other times, names that are not alike without a
 *       common homepage, repository or identifier.
 *   <li>At most as much as the name is worth alone: where nothing else agrees.
 *   <li>At most enough to ask: a name that is an everyday word, or that of we know not what, where
 *       nothing else agrees.
 *   <li>Hardly enough to take: an event without a date, even if name and place agree.
 * </ol>
 */
final class Scorer {
  private static final Set<String> PROOFS = Set.of("id", "homepage", "repository");

  /** What agrees this much, agrees. */
  private static final double AGREES = 0.7;

  /** From here on, two names are the same but for spaces or order. */
  private static final double SAME_NAME = 0.97;

  /** Less alike, two names are two names. */
  private static final double NOT_ALIKE = 0.6;

  /** An event without a date is as good as the only one of its name in its place. */
  private static final double UNDATED = 0.92;

  private static final double ENOUGH_TO_ASK = 0.85;
  private static final Score NOTHING = new Score(0, false, List.of());

  /** How likely {@code theirs} is {@code ours}, which is of this kind. */
  Score score(Kind kind, Profile ours, Profile theirs) {
    return score(kind, ours, theirs, List.of());
  }

  /**
   * The same, where somebody has compared more than profiles tell.
   *
   * @param more what came of it
   */
  Score score(Kind kind, Profile ours, Profile theirs, List<Feature> more) {
    if (!theirs.kinds().isEmpty() && !theirs.kinds().contains(kind)) {
      return NOTHING;
    }
    var policy = Policy.of(kind);
    var found = new ArrayList<Feature>();
    name(policy, ours, theirs).ifPresent(found::add);
    id(ours, theirs).ifPresent(found::add);
    best("homepage", policy.homepage(), ours.homepages(), theirs.homepages(), Site::likeness)
        .ifPresent(found::add);
    repository(policy, ours, theirs).ifPresent(found::add);
    best("date", policy.date(), ours.periods(), theirs.periods(), Period::likeness)
        .ifPresent(found::add);
    place(policy, ours, theirs).ifPresent(found::add);
    company(policy, ours, theirs).ifPresent(found::add);
    found.addAll(more);
    boolean otherTime = found.stream().anyMatch(f -> f.name().equals("date") && f.value() == 0);
    boolean otherName =
        found.get(0).value() < Math.pow(NOT_ALIKE, policy.sharpness())
            && found.stream().noneMatch(f -> f.value() == 1 && PROOFS.contains(f.name()));
    if (otherName || (kind == Kind.EVENT && otherTime)) {
      return NOTHING;
    }
    return weighed(kind, ours, theirs, found);
  }

  private static Score weighed(Kind kind, Profile ours, Profile theirs, List<Feature> found) {
    var policy = Policy.of(kind);
    double sum = found.stream().mapToDouble(f -> f.value() * f.weight()).sum();
    double weight = found.stream().mapToDouble(Feature::weight).sum();
    double name = found.isEmpty() ? 0 : found.get(0).value();
    boolean agrees = found.stream().skip(1).anyMatch(f -> f.value() >= AGREES);
    double score = weight == 0 ? 0 : sum / weight;
    if (!agrees) {
      score = Math.min(score, policy.alone() * name);
    }
    boolean everyday = ours.item().all(Trait.AMBIGUOUS).contains("true");
    if (!agrees && (everyday || theirs.kinds().isEmpty())) {
      score = Math.min(score, ENOUGH_TO_ASK);
    }
    if (kind == Kind.EVENT && found.stream().noneMatch(f -> f.name().equals("date"))) {
      score = Math.min(score, UNDATED);
    }
    boolean certain =
        name >= SAME_NAME
            && found.stream().anyMatch(f -> f.value() == 1 && PROOFS.contains(f.name()));
    return new Score(score, certain, found);
  }

  private static Optional<Feature> name(Policy policy, Profile ours, Profile theirs) {
    double best = 0;
    String words = "";
    for (Form one : ours.forms()) {
      for (Form other : theirs.forms()) {
        double likeness = one.likeness(other);
        if (likeness > best) {
          best = likeness;
          words = one.equals(other) ? one.toString() : one + " ~ " + other;
        }
      }
    }
    double value = best >= SAME_NAME ? best : Math.pow(best, policy.sharpness());
    return Optional.of(new Feature("name", value, policy.name(), words));
  }

  private static Optional<Feature> id(Profile ours, Profile theirs) {
    var common = common(ours.ids(), theirs.ids());
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(new Feature("id", 1, 10, common.iterator().next()));
  }

  /** The repository; or a homepage that is one. */
  private static Optional<Feature> repository(Policy policy, Profile ours, Profile theirs) {
    if (policy.repository() == 0) {
      return Optional.empty();
    }
    var crossed =
        best(
                "repository",
                policy.repository(),
                ours.homepages(),
                theirs.repositories(),
                Site::likeness)
            .or(
                () ->
                    best(
                        "repository",
                        policy.repository(),
                        ours.repositories(),
                        theirs.homepages(),
                        Site::likeness))
            .filter(f -> f.value() == 1);
    return best(
            "repository",
            policy.repository(),
            ours.repositories(),
            theirs.repositories(),
            Site::likeness)
        .filter(f -> f.value() > 0 || crossed.isEmpty())
        .or(() -> crossed);
  }

  private static Optional<Feature> place(Policy policy, Profile ours, Profile theirs) {
    if (policy.place() == 0) {
      return Optional.empty();
    }
    var cities = common(ours.cities(), theirs.cities());
    var countries = common(ours.countries(), theirs.countries());
    boolean bothCities = !ours.cities().isEmpty() && !theirs.cities().isEmpty();
    boolean bothCountries = !ours.countries().isEmpty() && !theirs.countries().isEmpty();
    if (!cities.isEmpty()) {
      return Optional.of(new Feature("place", 1, policy.place(), cities.iterator().next()));
    }
    var crossed = common(ours.cities(), theirs.countries());
    if (!crossed.isEmpty()) {
      return Optional.of(new Feature("place", 0.8, policy.place(), crossed.iterator().next()));
    }
    if (!bothCities && !bothCountries) {
      return Optional.empty();
    }
    double value = countries.isEmpty() ? 0 : bothCities ? 0.3 : 0.8;
    String words =
        countries.isEmpty()
            ? words(ours.cities(), ours.countries())
                + " / "
                + words(theirs.cities(), theirs.countries())
            : countries.iterator().next();
    return Optional.of(new Feature("place", value, policy.place(), words));
  }

  private static String words(Set<String> cities, Set<String> countries) {
    return new TreeSet<>(cities.isEmpty() ? countries : cities).stream().findFirst().orElse("");
  }

  /** None in common says little: nobody knows all of anybody's talks. */
  private static Optional<Feature> company(Policy policy, Profile ours, Profile theirs) {
    if (policy.company() == 0 || ours.company().isEmpty() || theirs.company().isEmpty()) {
      return Optional.empty();
    }
    var common = common(ours.company(), theirs.company());
    if (common.isEmpty()) {
      return Optional.of(
          nearly(ours.company(), theirs.company())
              .map(n -> new Feature("company", 0.97, policy.company(), "nearly: " + n))
              .orElse(new Feature("company", 0.4, policy.company(), "none in common")));
    }
    return Optional.of(
        new Feature(
            "company",
            1,
            policy.company(),
            "%d in common, %s".formatted(common.size(), common.iterator().next())));
  }

  /** The first, in the order of the alphabet, that has a misspelt counterpart. */
  private static Optional<String> nearly(Set<String> ours, Set<String> theirs) {
    return ours.stream()
        .sorted()
        .filter(o -> theirs.stream().anyMatch(t -> Edits.nearly(o, t)))
        .findFirst();
  }

  private static <T> Optional<Feature> best(
      String name,
      int weight,
      Collection<T> ours,
      Collection<T> theirs,
      ToDoubleBiFunction<T, T> likeness) {
    Optional<Feature> best = Optional.empty();
    for (T one : weight == 0 ? List.<T>of() : ours) {
      for (T other : theirs) {
        double value = likeness.applyAsDouble(one, other);
        if (best.isEmpty() || value > best.get().value()) {
          best =
              Optional.of(
                  new Feature(name, value, weight, one + (value == 1 ? " = " : " ~ ") + other));
        }
      }
    }
    return best;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    if (Collections.disjoint(one, other)) {
      return Set.of();
    }
    var common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }
}
