package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.Collection;
import java.util.List;

/**
 * Who is who across documents: the whole policy, in the order in which one decision needs another.
 *
 * <ol>
 *   <li>What two documents call by one IRI is one entity, unless something they say speaks against
 *       it.
 *   <li>Organisations, places, series and projects: by name alone. Case, accents and legal forms do
 *       not count, nor does {@code meetup} after a series; other names only if they are known
 *       beforehand. See {@link SameName}.
 *   <li>Topics: by name, in every spelling. See {@link SameTopic}.
 *   <li>Events: the same edition of the same series, by month, or by year and place. See {@link
 *       SameEvent}.
 *   <li>Persons: the full name, unless what is told of them speaks against it; or the first name of
 *       whoever hosts the series elsewhere. See {@link SamePerson} and {@link Namesakes}.
 *   <li>Talks: the same speakers at the same event, with nearly the same title, or one in another
 *       language. See {@link SameTalk}.
 * </ol>
 *
 * <p>Where two candidates fit, none is taken: the entity stays apart, in doubt. Affiliations and
 * documents are never merged, since each is but one document's.
 *
 * <p>The outcome depends on the set of sightings alone, not on their order:
 *
 * <pre>{@code
 * Identity.decide(sightings).renamed("document/day-three")
 * // event/kubecon-london-2025 -> event/kubecon-cloudnativecon-europe-2025
 * }</pre>
 */
public final class Identity {
  private final Groups groups;
  private final List<Runnable> rules;

  /**
   * Nothing is decided yet.
   *
   * @param sightings what each document says of what it speaks of
   * @param rulings what people have said on who is who
   */
  public Identity(Collection<Sighting> sightings, Collection<Ruling> rulings) {
    var said = new Rulings(rulings);
    this.groups = new Groups(sightings, said);
    this.rules =
        List.of(
            () -> said.apply(groups),
            () -> new SameName(Folded::organisation).apply(groups, Kind.ORGANISATION),
            () ->
                new SameName(Folded::name, VenueCities.parted(groups)::apart)
                    .apply(groups, Kind.PLACE),
            () -> new SameName(Folded::series).apply(groups, Kind.SERIES),
            () -> new SameName(Folded::name).apply(groups, Kind.PROJECT),
            () -> new SameTopic(groups).apply(),
            () -> new SameEvent(groups).apply(),
            () -> said.apply(groups), // for what the rules have parted
            () -> new SamePerson(groups).apply(),
            () -> said.apply(groups),
            () -> new SameTalk(groups).apply(),
            () -> said.apply(groups));
  }

  /** What the union calls everything that these documents speak of. */
  public static Identities decide(Collection<Sighting> sightings) {
    return decide(sightings, List.of());
  }

  /** The same, where people have said on some who is who. */
  public static Identities decide(Collection<Sighting> sightings, Collection<Ruling> rulings) {
    var identity = new Identity(sightings, rulings);
    identity.rules().forEach(Runnable::run);
    return identity.decided();
  }

  /** The steps of the policy, each to be run once, in this order. */
  public List<Runnable> rules() {
    return rules;
  }

  /** What has been decided by the rules that have been run. */
  public Identities decided() {
    return groups.decided();
  }
}
