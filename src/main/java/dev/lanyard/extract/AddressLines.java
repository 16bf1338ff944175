package dev.lanyard.extract;

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
 * Where an event is, as the lines at the head of its page say.
 *
 * <ul>
 *   <li>Fires: <em>Harbour Hall, University of Ghent, Ghent, Belgium</em> right above or below the
 *       line with the event's day, or on it: the building that comes first, and the first city.
 *   <li>Silent: a sentence; a line far from the day; when the place is stated elsewhere.
 * </ul>
 */
final class AddressLines implements Rule {
  private static final Habit NAME = Habit.ADDRESS_LINE;
  private static final int FIRST = 14;
  private static final int NEAR = 2;
  private static final int LONGEST = 160;
  private static final Pattern PROSE =
      Pattern.compile("(?s).*[.!?] \\p{Lu}.*|.*\\b(?:is|are|was|were|will|we|you|our)\\b.*");
  private static final Pattern BUILDING =
      Pattern.compile(
          "^(?<v>(?:[\\p{L}\\d&'’.-]+ ){0,6}(?:Hub|Hall|Cent(?:re|er)|Building|House|Hotel|Auditorium|Theat(?:re|er)|Library|Museum|Campus|Arena|Institute|Space|Forum|Castle|Factory|Pavilion|Palace))\\b(?=,| -| –|$)");

  @Override
  public void read(Reading reading) {
    reading.occasions.main().filter(m -> !m.announced).ifPresent(m -> read(reading, m));
  }

  private static void read(Reading reading, Occasion main) {
    List<Unit> head =
        reading.text.body().stream()
            .filter(u -> !u.is(Role.IMAGE) && !u.is(Role.CELL))
            .limit(FIRST)
            .toList();
    Optional<Unit> day = head.stream().filter(u -> holdsDay(u, main)).findFirst();
    if (day.isEmpty()) {
      return;
    }
    for (Unit unit : head) {
      boolean near = Math.abs(head.indexOf(unit) - head.indexOf(day.get())) <= NEAR;
      if (near && unit.text().length() <= LONGEST && !PROSE.matcher(unit.text()).matches()) {
        place(reading, main, unit);
      }
    }
  }

  private static void place(Reading reading, Occasion main, Unit line) {
    List<Name> places = line.names().stream().filter(n -> n.kind() == NameKind.PLACE).toList();
    Optional<Name> city =
        places.stream()
            .filter(n -> reading.gazetteer.isCity(n.known()) || n != places.get(places.size() - 1))
            .findFirst();
    if (city.isPresent() && isMissing(reading, main, Relation.PLACE)) {
      reading.claim(
          main.thing, Relation.PLACE, EventPlaces.thing(city.get()), line.span(city.get()), NAME);
    }
    Matcher building = BUILDING.matcher(line.text());
    if (city.isPresent() && building.find() && isMissing(reading, main, Relation.VENUE)) {
      reading.claim(
          main.thing,
          Relation.VENUE,
          Thing.named(Thing.Kind.PLACE, building.group("v")),
          line.span(building.start("v"), building.end("v")),
          NAME);
    }
  }

  private static boolean isMissing(Reading reading, Occasion main, Relation relation) {
    return reading.claims().stream()
        .noneMatch(c -> c.relation() == relation && c.subject().equals(main.thing));
  }

  /** Whether a unit is a line with the event's day. */
  private static boolean holdsDay(Unit unit, Occasion main) {
    return unit.text().length() <= LONGEST
        && unit.others().stream()
            .filter(n -> n.kind() == NameKind.DATE)
            .map(n -> StatedDate.read(n.text()))
            .anyMatch(
                d ->
                    d.day() > 0
                        && d.month() > 0
                        && (main.date.year() == 0
                            || d.year() == 0
                            || d.year() == main.date.year()));
  }
}
