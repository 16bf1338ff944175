package dev.lanyard.annotate;

import dev.lanyard.annotate.Columns.Column;
import dev.lanyard.annotate.Columns.Table;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by position: who stands where a text has its people is a person, whatever the name.
 *
 * <ul>
 *   <li>Fires: a table's column of speakers and its column of companies; front matter such as
 *       {@code panelists}; a line <em>Speakers: A and B (Acme)</em>; items beneath a heading
 *       <em>Organisers</em>; the items nested beneath an agenda's item; items beneath a heading
 *       <em>Sponsors</em>, which are organisations.
 *   <li>Silent: a label in the midst of a sentence; a place that holds a sentence.
 * </ul>
 */
final class Layout {
  private static final int POINTS = 4;
  private static final int LONGEST = 260;
  private static final String PEOPLE =
      "speakers?|presenters?|panell?ists?|panel|moderators?|guests?|instructors?|interviewees?|interviewers?|chairs?|facilitators?|organi[sz]ers?|(?:co-?)?hosts?|emcees?|mc|lecturers?|trainers?|coordinators?|organi[sz](?:ing|ation) (?:team|committee)";
  private static final Pattern PEOPLE_KEY =
      Pattern.compile(
          "(?i)(?:(?:talks?|sessions?|presentations?|schedule|agenda|program(?:me)?|line-?up)\\.)?(?:"
              + PEOPLE
              + "|by|byline|authors?|who)(?:\\.name)?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^\\W{0,4}(?:our |the |today's |invited |keynote |featured |session |meetup )?(?:"
              + PEOPLE
              + "|presented by|moderated by|given by|talk by|with|who)(?: ?\\([^)]*\\))?\\W{0,3}: ?|^(?:Presented|Moderated|Given|Talk|Facilitated|Led) by ");
  private static final Pattern PEOPLE_HEADING =
      Pattern.compile(
          "(?i)\\W*(?:our |the |meet the |invited |keynote |featured |confirmed )?(?:"
              + PEOPLE
              + "|on (?:the )?stage)\\W*");
  private static final Pattern SPONSOR_HEADING =
      Pattern.compile(
          "(?i)\\W*(?:our |the |thanks to our |with thanks to our |gold |silver |bronze |platinum |event |venue |community |media )*(?:sponsors?|supporters|partners|sponsors (?:and|&) partners|supported by|sponsored by)\\W*");
  private static final Pattern SPONSOR_LABEL =
      Pattern.compile(
          "(?im)^\\W{0,4}(?:(?:venue|food|drinks?|gold|silver|bronze|platinum|other|main|community|event|media|catering|pizza|beer|snacks?|location|live ?stream|video)(?: (?:and|&) \\w+)? )*(?:sponsor(?:s|ed by)?|partners?|supporters?|supported by)\\W{0,3}: ?");
  private static final Pattern CLOCK =
      Pattern.compile("\\W*\\d{1,2}[:.h]\\d\\d\\b.*", Pattern.DOTALL);
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)(?:slides?|video|recording|abstract|level|room|track|links?|code|deck|duration|language|description|summary|topics?|about|date|time|venue|location)\\b.*|.*[.!?] \\p{Lu}.*|https?:.*");

  private static final Pattern AFTER_TITLE =
      Pattern.compile("[\"”’']?(?:,| ?[-–—|:]|,? by|\\n)\\s+(?=\\p{Lu})");

  private final Votes votes;
  private final Gazetteer gazetteer;

  private Layout(Votes votes, Gazetteer gazetteer) {
    this.votes = votes;
    this.gazetteer = gazetteer;
  }

  static void vote(List<Unit> units, Votes votes, Gazetteer gazetteer) {
    var layout = new Layout(votes, gazetteer);
    layout.fields(units);
    layout.listed(units);
    layout.nested(units);
    units.forEach(layout::roll);
    for (Turns.Turn turn : Turns.of(units).speakers()) {
      Name name = turn.name();
      votes.insist(turn.unit(), name.from(), name.text(), name.kind(), POINTS, "turn");
    }
    Columns.tables(units).forEach(layout::table);
    Columns.tables(units).forEach(layout::titled);
    Rows.vote(units, votes, layout::people);
    PairedLines.find(units).stream()
        .filter(pair -> pair.people().text().indexOf('(') < 0)
        .forEach(pair -> layout.people(pair.people(), pair.who(), false));
    Cards.vote(units, votes, gazetteer);
  }

  /**
   * A line of three or more names and nothing else: if most of them begin with given names, they
   * are all people's.
   */
  private void roll(Unit unit) {
    String text = unit.text().strip();
    String[] parts = text.split(", (?:and )?|,? and | & ");
    boolean names =
        parts.length > 2
            && text.length() <= LONGEST
            && Arrays.stream(parts)
                .allMatch(p -> p.matches("\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]*){1,2}"));
    long given = Arrays.stream(parts).filter(p -> Lexicon.isGivenName(p.split(" ")[0])).count();
    if (names && given * 3 >= parts.length * 2) {
      for (String part : parts) {
        votes.cast(unit, unit.text().indexOf(part), part, NameKind.PERSON, POINTS, "roll");
      }
    }
  }

  /** Front matter and lines with a label. */
  private void fields(List<Unit> units) {
    for (Unit unit : units) {
      boolean field = unit.is(Role.FRONT) && PEOPLE_KEY.matcher(unit.key()).matches();
      Matcher label = LABEL.matcher(unit.text());
      Matcher sponsor = SPONSOR_LABEL.matcher(unit.text());
      if (!unit.is(Role.FRONT) && unit.text().length() <= LONGEST && sponsor.find()) {
        organisations(unit, sponsor.end());
      }
      if (field) {
        people(unit, new Range(0, unit.text().length()), false);
      } else if (!unit.is(Role.FRONT) && unit.text().length() <= LONGEST && label.find()) {
        do {
          var range = new Range(label.end(), Labels.end(unit.text(), label.end()));
          people(unit, range, areTwo(label.group(), unit, range));
        } while (label.find());
      } else if (unit.is(Role.FRONT)
          && unit.key()
              .matches(
                  "sponsors?(?:\\.name)?|(?:.*\\.)?(?:company|organi[sz]ation)|(?:.*\\.)?(?:speakers?|presenters?|talks?|sessions?)\\.(?:affiliation|employer|org)")) {
        organisations(unit, 0);
      }
    }
  }

  /** A plural over two names: {@code Hosts: Priya Raman, Tom Li}. */
  private static boolean areTwo(String label, Unit unit, Range range) {
    return label.matches("(?is).*(?:hosts|guests|presenters|moderators)\\W*")
        && unit.text()
            .substring(range.from(), range.to())
            .matches("[^,;()&\\n–—-]+,[^,;()&\\n–—-]+")
        && !unit.text().substring(range.from(), range.to()).contains(" and ");
  }

  /** What stands beneath a heading, or a line that is nothing but a label. */
  private void listed(List<Unit> units) {
    boolean people = false;
    boolean sponsors = false;
    for (Unit unit : units) {
      boolean line = unit.is(Role.HEADING) || unit.is(Role.PARAGRAPH) && unit.text().length() < 40;
      if (line
          && (unit.is(Role.HEADING)
              || PEOPLE_HEADING.matcher(unit.text()).matches()
              || SPONSOR_HEADING.matcher(unit.text()).matches())) {
        people = PEOPLE_HEADING.matcher(unit.text()).matches();
        sponsors = SPONSOR_HEADING.matcher(unit.text()).matches();
      } else if (people
          && unit.text().length() <= LONGEST
          && (unit.is(Role.ITEM) && unit.level() == 1 || unit.is(Role.HEADING))) {
        people(unit, new Range(0, unit.text().length()), false);
      } else if (sponsors && unit.is(Role.ITEM) && unit.text().length() < 60) {
        organisations(unit, 0);
      }
    }
  }

  /** An agenda: what is nested beneath an item with a clock time is who speaks. */
  private void nested(List<Unit> units) {
    boolean clock = false;
    for (Unit unit : units) {
      if (unit.is(Role.ITEM) && unit.level() == 1) {
        clock = CLOCK.matcher(unit.text()).matches();
      } else if ((unit.is(Role.ITEM) || unit.level() > 0 && unit.is(Role.PARAGRAPH))
          && clock
          && unit.text().length() < 120
          && !NO_PERSON.matcher(unit.text()).matches()) {
        people(unit, new Range(0, unit.text().length()), false);
      } else if (!unit.is(Role.ITEM) && unit.level() == 0) {
        clock = false;
      }
    }
  }

  private void table(Table table) {
    boolean employers = table.columns().containsKey(Column.ORGANISATION);
    for (List<Unit> row : table.isOfTalks() || employers ? table.rows() : List.<List<Unit>>of()) {
      table
          .cells(row, Column.SPEAKER)
          .forEach(u -> people(u, new Range(0, u.text().length()), employers));
      boolean spoken = !table.cells(row, Column.SPEAKER).isEmpty();
      table.cells(row, Column.ORGANISATION).stream()
          .filter(u -> spoken)
          .forEach(u -> organisations(u, 0));
    }
  }

  /** Cells that begin with a title marked as such: who follows it is who speaks. */
  private void titled(Table table) {
    for (List<Unit> row : table.isOfTalks() ? List.<List<Unit>>of() : table.rows()) {
      for (Unit cell : row) {
        cell.others().stream()
            .filter(o -> o.kind() == NameKind.TITLE && o.from() <= 1)
            .map(o -> AFTER_TITLE.matcher(cell.text()).region(o.to(), cell.text().length()))
            .filter(Matcher::lookingAt)
            .findFirst()
            .ifPresent(m -> people(cell, new Range(m.end(), cell.text().length()), false));
      }
    }
  }

  private void people(Unit unit, Range range, boolean peopleOnly) {
    for (Name name : new PeopleSlot(unit, votes, gazetteer).read(range, peopleOnly)) {
      votes.insist(unit, name.from(), name.text(), name.kind(), POINTS, "layout");
    }
  }

  /** Every name of a list of organisations. */
  private void organisations(Unit unit, int from) {
    for (Name name : OrganisationSlot.read(unit, from)) {
      votes.insist(unit, name.from(), name.text(), NameKind.ORGANISATION, POINTS, "layout");
    }
  }

  /** Reads a place that holds people. */
  interface People {
    void read(Unit unit, Range range, boolean peopleOnly);
  }
}
