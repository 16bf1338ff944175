package dev.lanyard.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether two titles are those of one talk, which a report translates. */
record OtherTitles(Groups groups) {
  /**
   * The only talk of its speakers in each of several documents, under several titles: one that is
   * translated, or one may be the other.
   */
  void settle(List<Group> titled) {
    var bySpeakers = new LinkedHashMap<Set<Group>, Set<Group>>();
    for (Group talk : titled) {
      Group now = groups.current(talk);
      bySpeakers
          .computeIfAbsent(groups.related(now, "speaker"), s -> new LinkedHashSet<>())
          .add(now);
    }
    bySpeakers.forEach(
        (speakers, talks) -> {
          List<Group> two = List.copyOf(talks);
          if (!speakers.isEmpty()
              && two.size() == 2
              && !SameTalk.together(two.get(0), two.get(1))) {
            settle(two.get(0), two.get(1), titled);
          }
        });
  }

  private void settle(Group one, Group other, List<Group> titled) {
    Set<Group> speakers = groups.related(one, "speaker");
    boolean named = speakers.stream().anyMatch(s -> !SamePerson.bare(s));
    boolean only =
        titled.stream()
            .map(groups::current)
            .filter(t -> t != one && t != other)
            .filter(t -> SameTalk.together(t, one) || SameTalk.together(t, other))
            .allMatch(t -> Collections.disjoint(groups.related(t, "speaker"), speakers));
    if (named && only && SameTalk.sameKind(one, other) && translated(one, other)) {
      groups.join(one, other, Grounds.TRANSLATED);
    } else {
      one.doubt(Grounds.OTHER_TITLE, other);
      other.doubt(Grounds.OTHER_TITLE, one);
    }
  }

  private static boolean translated(Group one, Group other) {
    return SameTalk.values(one, "title").stream()
        .allMatch(
            t -> SameTalk.values(other, "title").stream().allMatch(u -> Language.differs(t, u)));
  }
}
