package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.store.Onlooker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides which of ours is which of theirs.
 *
 * <ol>
 *   <li>What a person said, holds.
 *   <li>Taken: the best candidate, from {@link Thresholds#accept()} on, if no other comes near it;
 *       two entries of theirs for one thing do not count as others.
 *   <li>Of several of ours that would have the same of theirs, the best has it. If two are equally
 *       good, neither.
 *   <li>Asked: the best candidate from {@link Thresholds#ask()} on, with all that come near it.
 *   <li>Left: everything else.
 * </ol>
 *
 * <p>The outcome does not depend on the order of the items.
 */
public final class Linker {
  /** Less apart than this, two candidates are near each other. */
  private static final double NEAR = 0.03;

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link l) -> -l.score().value())
          .thenComparing(l -> l.theirs().iri());
  private static final Comparator<Link> BY_OURS =
      Comparator.comparing((Link l) -> l.ours().iri()).thenComparing(BEST_FIRST);

  private final Thresholds thresholds;
  private final Verdicts verdicts;
  private final Scorer scorer = new Scorer();

  /** A linker that knows no person's word. */
  public Linker(Thresholds thresholds) {
    this(thresholds, Verdicts.NONE);
  }

  /** A linker that heeds what people have answered. */
  public Linker(Thresholds thresholds, Review review) {
    this(thresholds, review.verdicts());
  }

  private Linker(Thresholds thresholds, Verdicts verdicts) {
    this.thresholds = thresholds;
    this.verdicts = verdicts;
  }

  /** Looks up ours in the source, kind by kind. */
  public Linkage link(Collection<Item> ours, Source source) {
    return link(ours, source, Onlooker.NOBODY);
  }

  /** The same, for somebody who waits for it. */
  public Linkage link(Collection<Item> ours, Source source, Onlooker onlooker) {
    var byKind = new TreeMap<Kind, List<Profile>>();
    ours.stream()
        .sorted(Comparator.comparing(Item::iri))
        .map(Profile::of)
        .forEach(
            p -> p.kinds().forEach(k -> byKind.computeIfAbsent(k, x -> new ArrayList<>()).add(p)));
    var taken = new ArrayList<Link>();
    var asked = new ArrayList<Link>();
    byKind.forEach(
        (kind, profiles) -> {
          String task = "Linking: " + kind.name().toLowerCase(Locale.ROOT);
          var candidates = source.candidates(kind, profiles, onlooker.begin(task, profiles.size()));
          var ranked =
              IntStream.range(0, profiles.size())
                  .parallel()
                  .mapToObj(i -> ranked(kind, profiles.get(i), candidates.get(i)))
                  .toList();
          ranked.forEach(r -> decide(kind, r, taken, asked));
        });
    settle(taken, asked);
    taken.sort(BY_OURS);
    asked.sort(BY_OURS);
    return new Linkage(ours.size(), taken, asked);
  }

  private List<Link> ranked(Kind kind, Profile ours, List<Profile> candidates) {
    return candidates.stream()
        .map(c -> new Link(ours.item(), c.item(), scorer.score(kind, ours, c)))
        .filter(l -> !verdicts.refused().contains(l.pair()))
        .filter(
            l -> l.score().value() >= thresholds.ask() || verdicts.accepted().contains(l.pair()))
        .sorted(BEST_FIRST)
        .toList();
  }

  private void decide(Kind kind, List<Link> ranked, List<Link> taken, List<Link> asked) {
    var said = ranked.stream().filter(l -> verdicts.accepted().contains(l.pair())).toList();
    if (!said.isEmpty()) {
      said.forEach(l -> taken.add(l.said()));
      return;
    }
    if (ranked.isEmpty()) {
      return;
    }
    Link best = ranked.get(0);
    var near =
        ranked.stream()
            .filter(l -> best.score().value() - l.score().value() < NEAR)
            .filter(l -> l == best || !twins(kind, best.theirs(), l.theirs()))
            .toList();
    if (near.size() == 1 && best.score().value() >= thresholds.accept()) {
      taken.add(best);
    } else {
      asked.addAll(near);
    }
  }

  /** Whether they have one thing twice. */
  private boolean twins(Kind kind, Item one, Item other) {
    var as = Set.of(kind);
    return scorer.score(kind, Profile.of(one, as), Profile.of(other, as)).value()
        >= thresholds.accept();
  }

  /** One of theirs is one of ours. */
  private static void settle(List<Link> taken, List<Link> asked) {
    Map<String, List<Link>> byTheirs =
        taken.stream()
            .collect(
                Collectors.groupingBy(l -> l.theirs().iri(), TreeMap::new, Collectors.toList()));
    Set<Link> lost = new HashSet<>();
    for (List<Link> rivals : byTheirs.values()) {
      double best = rivals.stream().mapToDouble(l -> l.score().value()).max().orElse(0);
      var winners = rivals.stream().filter(l -> l.score().value() == best).toList();
      rivals.stream()
          .filter(l -> !l.score().said())
          .filter(l -> winners.size() > 1 || l != winners.get(0))
          .forEach(lost::add);
    }
    taken.removeAll(lost);
    asked.addAll(lost);
  }
}
