package dev.lanyard.extract;

import dev.lanyard.annotate.Card;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks told in labelled lines beneath their titles, as on pages of one's own talks.
 *
 * <ul>
 *   <li>Fires: a heading <em>Queues at rest (May 2024)</em> above lines <em>Event: ContainerSched,
 *       Ghent</em>, <em>Together with Tom Li</em>, <em>Video at …</em>: the talk, its event and
 *       when and where that was.
 *   <li>Fires: a heading <em>Queues at rest</em> above a heading <em>Speaker: Priya Raman</em>.
 *   <li>Silent: labelled lines that name neither an event nor a speaker.
 * </ul>
 */
final class FieldedTalks implements Rule {
  private static final Habit NAME = Habit.LABELLED_TALK;
  private static final int LONGEST = 200;

  private static final Pattern SPEAKER =
      Pattern.compile("(?i)^\\W{0,3}(?:speakers?|presenters?|presented by)" + LabelledEvent.COLON);
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)^\\W{0,3}(?:together |jointly |co-presented |presented )?with ");
  private static final Pattern VIDEO =
      Pattern.compile("(?i)^\\W{0,3}(?:video|recording|watch)\\b.*");
  private static final Pattern LANGUAGE = Pattern.compile("^\\[\\p{Lu}\\p{L}+] ");
  private static final Pattern TO_COME =
      Pattern.compile("(?i).*\\b(?:upcoming|forthcoming|future|next)\\b.*");

  @Override
  public void read(Reading reading) {
    List<Unit> body = reading.text.body();
    boolean toCome = false;
    for (int i = 0; i < body.size(); i++) {
      Unit heading = body.get(i);
      if (!heading.is(Role.HEADING) || isField(heading)) {
        continue;
      }
      List<Unit> record = record(body, i + 1);
      if (record.stream().noneMatch(u -> LabelledEvent.isIn(u) || isSpeaker(u))) {
        toCome = TO_COME.matcher(heading.text()).matches();
      } else if (isTitle(heading)) {
        talk(reading, heading, record, toCome);
      }
    }
  }

  /**
   * Whether a text lists talks with an event for each, so that it is about none of these events.
   */
  static boolean isListOfTalks(Reading reading) {
    return reading.text.body().stream().filter(u -> LabelledEvent.isIn(u)).count() > 1;
  }

  private static boolean isField(Unit heading) {
    return heading.text().strip().endsWith(":")
        || Card.isLabel(heading.text())
        || heading.text().matches("\\p{Lu}\\p{Ll}+: .*") && heading.level() > 2;
  }

  private static boolean isTitle(Unit heading) {
    String words = heading.text().strip();
    boolean event = heading.level() == 1 && !EventMention.find(heading, true).isEmpty();
    return !event
        && words.length() <= LONGEST
        && (!Sessions.isGeneric(words) || words.split(" ").length > 3);
  }

  private static boolean isSpeaker(Unit unit) {
    return unit.is(Role.HEADING) && SPEAKER.matcher(unit.text()).find();
  }

  private static List<Unit> record(List<Unit> body, int from) {
    var record = new ArrayList<Unit>();
    for (int i = from;
        i < body.size() && (!body.get(i).is(Role.HEADING) || isField(body.get(i)));
        i++) {
      record.add(body.get(i));
    }
    return record;
  }

  private static void talk(Reading reading, Unit heading, List<Unit> record, boolean toCome) {
    Place title = title(heading);
    Session session = new Session(NAME, Place.of(heading));
    session.titled(title.words(), title);
    for (Unit unit : record) {
      for (Pattern label : List.of(SPEAKER, TOGETHER)) {
        Matcher matcher = label.matcher(unit.text());
        if (matcher.find() && unit.text().length() <= LONGEST) {
          people(session, unit, matcher.end());
        }
      }
      if (session.recording.isEmpty() && VIDEO.matcher(unit.text()).matches()) {
        Recordings.note(session, unit, 0, unit.text().length());
      }
    }
    record.stream()
        .filter(u -> LabelledEvent.isIn(u))
        .findFirst()
        .ifPresent(u -> LabelledEvent.claim(reading, heading, record, u, toCome));
    if (record.stream().noneMatch(u -> SPEAKER.matcher(u.text()).find())) {
      reading.author.ifPresent(session.speakers::add);
    }
    Sessions.addWithAffiliations(reading, session);
  }

  /** The heading without the language before it and the month behind it. */
  private static Place title(Unit heading) {
    Matcher language = LANGUAGE.matcher(heading.text());
    int from = language.find() ? language.end() : 0;
    int to = heading.text().stripTrailing().length();
    int bracket = heading.text().lastIndexOf('(');
    boolean dated =
        bracket > from
            && heading.others().stream()
                .anyMatch(o -> o.kind() == NameKind.DATE && o.from() > bracket);
    return new Place(
        heading, from, dated ? heading.text().substring(0, bracket).stripTrailing().length() : to);
  }

  private static void people(Session session, Unit unit, int from) {
    Masked masked = Masked.withoutTitles(unit, new Range(from, unit.text().length()));
    People.find(masked, true).stream()
        .findFirst()
        .ifPresent(g -> session.speakers.addAll(g.members()));
  }
}
