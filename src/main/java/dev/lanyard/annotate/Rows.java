package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by what rows have in common: if on one side of the dash most lines of a list have a person,
 * all of them do.
 *
 * <ul>
 *   <li>Fires: a list <em>Title - A &amp; B, Org</em>, of whose people some are known; lines with a
 *       clock time, people before or after the dash, and a linked or quoted title on its other
 *       side.
 *   <li>Silent: fewer than two such lines; lists in which one side is no name in more than a
 *       quarter of the lines.
 * </ul>
 */
final class Rows {
  private static final int LONGEST = 260;

  /**
   * Where in a line its people are looked for: at the end, in the second part, the third, at the
   * beginning.
   */
  private static final int[] PLACES = {-1, 1, 2, 0};

  private static final Pattern DASH = Pattern.compile(" (?:[-–—|/]|by) |\\s?: |\\n|(?<=\\p{L}): ");
  static final Pattern CLOCK =
      Pattern.compile(
          "^\\W*\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?(?:-|–|—|to) ?\\d{1,2}[:.h]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?[:,]?(?: ?[-–—|] ?| +|$)");
  private static final Pattern HEAD =
      Pattern.compile("^[^,(&\\n|/–—]+?(?= ?[,(&\\n|/–—]| and | - | from | of | at |$)");

  private final Votes votes;

  private Rows(Votes votes) {
    this.votes = votes;
  }

  /** One line: the part that may hold people, and what stands before or after it. */
  private record Row(Unit unit, Range people, Range other) {}

  static void vote(List<Unit> units, Votes votes, Layout.People people) {
    var rows = new Rows(votes);
    for (List<Unit> group : groups(units)) {
      rows.vote(group, people);
    }
  }

  /** Lists, and the lines of a document that begin with a clock time. */
  private static List<List<Unit>> groups(List<Unit> units) {
    var groups = new ArrayList<List<Unit>>();
    var timed = new ArrayList<Unit>();
    var list = new ArrayList<Unit>();
    for (Unit unit : units) {
      if (unit.is(Role.ITEM) && unit.level() == 1 && unit.text().length() <= LONGEST) {
        list.add(unit);
      } else if (!unit.is(Role.ITEM)) {
        groups.add(List.copyOf(list));
        list.clear();
      }
      if (unit.is(Role.PARAGRAPH)
          && unit.text().length() <= LONGEST
          && CLOCK.matcher(unit.text()).find()) {
        timed.add(unit);
      }
    }
    groups.add(list);
    groups.add(
        units.stream()
            .filter(u -> u.is(Role.CELL) && !u.header() && u.text().contains("\n"))
            .toList());
    Columns.tables(units).stream()
        .filter(t -> !t.isOfTalks())
        .map(t -> t.rows().stream().flatMap(List::stream).filter(Rows::isParted).toList())
        .forEach(groups::add);
    groups.add(timed);
    return groups;
  }

  /** A cell of one line that holds a dash. */
  private static boolean isParted(Unit cell) {
    return !cell.text().contains("\n")
        && cell.text().length() <= LONGEST
        && !CLOCK.matcher(cell.text()).find()
        && DASH.matcher(cell.text()).find();
  }

  private void vote(List<Unit> group, Layout.People people) {
    for (int at : PLACES) {
      List<Row> rows = group.stream().flatMap(u -> row(u, at).stream()).toList();
      List<Row> named = rows.stream().filter(r -> head(r.unit(), r.people()).isPresent()).toList();
      long certain = named.stream().filter(this::isCertain).count();
      boolean most =
          named.size() >= 2 && named.size() * 4 >= rows.size() * 3 && certain * 3 >= named.size();
      if (most) {
        long parted = named.stream().filter(Rows::hasComma).count();
        boolean bare = named.size() > 2 && parted * 3 <= named.size();
        named.forEach(r -> people.read(r.unit(), r.people(), bare && hasComma(r)));
        return;
      }
    }
  }

  /**
   * Whether one comma parts the people of a line. Where hardly any line of a list has one, it
   * stands between two people rather than before an employer.
   */
  private static boolean hasComma(Row row) {
    return row.unit()
        .text()
        .substring(row.people().from(), row.people().to())
        .matches("[^,;()&\\n]+,[^,;()&\\n]+");
  }

  /**
   * A line parted at its dashes: its people are in the part of this number, counted from the end if
   * it is below 0.
   */
  private static Optional<Row> row(Unit unit, int at) {
    Matcher clock = CLOCK.matcher(unit.text());
    int start = clock.find() ? clock.end() : 0;
    var parts = new ArrayList<Range>();
    Matcher dash = DASH.matcher(unit.text());
    int from = start;
    while (dash.find()) {
      if (dash.start() > from) {
        parts.add(new Range(from, dash.start()));
        from = dash.end();
      }
    }
    parts.add(new Range(from, unit.text().length()));
    int number = at < 0 ? parts.size() + at : at;
    if (parts.size() < 2 || number < 0 || number >= parts.size()) {
      return Optional.empty();
    }
    Range part = parts.get(number);
    return Optional.of(
        number == 0
            ? new Row(unit, part, new Range(parts.get(1).from(), unit.text().length()))
            : new Row(
                unit,
                new Range(part.from(), unit.text().length()),
                new Range(start, parts.get(number - 1).to())));
  }

  /** The first name of a side, if it has the build of a person's. */
  private static Optional<Name> head(Unit unit, Range side) {
    String words = unit.text().substring(side.from(), side.to());
    Matcher matcher = HEAD.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group().replaceFirst("[^\\p{L}.]+$", "").replaceFirst("^[^\\p{L}]+", "");
    int from = side.from() + words.indexOf(name);
    List<Token> tokens =
        unit.tokens().stream()
            .filter(t -> t.from() >= from && t.to() <= from + name.length())
            .toList();
    return tokens.isEmpty()
            || !Shapes.looksLikePerson(tokens)
            || Lexicon.isStarter(tokens.get(0).text()) && !Lexicon.isGivenName(tokens.get(0).text())
        ? Optional.empty()
        : Optional.of(new Name(NameKind.PERSON, from, from + name.length(), name, ""));
  }

  /**
   * Whether the name is known for a person's, the other side is marked as a title, or a cell has an
   * organisation behind it.
   */
  private boolean isCertain(Row row) {
    Name name = head(row.unit(), row.people()).orElseThrow();
    Range other = row.other();
    boolean title =
        row.unit().others().stream()
            .anyMatch(
                o ->
                    o.kind() == NameKind.TITLE
                        && o.from() <= other.from() + 2
                        && o.to() >= other.to() - 2);
    boolean cell =
        row.unit().is(Role.CELL) && row.unit().text().startsWith("(", name.to() + 1)
            || row.unit().is(Role.CELL) && row.unit().text().startsWith(", ", name.to());
    return title || cell || votes.points(name.text(), NameKind.PERSON) >= Votes.ENOUGH;
  }
}
