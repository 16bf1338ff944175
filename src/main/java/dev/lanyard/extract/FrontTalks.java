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
 * Talks listed in the fields before a text, each with its own fields.
 *
 * <ul>
 *   <li>Fires: {@code talks:} or {@code sessions:} with {@code title}, {@code speaker} or {@code
 *       speakers: name}, perhaps {@code company}, {@code abstract} and {@code video}.
 *   <li>Silent: an entry without a title or without a speaker; {@code speakers:} with their job
 *       titles.
 * </ul>
 */
final class FrontTalks implements Rule {
  private static final Habit NAME = Habit.FRONT_MATTER_TALKS;

  /** A field of one talk of several: {@code talks.speaker.name}. */
  static final Pattern FIELD =
      Pattern.compile(
          "(?:talks?|sessions?|presentations?|schedule|agenda|program(?:me)?|line-?up)\\.(?<field>.+)");

  private static final Pattern TITLE = Pattern.compile("title|name|talk|topic");
  private static final Pattern SPEAKER =
      Pattern.compile("(?:speakers?|presenters?|panell?ists?|by|who)(?:\\.name)?");
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "(?:(?:speakers?|presenters?)\\.)?(?:company|organi[sz]ation|affiliation|employer|org)");
  private static final Pattern VIDEO =
      Pattern.compile("video(?:_?url)?|recording(?:_?url)?|youtube|watch|links\\.video");
  private static final Pattern ABSTRACT = Pattern.compile("abstract|description|summary");

  @Override
  public void read(Reading reading) {
    var entry = new ArrayList<Unit>();
    String first = "";
    for (Unit unit : reading.units()) {
      Matcher field = FIELD.matcher(unit.key());
      if (!unit.is(Role.FRONT) || !field.matches()) {
        continue;
      }
      first = first.isEmpty() ? unit.key() : first;
      if (unit.key().equals(first)) {
        talk(reading, entry);
        entry.clear();
      }
      entry.add(unit);
    }
    talk(reading, entry);
  }

  private static void talk(Reading reading, List<Unit> entry) {
    Optional<Unit> title = fields(entry, TITLE).stream().findFirst();
    List<Speaker> speakers = speakers(entry);
    if (title.isEmpty() || speakers.isEmpty()) {
      return;
    }
    Unit unit = title.get();
    Session session = new Session(NAME, Place.of(unit));
    session.speakers.addAll(speakers);
    int prefix = TalkKinds.prefix(unit.text());
    session.titled(unit.text().substring(prefix), new Place(unit, prefix, unit.text().length()));
    TalkKinds.in(unit.text().substring(0, prefix))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(unit)));
    fields(entry, VIDEO).stream()
        .filter(u -> u.text().startsWith("http"))
        .findFirst()
        .ifPresent(u -> session.recorded(u.text(), Place.of(u)));
    session.description.addAll(fields(entry, ABSTRACT));
    speakers.forEach(s -> reading.affiliate(s, NAME));
    Sessions.add(reading, session);
  }

  private static List<Speaker> speakers(List<Unit> entry) {
    var speakers = new ArrayList<Speaker>();
    for (Unit unit : fields(entry, SPEAKER)) {
      Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
      People.find(masked, true).forEach(g -> speakers.addAll(g.members()));
    }
    List<Unit> employers = fields(entry, EMPLOYER);
    if (employers.size() == speakers.size()) {
      for (int i = 0; i < speakers.size(); i++) {
        Unit employer = employers.get(i);
        Speaker speaker = speakers.get(i);
        speakers.set(
            i,
            employer.names().stream()
                .filter(n -> n.kind() == NameKind.ORGANISATION)
                .findFirst()
                .map((Name name) -> speaker.with(name, Place.of(employer, name)))
                .orElse(speaker));
      }
    }
    return speakers;
  }

  private static List<Unit> fields(List<Unit> entry, Pattern pattern) {
    return entry.stream()
        .filter(
            u -> {
              Matcher field = FIELD.matcher(u.key());
              return field.matches() && pattern.matcher(field.group("field")).matches();
            })
        .toList();
  }
}
