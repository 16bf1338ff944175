package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document about one session, as the fields before its text say.
 *
 * <ul>
 *   <li>Fires: front matter with a title and {@code speakers}, {@code panelists} and {@code
 *       moderator}, or {@code guests}: names with brackets, or maps of name and company.
 *   <li>Silent: when the text tells of several talks, whose speakers the fields merely list; when
 *       the title is the event's name.
 * </ul>
 */
final class FrontSession implements Rule {
  private static final Habit NAME = Habit.FRONT_MATTER_SESSION;
  private static final Pattern KEY =
      Pattern.compile(
          "(?:speakers?|presenters?|panell?ists?|panel|moderators?|guests?|interviewees?|instructors?)(?:\\.name)?");
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "(?:speakers?|presenters?|panell?ists?|guests?)\\.(?:company|organi[sz]ation|affiliation|employer|org)");
  private static final Pattern RECORDING =
      Pattern.compile("video|recording|video_?url|youtube|audio|recording_?url|watch");
  private static final Pattern TAIL = Pattern.compile(" ?(?:[-–—|@]| at ) ?[^-–—|@]*$");

  @Override
  public void read(Reading reading) {
    List<Speaker> speakers = speakers(reading);
    long told =
        reading.sessions.stream().filter(s -> s.hasTitle() && !s.speakers.isEmpty()).count();
    Optional<Unit> title =
        reading.text.front("talk").stream()
            .findFirst()
            .or(() -> reading.text.front("session").stream().findFirst())
            .or(() -> reading.text.front("title").stream().findFirst())
            .or(
                () ->
                    reading.text.body().stream()
                        .filter(u -> u.is(Role.HEADING) && u.level() == 1)
                        .findFirst());
    if (told < 2 && !speakers.isEmpty() && title.isPresent() && !isEvent(title.get())) {
      session(reading, title.get(), speakers);
    }
  }

  private static boolean isEvent(Unit title) {
    return EventMention.find(title, true).stream()
        .anyMatch(m -> m.at().from() <= 1 && m.at().to() >= title.text().length() - 1);
  }

  private static void session(Reading reading, Unit unit, List<Speaker> speakers) {
    Session session = new Session(NAME, Place.of(unit));
    session.speakers.addAll(speakers);
    int from = TalkKinds.prefix(unit.text());
    String words = withoutEvent(unit, unit.text().substring(from));
    String bare = words.strip().replaceFirst("^[\"“](.*)[\"”]$", "$1");
    int at = unit.text().indexOf(bare, from);
    session.titled(bare, new Place(unit, at, at + bare.length()));
    TalkKinds.in(unit.text().substring(0, from))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(unit)));
    reading.units().stream()
        .filter(u -> u.is(Role.FRONT) && u.key().startsWith("panel") && session.kindAt.isEmpty())
        .findFirst()
        .ifPresent(u -> session.ofKind("Panel", Place.of(u)));
    reading.units().stream()
        .filter(
            u ->
                u.is(Role.FRONT)
                    && RECORDING.matcher(u.key()).matches()
                    && u.text().matches("(?:https?:)?//\\S+"))
        .findFirst()
        .ifPresent(u -> session.recorded(u.text().replaceFirst("^//", "https://"), Place.of(u)));
    speakers.forEach(s -> reading.affiliate(s, NAME));
    List<Session> untitled =
        reading.sessions.stream()
            .filter(
                s ->
                    !s.hasTitle()
                        && s.speakers.stream()
                            .anyMatch(p -> session.names().contains(p.person().text())))
            .toList();
    reading.sessions.removeAll(untitled);
    Sessions.add(reading, session);
  }

  /** The title without the event that is named after a dash. */
  private static String withoutEvent(Unit unit, String title) {
    Matcher tail = TAIL.matcher(title);
    int start = unit.text().length() - title.length();
    if (tail.find() && tail.start() > 3) {
      boolean event =
          EventMention.find(unit, true).stream()
              .anyMatch(m -> m.at().from() >= start + tail.start());
      return event ? title.substring(0, tail.start()) : title;
    }
    return title;
  }

  private static List<Speaker> speakers(Reading reading) {
    var speakers = new ArrayList<Speaker>();
    List<Unit> employers =
        reading.units().stream()
            .filter(u -> u.is(Role.FRONT) && EMPLOYER.matcher(u.key()).matches())
            .toList();
    List<Unit> people =
        reading.units().stream()
            .filter(u -> u.is(Role.FRONT) && KEY.matcher(u.key()).matches())
            .toList();
    for (Unit unit : people) {
      Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
      for (People.Group group : People.find(masked, true)) {
        speakers.addAll(group.members());
      }
    }
    if (employers.size() != speakers.size()) {
      return speakers;
    }
    for (int i = 0; i < speakers.size(); i++) {
      speakers.set(i, with(speakers.get(i), employers.get(i)));
    }
    return speakers;
  }

  private static Speaker with(Speaker speaker, Unit employer) {
    Optional<Name> name =
        employer.names().stream().filter(n -> n.kind() == NameKind.ORGANISATION).findFirst();
    return name.map(n -> speaker.with(n, Place.of(employer, n))).orElse(speaker);
  }
}
