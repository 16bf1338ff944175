package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The event that a labelled line beneath a talk's title names, with when and where it was.
 *
 * <ul>
 *   <li>Fires: <em>Event: ContainerSched 2024, Ghent</em>, with <em>Date: 7 May 2024</em> in a line
 *       beside it or the month behind the title.
 *   <li>Silent: any line without such a label.
 * </ul>
 */
final class LabelledEvent {
  private static final Habit NAME = Habit.LABELLED_TALK;

  /** What ends a label. */
  static final String COLON = "\\W{0,3}(?::|–|-)\\W{0,3}\\s*";

  /** A line that names the event of a talk. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:event|conference|presented at|given at|held at|occasion)" + COLON);

  private static final Pattern DATE = Pattern.compile("(?i)^\\W{0,3}(?:dates?|when)" + COLON);

  private static final Pattern NAMED = Pattern.compile("[^,(]{2,}?(?=,| \\(| and |$)");

  private static final Pattern YEAR = Pattern.compile(" ?['’]?((?:19|20)\\d\\d)$");

  private LabelledEvent() {}

  /** Whether a line names the event of a talk. */
  static boolean isIn(Unit unit) {
    return EVENT.matcher(unit.text()).find();
  }

  /**
   * Claims the event of one talk.
   *
   * @param heading the talk's title
   * @param record the lines beneath it
   * @param field the one of them that names the event
   * @param toCome whether the talk is yet to be given
   */
  static void claim(Reading reading, Unit heading, List<Unit> record, Unit field, boolean toCome) {
    Place at = name(field);
    Matcher year = YEAR.matcher(at.words());
    boolean edition = year.find();
    String series = edition ? at.words().substring(0, year.start()) : at.words();
    String path =
        EventMention.find(field, false).stream()
            .filter(m -> m.base().equals(series))
            .map(EventMention::path)
            .findFirst()
            .orElse("");
    StatedDate named =
        edition ? new StatedDate(Integer.parseInt(year.group(1)), 0, 0, 0, 0, 0) : StatedDate.NONE;
    Optional<Place> when = when(heading, record);
    var occasion = new Occasion(at.words(), series, path, at);
    occasion.date = when.map(p -> StatedDate.read(p.words())).orElse(named);
    occasion.announced = toCome;
    reading.occasions.addSection(
        heading.index(), record.get(record.size() - 1).index() + 1, occasion);
    EventNames.claim(reading, occasion, NAME);
    reading.dated(occasion.thing, occasion.date, when.orElse(at).span(), NAME);
    if (toCome) {
      reading.claim(occasion.thing, Relation.STATUS, Literal.term("Announced"), at.span(), NAME);
    }
    field.names().stream()
        .filter(n -> n.kind() == NameKind.PLACE && n.from() >= at.to())
        .findFirst()
        .ifPresent(
            n ->
                reading.claim(
                    occasion.thing, Relation.PLACE, EventPlaces.thing(n), field.span(n), NAME));
  }

  /** The linked words, else all up to a comma, a bracket or a joining word. */
  private static Place name(Unit field) {
    Matcher label = EVENT.matcher(field.text());
    int from = label.find() ? label.end() : 0;
    Optional<Mark> link =
        field.marks().stream()
            .filter(m -> m.kind() == Mark.Kind.LINK && m.from() == from)
            .findFirst();
    Matcher named = NAMED.matcher(field.text()).region(from, field.text().length());
    int to = link.map(Mark::to).orElseGet(() -> named.find() ? named.end() : field.text().length());
    return new Place(field, from, to);
  }

  /** The line with the date, else the month behind the title. */
  private static Optional<Place> when(Unit heading, List<Unit> record) {
    for (Unit unit : record) {
      if (DATE.matcher(unit.text()).find()) {
        Optional<Name> date = date(unit);
        if (date.isPresent()) {
          return Optional.of(Place.of(unit, date.get()));
        }
      }
    }
    return date(heading).map(d -> Place.of(heading, d));
  }

  private static Optional<Name> date(Unit unit) {
    return unit.others().stream()
        .filter(o -> o.kind() == NameKind.DATE && StatedDate.read(o.text()).year() > 0)
        .findFirst();
  }
}
