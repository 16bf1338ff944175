package dev.lanyard.extract;

import dev.lanyard.annotate.Columns;
import dev.lanyard.annotate.Columns.Column;
import dev.lanyard.annotate.Columns.Table;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The event of a programme whose title has no word that names events.
 *
 * <ul>
 *   <li>Fires: <em>Ropes for Solvers and Provers</em> above a line <em>Sunday, 10 August 2025</em>
 *       and a timetable, or with {@code talks} and a {@code date} in its fields: the title is the
 *       event's name.
 *   <li>Fires: the title <em>20240514 Rope Friends Ghent May Meetup</em> above an agenda.
 *   <li>Silent: a text without timetable or listed talks; one without a day of its own; a title
 *       such as <em>Programme</em>; a text whose event is named otherwise.
 * </ul>
 */
final class TitledProgramme implements Rule {
  private static final Habit NAME = Habit.TITLED_PROGRAMME;
  private static final int FIRST = 12;
  private static final int LONGEST = 110;
  private static final int TIMES = 3;
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?]\\s+\\p{Lu}.*|.*[.]$");
  private static final Pattern LABEL = Pattern.compile("(?i)\\W*(?:dates?|when|time)\\W.*");

  /** Welcoming words before a name. */
  private static final Pattern WELCOME = Pattern.compile("(?i)welcome to (?:the )?");

  /** The title of an edition: {@code 20240514 Rope Friends Ghent May Meetup}. */
  private static final Pattern EDITION =
      Pattern.compile(
          "^(?:(?<day>(?:19|20)\\d{6}|(?:19|20)\\d\\d-\\d\\d-\\d\\d)[ _:-]+)?(?<name>(?<series>\\p{Lu}.{2,60}?) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\\d\\d)? (?:[Ee]vent|[Mm]eet-?up|[Mm]eeting|[Ee]vening|[Nn]ight|[Gg]athering|[Ee]dition))$");

  private final boolean edition;

  /**
   * A rule for one kind of title.
   *
   * @param edition whether for titles that name a month and a meeting, which are to be read before
   *     any other event that the text names; else for all others
   */
  TitledProgramme(boolean edition) {
    this.edition = edition;
  }

  @Override
  public void read(Reading reading) {
    if (reading.occasions.main().isPresent()
        || !reading.occasions.sections().isEmpty()
        || !isProgramme(reading)) {
      return;
    }
    if (edition) {
      reading.text.title().ifPresent(title -> edition(reading, title));
      return;
    }
    Optional<Unit> title = reading.text.title().filter(TitledProgramme::isName);
    Optional<Place> day = day(reading);
    if (title.isPresent() && day.isPresent()) {
      settle(reading, title.get(), day.get());
    }
  }

  private static void edition(Reading reading, Unit title) {
    Matcher matcher = EDITION.matcher(title.text().strip());
    if (!matcher.matches() || !EventMention.find(title, true).isEmpty()) {
      return;
    }
    Place at = new Place(title, matcher.start("name"), matcher.end("name"));
    var occasion = new Occasion(at.words(), matcher.group("series"), "", at);
    String digits = matcher.group("day");
    Optional<Place> day =
        digits == null
            ? day(reading)
            : Optional.of(new Place(title, matcher.start("day"), matcher.end("day")));
    reading.occasions.setMain(occasion);
    EventNames.claim(reading, occasion, NAME);
    if (day.isPresent()) {
      occasion.date =
          StatedDate.read(day.get().words().replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)$", "$1-$2-$3"));
      reading.dated(occasion.thing, occasion.date, day.get().span(), NAME);
    }
  }

  private static void settle(Reading reading, Unit title, Place day) {
    Matcher welcome = WELCOME.matcher(title.text());
    Place at = new Place(title, welcome.lookingAt() ? welcome.end() : 0, title.text().length());
    String name = at.words().strip();
    var occasion = new Occasion(name, "", "", at);
    occasion.date = StatedDate.read(day.words());
    reading.occasions.setMain(occasion);
    EventNames.claim(reading, occasion, NAME);
    reading.dated(occasion.thing, occasion.date, day.span(), NAME);
  }

  private static boolean isName(Unit title) {
    String words = title.text().strip();
    return words.length() <= LONGEST
        && words.contains(" ")
        && !Sessions.isGeneric(words)
        && !SENTENCE.matcher(words).matches()
        && title.names().stream().noneMatch(n -> n.kind() == NameKind.PERSON);
  }

  /** Whether a text lists talks: in its fields, in a table, or with the times of a day. */
  private static boolean isProgramme(Reading reading) {
    boolean fields =
        reading.units().stream()
            .anyMatch(u -> u.is(Role.FRONT) && FrontTalks.FIELD.matcher(u.key()).matches());
    List<Unit> body = reading.text.body();
    return fields
        || Columns.tables(body).stream().anyMatch(TitledProgramme::isTimetable)
        || body.stream().filter(u -> ClockTimes.opens(u.text())).count() >= TIMES;
  }

  private static boolean isTimetable(Table table) {
    return table.isOfTalks() || table.columns().containsKey(Column.TITLE);
  }

  /** The first line that is little more than a day, else the day in a field of the same name. */
  private static Optional<Place> day(Reading reading) {
    for (Unit unit : reading.text.body().stream().limit(FIRST).toList()) {
      for (Name name : unit.others()) {
        boolean whole =
            name.text().length() * 2 >= unit.text().length()
                || LABEL.matcher(unit.text()).matches();
        if (name.kind() == NameKind.DATE && whole && isDay(name.text())) {
          return Optional.of(Place.of(unit, name));
        }
      }
    }
    return reading.text.front("date").stream()
        .filter(u -> isDay(u.text()))
        .findFirst()
        .map(Place::of);
  }

  private static boolean isDay(String text) {
    StatedDate date = StatedDate.read(text);
    return date.day() > 0 && date.year() > 0;
  }
}
