package dev.lanyard.extract;

import dev.lanyard.annotate.Columns;
import dev.lanyard.annotate.Columns.Column;
import dev.lanyard.annotate.Columns.Table;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables of talks.
 *
 * <ul>
 *   <li>Fires: a header row that names a column of speakers and one of titles, in any order,
 *       perhaps with organisation, role, kind and recording. Where a row has as many organisations
 *       as speakers, each has their own; one holds for all.
 *   <li>Silent: rows without a person (breaks, registration); tables without such columns.
 *   <li>Fires: a row whose cell for the title is empty, if another cell tells of the talk.
 * </ul>
 */
final class TableSessions implements Rule {
  private static final Habit NAME = Habit.TABLE_ROW;

  @Override
  public void read(Reading reading) {
    for (Table table : Columns.tables(reading.text.body())) {
      if (table.isOfTalks()) {
        table.rows().forEach(row -> row(reading, table, row));
      }
    }
  }

  private static void row(Reading reading, Table table, List<Unit> row) {
    List<Unit> who = table.cells(row, Column.SPEAKER);
    List<Unit> what = table.cells(row, Column.TITLE);
    if (who.isEmpty()) {
      return;
    }
    List<Speaker> speakers = speakers(table, row, who.get(0));
    if (speakers.isEmpty() || what.isEmpty() && row.size() < 2) {
      return;
    }
    Session session = new Session(NAME, Place.of(what.isEmpty() ? who.get(0) : what.get(0)));
    session.speakers.addAll(speakers);
    what.stream().limit(1).forEach(title -> titled(session, title));
    table
        .cells(row, Column.KIND)
        .forEach(
            kind ->
                TalkKinds.in(kind.text()).ifPresent(k -> session.ofKind(k.kind(), Place.of(kind))));
    for (Unit unit : row) {
      if (session.recording.isEmpty()) {
        Recordings.note(session, unit, 0, unit.text().length());
      }
    }
    Sessions.addWithAffiliations(reading, session);
  }

  private static void titled(Session session, Unit cell) {
    int prefix = TalkKinds.prefix(cell.text());
    String words = cell.text().substring(prefix).strip();
    String bare = words.replaceFirst("\\n.*$", "").replaceFirst("^[\"“‘'](.*?)[\"”’']$", "$1");
    int from = cell.text().indexOf(bare, prefix);
    session.titled(bare, new Place(cell, from, from + bare.length()));
    TalkKinds.in(cell.text().substring(0, prefix))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(cell)));
  }

  private static List<Speaker> speakers(Table table, List<Unit> row, Unit who) {
    List<Speaker> speakers =
        People.find(Masked.of(who, new Range(0, who.text().length())), true).stream()
            .flatMap(g -> g.members().stream())
            .toList();
    List<Unit> employers = table.cells(row, Column.ORGANISATION);
    List<Name> names =
        employers.isEmpty()
            ? List.of()
            : employers.get(0).names().stream()
                .filter(n -> n.kind() == NameKind.ORGANISATION)
                .toList();
    boolean each = names.size() == speakers.size();
    if (names.isEmpty() || !each && names.size() > 1) {
      return speakers;
    }
    return IntStream.range(0, speakers.size())
        .mapToObj(
            i ->
                with(
                    speakers.get(i),
                    employers.get(0),
                    names.get(each ? i : 0),
                    table.cells(row, Column.ROLE)))
        .toList();
  }

  /** A person with the organisation and the role of the row, which stand in other cells. */
  private static Speaker with(Speaker speaker, Unit cell, Name organisation, List<Unit> roles) {
    if (!speaker.organisations().isEmpty()) {
      return speaker;
    }
    boolean own = !speaker.roles().isEmpty() || roles.isEmpty();
    List<String> as = own ? speaker.roles() : List.of(roles.get(0).text().strip());
    List<Place> asAt = own ? speaker.rolesAt() : List.of(Place.of(roles.get(0)));
    return new Speaker(
        speaker.person(),
        speaker.at(),
        List.of(organisation),
        List.of(Place.of(cell, organisation)),
        as,
        asAt);
  }
}
