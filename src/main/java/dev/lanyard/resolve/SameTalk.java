package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One title by the same speakers at one event is one talk.
 *
 * <ol>
 *   <li>Same: one panel that one document lists twice under one title.
 *   <li>Never: any other two that one document tells of; it knows that they are two.
 *   <li>Same: titles that share eight words in ten, and a speaker; or one document names no
 *       speaker.
 *   <li>Same: all the same speakers, in any order, where one document gives no title and they gave
 *       but one talk.
 *   <li>Same: all the same speakers, one of them by the full name, whose only talk two documents
 *       give by titles in two languages.
 *   <li>In doubt: all the same speakers and no title, where they gave several talks, or it is a
 *       keynote to one and a panel to the other.
 *   <li>In doubt: one title and all the same speakers, where a document does not say at which
 *       event. Talks are given twice.
 *   <li>In doubt: all the same speakers, whose only talk two reports give by two titles. It may be
 *       renamed, or a second.
 *   <li>New: one title and other speakers. Every conference has its <em>Opening remarks</em>.
 * </ol>
 */
final class SameTalk {
  private final Groups groups;
  private final OtherTitles otherTitles;

  SameTalk(Groups groups) {
    this.groups = groups;
    this.otherTitles = new OtherTitles(groups);
  }

  void apply() {
    groups.of(Kind.TALK).forEach(this::part);
    List<List<Group>> events = List.copyOf(byEvent().values());
    for (List<Group> talks : events) {
      List<Group> titled = talks.stream().filter(t -> t.tells("title")).toList();
      for (Group one : titled) {
        for (Group other : titled) {
          join(groups.current(one), groups.current(other));
        }
      }
      otherTitles.settle(titled);
      talks.stream().filter(t -> !t.tells("title")).forEach(t -> joinUntitled(t, talks));
    }
    Map<Set<Group>, List<Group>> bySpeakers =
        groups.of(Kind.TALK).stream()
            .collect(Collectors.groupingBy(t -> groups.related(t, "speaker")));
    groups.of(Kind.TALK).stream()
        .filter(t -> groups.related(t, "atEvent").isEmpty())
        .forEach(t -> doubtWithoutEvent(t, bySpeakers));
  }

  /** What goes by one IRI may have been at two events, or be by other speakers. */
  private void part(Group group) {
    groups.split(group, this::fits);
  }

  private boolean fits(Sighting one, Sighting other) {
    return groups.related(one, "atEvent").equals(groups.related(other, "atEvent"))
        && sharesSpeaker(groups.related(one, "speaker"), groups.related(other, "speaker"));
  }

  private SortedMap<String, List<Group>> byEvent() {
    var found = new TreeMap<String, List<Group>>();
    for (Group talk : groups.of(Kind.TALK)) {
      for (Group event : groups.related(talk, "atEvent")) {
        Sighting first = event.members().iterator().next();
        found
            .computeIfAbsent(first.iri() + " " + first.document(), e -> new ArrayList<>())
            .add(talk);
      }
    }
    return found;
  }

  private void join(Group one, Group other) {
    if (one == other) {
      return;
    }
    boolean together = together(one, other);
    if (together && isPanel(one) && isPanel(other) && oneTitle(one, other)) {
      groups.join(one, other, Grounds.LISTED_TWICE);
    } else if (!together
        && nearly(one, other)
        && sharesSpeaker(groups.related(one, "speaker"), groups.related(other, "speaker"))) {
      groups.join(one, other, Grounds.TITLE_AND_SPEAKER);
    }
  }

  private static boolean isPanel(Group talk) {
    return values(talk, "kind").stream().anyMatch(k -> k.endsWith("Panel"));
  }

  private static boolean oneTitle(Group one, Group other) {
    return values(one, "title").stream()
        .anyMatch(
            t ->
                values(other, "title").stream()
                    .anyMatch(u -> Folded.name(t).equals(Folded.name(u))));
  }

  private void joinUntitled(Group untitled, List<Group> talks) {
    Set<Group> speakers = groups.related(untitled, "speaker");
    List<Group> theirs =
        talks.stream()
            .map(groups::current)
            .distinct()
            .filter(
                t ->
                    !together(t, groups.current(untitled))
                        && !speakers.isEmpty()
                        && groups.related(t, "speaker").equals(speakers))
            .toList();
    List<Group> titled = theirs.stream().filter(t -> t.tells("title")).toList();
    List<Group> candidates = titled.isEmpty() ? theirs : titled;
    if (candidates.size() == 1 && sameKind(candidates.get(0), untitled)) {
      groups.join(candidates.get(0), untitled, Grounds.ONLY_TALK);
    } else {
      doubt(untitled, candidates, Grounds.SEVERAL_TALKS);
    }
  }

  private void doubtWithoutEvent(Group talk, Map<Set<Group>, List<Group>> bySpeakers) {
    Set<Group> speakers = groups.related(talk, "speaker");
    if (!speakers.isEmpty()) {
      List<Group> alike =
          bySpeakers.getOrDefault(speakers, List.of()).stream()
              .filter(t -> t != talk && nearly(t, talk))
              .toList();
      doubt(talk, alike, Grounds.NO_EVENT);
    }
  }

  private void doubt(Group talk, List<Group> candidates, Grounds why) {
    Group current = groups.current(talk);
    candidates.forEach(c -> current.doubt(why, c));
  }

  /** Whether both are held to be a talk, a keynote, a panel; or one is not told to be anything. */
  static boolean sameKind(Group one, Group other) {
    Set<String> left = values(one, "kind");
    Set<String> right = values(other, "kind");
    return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
  }

  /** Whether a document tells of both. */
  static boolean together(Group one, Group other) {
    return !Collections.disjoint(one.documents(), other.documents());
  }

  private static boolean nearly(Group one, Group other) {
    return values(one, "title").stream()
        .anyMatch(t -> values(other, "title").stream().anyMatch(u -> Folded.alike(t, u)));
  }

  static Set<String> values(Group talk, String term) {
    return talk.members().stream()
        .flatMap(m -> m.values(term).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether one speaker may be on both sides; who is not named may be anybody. */
  private static boolean sharesSpeaker(Set<Group> left, Set<Group> right) {
    return left.isEmpty()
        || right.isEmpty()
        || left.stream().anyMatch(l -> right.stream().anyMatch(r -> mayBe(l, r)));
  }

  private static boolean mayBe(Group one, Group other) {
    boolean bare = SamePerson.bare(one) || SamePerson.bare(other);
    return one == other
        || (bare
            && !Collections.disjoint(SamePerson.firstNames(one), SamePerson.firstNames(other)));
  }
}
