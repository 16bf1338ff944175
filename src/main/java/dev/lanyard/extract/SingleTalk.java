package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that are about one talk, as their own title says.
 *
 * <ul>
 *   <li>Fires: <em>Queues at rest - Keynote, Acme Day</em>; <em>Keynote: Queues at rest -
 *       ContainerSched 2024</em>; <em>Queues at rest - Interview with Acme Radio</em>. The
 *       description names the speaker, the front matter the video.
 *   <li>Silent: the title of a round-up, which has several talks beneath.
 * </ul>
 */
final class SingleTalk implements Rule {
  private static final Habit NAME = Habit.DOCUMENT_OF_ONE_TALK;
  private static final String KIND =
      "(?:keynote|panel(?: discussion)?|talk|interview|podcast(?: episode)?|demo|workshop|webinar|tutorial|fireside chat|lightning talk|session)";
  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(?<title>.{4,160}?)(?: [-–—|] |: )(?<rest>(?:[^:–—|]{0,40}\\b)?(?i:"
              + KIND
              + ")\\b[^:]*|[^:]*\\b(?i:"
              + KIND
              + "))$");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?<rest>(?i:(?:opening |closing )?"
              + KIND
              + "(?: panel)?))\\s*[:|–—-]\\s+(?<title>.{4,160}?)(?:(?: [-–—|@] | at )(?<event>[^-–—|]+))?$");
  private static final Pattern AT_EVENT =
      Pattern.compile("^(?<title>.{4,160}?)(?: [-–—|@] )(?<rest>[^-–—|]+)$");

  @Override
  public void read(Reading reading) {
    Optional<Unit> title = reading.text.title();
    title.ifPresent(unit -> read(reading, unit));
  }

  private static void read(Reading reading, Unit unit) {
    long told =
        reading.sessions.stream()
            .filter(s -> !s.speakers.isEmpty() && s.rule != Habit.FIRST_PERSON)
            .count();
    String text = unit.text().strip();
    for (Pattern pattern : List.of(PREFIX, SUFFIX, AT_EVENT)) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.matches()) {
        continue;
      }
      if (recorded(reading, matcher.group("title"))) {
        return;
      }
      boolean plain = pattern == AT_EVENT;
      if (told > (plain ? 0 : 1)
          || plain && !isPlace(reading, unit, matcher.start("rest"))
          || isEvent(unit, matcher.start("title"), matcher.end("title"))) {
        return;
      }
      session(reading, unit, matcher);
      return;
    }
  }

  /** A talk of that title is told of already: the document's video is its recording. */
  private static boolean recorded(Reading reading, String title) {
    for (Session session : reading.sessions) {
      if (session.hasTitle() && Sessions.fold(session.title).equals(Sessions.fold(title))) {
        if (session.recording.isEmpty()) {
          reading.text.front("video").stream()
              .findFirst()
              .ifPresent(v -> session.recorded(address(v.text()), Place.of(v)));
        }
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what follows the dash is where the talk was given: the event, or a publisher that the
   * text names.
   */
  private static boolean isPlace(Reading reading, Unit unit, int from) {
    boolean event = EventMention.find(unit, true).stream().anyMatch(m -> m.at().from() >= from - 1);
    boolean publisher =
        unit.names().stream()
            .anyMatch(
                n ->
                    n.from() >= from - 1
                        && n.kind() == dev.lanyard.annotate.NameKind.ORGANISATION
                        && n.to() >= unit.text().strip().length());
    return (event || publisher) && !reading.text.front("video").isEmpty();
  }

  private static boolean isEvent(Unit unit, int from, int to) {
    return EventMention.find(unit, true).stream()
        .anyMatch(m -> m.at().from() <= from + 1 && m.at().to() <= to && m.date().isStated());
  }

  private static void session(Reading reading, Unit unit, Matcher matcher) {
    Session session = new Session(NAME, Place.of(unit));
    String words = matcher.group("title").strip();
    String bare = words.replaceFirst("^[\"“](.*)[\"”]$", "$1");
    int from = matcher.start("title") + words.indexOf(bare);
    session.titled(bare, new Place(unit, from, from + bare.length()));
    TalkKinds.in(matcher.group("rest")).ifPresent(k -> session.ofKind(k.kind(), Place.of(unit)));
    for (Speaker speaker : speakers(reading)) {
      session.speakers.add(speaker);
    }
    moderators(reading).stream()
        .filter(s -> !Sessions.speaks(reading, session, s))
        .forEach(session.speakers::add);
    reading.text.front("video").stream()
        .findFirst()
        .ifPresent(v -> session.recorded(address(v.text()), Place.of(v)));
    if (!session.speakers.isEmpty()) {
      List<Session> same =
          reading.sessions.stream()
              .filter(
                  s ->
                      s.speakers.stream().anyMatch(p -> session.names().contains(p.person().text()))
                          && !s.hasTitle())
              .toList();
      same.forEach(
          s ->
              s.speakers.stream()
                  .filter(p -> !session.names().contains(p.person().text()))
                  .forEach(session.speakers::add));
      reading.sessions.removeAll(same);
      Sessions.add(reading, session);
    }
  }

  /** Whoever the text says hosted the talk, as interviewers and moderators do. */
  private static List<Speaker> moderators(Reading reading) {
    var moderators = new ArrayList<Speaker>();
    for (Unit unit : reading.text.body()) {
      for (Range sentence : unit.sentences()) {
        Masked masked = Masked.withoutTitles(unit, sentence);
        for (People.Group group : People.find(masked)) {
          boolean by =
              masked
                  .text()
                  .substring(0, group.from())
                  .matches("(?s).*(?:[Hh]osted|[Mm]oderated|[Ii]nterviewed) by $");
          if (by && !unit.quoted()) {
            moderators.addAll(group.members());
          }
        }
      }
    }
    return moderators;
  }

  private static String address(String text) {
    return text.startsWith("//") ? "https:" + text : text;
  }

  /** The people of the description, else the author. */
  private static List<Speaker> speakers(Reading reading) {
    var speakers = new ArrayList<Speaker>();
    for (String key : List.of("speaker", "speakers", "description", "summary", "excerpt")) {
      for (Unit unit : reading.text.front(key)) {
        Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
        for (People.Group group : People.find(masked)) {
          boolean host =
              masked
                  .text()
                  .substring(0, group.from())
                  .matches(".*(?:[Hh]osted|[Oo]rgani[sz]ed|[Mm]oderated) by $");
          if (!host) {
            speakers.addAll(group.members());
          }
        }
        if (!speakers.isEmpty()) {
          return speakers;
        }
      }
    }
    reading.author.ifPresent(speakers::add);
    return speakers;
  }
}
