package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a line that stand where its title does: a talk's title, or something else.
 *
 * <p>{@code 3. Keynote: "Queues at rest" (video)} is the title {@code Queues at rest}; {@code
 * Welcome} and {@code we were joined by} are none.
 */
final class LineTitle {
  private static final Pattern NUMBER = Pattern.compile("^#?\\d{1,2} ?[—–:.)-]+ ");

  private final Reading reading;
  private final Unit unit;
  private final Masked masked;
  private final People.Group group;

  LineTitle(Reading reading, Unit unit, Masked masked, People.Group group) {
    this.reading = reading;
    this.unit = unit;
    this.masked = masked;
    this.group = group;
  }

  /** Adds the session that a part of the line names, if it is the title of one. */
  void add(int from, int to, Habit rule) {
    Range range = masked.range(from, to);
    String words = unit.text().substring(range.from(), range.to());
    String bare =
        words
            .strip()
            .replaceFirst(NUMBER.pattern(), "")
            .replaceFirst("^[\"“‘'](.*?)[\"”’'][,.]?$", "$1")
            .replaceFirst(
                "\\s*\\((?i:(?:(?:watch|see) )?(?:the )?(?:video|slides|recording)s?(?: (?:on|at|and|here|via)\\b[^)]{0,40})?|(?:image|photo|picture|credit)s?\\b[^)]*)\\).*$",
                "");
    int prefix = TalkKinds.prefix(bare);
    String title = bare.substring(prefix).strip();
    if (isSingleTopic(title) && unit.is(Unit.Role.HEADING)) {
      Sessions.addWithAffiliations(reading, Sessions.of(unit, group, rule));
      return;
    }
    if (isNoTitle(title, rule) || isFarewell(title)) {
      return;
    }
    int start = range.from() + Math.max(0, words.indexOf(bare)) + prefix;
    Session session = Sessions.of(unit, group, rule);
    if (!Sessions.isGeneric(title)) {
      session.titled(title, new Place(unit, start, start + title.length()));
    }
    TalkKinds.in(opening())
        .or(() -> TalkKinds.in(bare.substring(0, prefix)))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(unit)));
    Recordings.note(session, unit, start, start + title.length());
    Sessions.addWithAffiliations(reading, session);
  }

  /** The words of the line before its people and its title: {@code 09:15 Keynote: }. */
  private String opening() {
    int end = masked.range(0, 0).from();
    return unit.text().substring(unit.text().lastIndexOf('\n', end) + 1, end);
  }

  /** Whether a text ends with the line, as with {@code See you in July! Priya & Tom}. */
  private boolean isFarewell(String title) {
    List<Unit> body = reading.text.body();
    return title.endsWith("!")
        && body.get(body.size() - 1).index() == unit.index()
        && group.members().stream().noneMatch(m -> m.person().text().contains(" "));
  }

  private boolean isNoTitle(String title, Habit rule) {
    boolean parted = rule == Habit.SPEAKERS_AND_TITLE || isPartedFromPeople();
    return title.isEmpty()
        || isSingleTopic(title)
        || TitleWords.areNone(title)
        || TitleWords.areSentence(title)
        || !parted && (TitleWords.lead(title) || TitleWords.areTold(unit, title));
  }

  /** Whether a dash, a stroke or a bracket stands right before the people. */
  private boolean isPartedFromPeople() {
    return masked
        .text()
        .substring(0, group.from())
        .matches("(?s).*(?: (?:-{1,3}|[–—|/·•])|\\() ?$");
  }

  /** Whether one word alone says what the people spoke on. */
  private boolean isSingleTopic(String title) {
    return masked.text().substring(group.to()).matches("(?s) (?:on|about) .*")
        && !title.contains(" ");
  }
}
