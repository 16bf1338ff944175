package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items of a list whose other items begin with a talk and who gave it.
 *
 * <ul>
 *   <li>Fires: <em>Doing Queues by Priya Raman - with a demo</em>, if two other items of the list
 *       are talks that are written so.
 *   <li>Silent: the same item in any other list: it may be software, or a book.
 * </ul>
 */
final class SiblingTalks implements Rule {
  private static final Habit NAME = Habit.TITLE_AND_SPEAKERS;
  private static final int ENOUGH = 2;
  private static final Pattern BY =
      Pattern.compile(
          "^(?<k>(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+: )?[\"“‘']?(?<t>[^.;!\"“”\\n]{2,150}?[?!]?)[\"”’']?,? by $");

  @Override
  public void read(Reading reading) {
    for (List<Unit> list : lists(reading.text.body())) {
      long told = list.stream().filter(item -> tells(reading, item)).count();
      if (told >= ENOUGH) {
        list.stream()
            .filter(item -> !isRead(reading, item) && !item.quoted())
            .forEach(item -> read(reading, item));
      }
    }
  }

  /** The items that follow each other at one depth. */
  private static List<List<Unit>> lists(List<Unit> units) {
    var lists = new ArrayList<List<Unit>>();
    Optional<Unit> last = Optional.empty();
    for (Unit unit : units) {
      if (unit.is(Role.ITEM)) {
        boolean goesOn = last.filter(u -> u.is(Role.ITEM) && u.level() == unit.level()).isPresent();
        if (!goesOn) {
          lists.add(new ArrayList<>());
        }
        lists.get(lists.size() - 1).add(unit);
      }
      last = Optional.of(unit);
    }
    return lists;
  }

  /** Whether an item begins with the title of a talk whose speakers are read. */
  private static boolean tells(Reading reading, Unit item) {
    return reading.sessions.stream()
        .filter(s -> s.at.unit().index() == item.index() && !s.speakers.isEmpty() && s.hasTitle())
        .anyMatch(s -> item.text().indexOf(s.title) >= 0 && item.text().indexOf(s.title) < 3);
  }

  /** Whether an item's talk is read already, wherever in it the title stands. */
  private static boolean isRead(Reading reading, Unit item) {
    return reading.sessions.stream()
        .anyMatch(s -> s.at.unit().index() == item.index() && s.hasTitle());
  }

  private static void read(Reading reading, Unit item) {
    Masked masked = Masked.of(item, new Range(0, item.text().length()));
    Optional<People.Group> first = People.find(masked).stream().findFirst();
    if (first.isEmpty()) {
      return;
    }
    Range before = masked.range(0, first.get().from());
    Matcher title = BY.matcher(item.text().substring(before.from(), before.to()));
    if (title.find()) {
      Session session = Sessions.of(item, first.get(), NAME);
      boolean kind = title.group("k") != null && TalkKinds.prefix(title.group()) > 0;
      int start = title.start(kind || title.group("k") == null ? "t" : "k");
      String words = title.group().substring(start, title.end("t"));
      if (!Sessions.isGeneric(words)) {
        session.titled(
            words, new Place(item, before.from() + start, before.from() + title.end("t")));
      }
      TalkKinds.in(kind ? title.group("k") : "")
          .ifPresent(k -> session.ofKind(k.kind(), Place.of(item)));
      Recordings.note(session, item, before.from(), before.to());
      Sessions.addWithAffiliations(reading, session);
    }
  }
}
