package dev.lanyard.extract;

import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A panel whose people stand as a list beneath the sentence that announces it.
 *
 * <ul>
 *   <li>Fires: <em>Panel on queues at rest, featuring:</em> above a list of by-lines: one panel,
 *       not a talk for each.
 *   <li>Silent: a list of talks, in which each item has a title of its own.
 * </ul>
 */
final class ListedPanels implements Rule {
  private static final Habit NAME = Habit.LISTED_PANEL;
  private static final Pattern LEAD =
      Pattern.compile("(?is).*\\b(?:panel|panell?ists|round ?table|debate|discussion)\\b.*:\\s*$");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:panel|round ?table|debate|discussion)(?: discussion)?(?: was)? ?(?:on|about|called|titled|entitled|:)[: ]+[\"“]?(?<t>.+?)[\"”]?(?:,? (?:featuring|with|moderated|including|and the panell?ists)\\b.*|:\\s*)$");

  @Override
  public void read(Reading reading) {
    List<Unit> units = reading.units();
    for (Unit lead : units) {
      if (!lead.is(Role.PARAGRAPH) || lead.quoted() || !LEAD.matcher(lead.text()).matches()) {
        continue;
      }
      var people = new ArrayList<Session>();
      for (int i = lead.index() + 1; i < units.size() && units.get(i).is(Role.ITEM); i++) {
        int at = i;
        reading.sessions.stream()
            .filter(s -> s.at.unit().index() == at && !s.hasTitle())
            .findFirst()
            .ifPresent(people::add);
      }
      if (people.size() > 1) {
        merge(reading, lead, people);
      }
    }
  }

  private static void merge(Reading reading, Unit lead, List<Session> people) {
    Session panel = new Session(NAME, Place.of(lead));
    people.forEach(s -> panel.speakers.addAll(s.speakers));
    TalkKinds.in(lead.text())
        .ifPresent(k -> panel.ofKind(k.kind(), new Place(lead, k.from(), k.to())));
    Optional<Place> marked =
        lead.others().stream()
            .filter(o -> o.kind() == NameKind.TITLE)
            .findFirst()
            .map(o -> Place.of(lead, o));
    Matcher plain = TITLE.matcher(lead.text());
    if (marked.isPresent()) {
      panel.titled(marked.get().words(), marked.get());
    } else if (plain.find()) {
      panel.titled(plain.group("t"), new Place(lead, plain.start("t"), plain.end("t")));
    }
    reading.sessions.removeAll(people);
    reading.sessions.add(panel);
  }
}
