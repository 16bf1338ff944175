package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tables of talks.
 *
 * <ul>
 *   <li>Fires: a header row that names a column of speakers and one of titles, in any order, perhaps with organisation, kind
 *       and recording.
 *   <li>Silent: rows without a person (breaks, registration); tables without such columns.
 * </ul>
 */
final class TableSessions implements Rule {
  private static final String NAME = "table-row";
  private static final Map<String, Pattern> COLUMNS =
      Map.of(
          "title", Pattern.compile("(?i).*\\b(?:title|talk|session|topic|presentation|what|subject|item|activity)\\b.*"),
          "speaker", Pattern.compile("(?i).*\\b(?:speakers?|presenters?|who|names?|by|presented by|author|authors|panell?ists?|instructors?)\\b.*"),
          "organisation", Pattern.compile("(?i).*\\b(?:organi[sz]ation|company|affiliation|employer|from|institution|org)\\b.*"),
          "kind", Pattern.compile("(?i).*\\b(?:type|format|kind)\\b.*"),
          "recording", Pattern.compile("(?i).*\\b(?:video|recording|watch|link|links)\\b.*"));

  @Override
  public void read(Reading reading) {
    var rows = new TreeMap<Integer, List<Unit>>();
    reading.text.body().stream()
        .filter(u -> u.is(Role.CELL))
        .forEach(u -> rows.computeIfAbsent(u.row(), r -> new ArrayList<>()).add(u));
    Map<String, Integer> columns = Map.of();
    for (List<Unit> row : rows.values()) {
      if (row.get(0).header()) {
        columns = columns(row);
      } else if (columns.containsKey("speaker") && columns.containsKey("title")) {
        row(reading, row, columns);
      }
    }
  }

  static Map<String, Integer> columns(List<Unit> header) {
    var columns = new HashMap<String, Integer>();
    for (String column : List.of("speaker", "title", "organisation", "kind", "recording")) {
      header.stream()
          .filter(u -> COLUMNS.getOrDefault(column, Pattern.compile("$^")).matcher(u.text()).matches() && !columns.containsValue(u.level()))
          .findFirst()
          .ifPresent(u -> columns.put(column, u.level()));
    }
    return columns;
  }

  private static void row(Reading reading, List<Unit> row, Map<String, Integer> columns) {
    var cells = new HashMap<String, Unit>();
    columns.forEach((column, level) -> row.stream().filter(u -> u.level() == level).findFirst().ifPresent(u -> cells.put(column, u)));
    Unit who = cells.get("speaker");
    Unit what = cells.get("title");
    if (who == null || what == null) {
      return;
    }
    List<Speaker> speakers = People.find(Masked.of(who, new Range(0, who.text().length())), true).stream().flatMap(g -> g.members().stream()).toList();
    if (speakers.isEmpty()) {
      return;
    }
    Session session = new Session(NAME, Place.of(what));
    Unit organisation = cells.get("organisation");
    speakers.forEach(s -> session.speakers.add(organisation == null ? s : with(s, organisation)));
    int prefix = TalkKinds.prefix(what.text());
    String words = what.text().substring(prefix).strip();
    String bare = words.replaceFirst("^[\"“‘'](.*?)[\"”’']$", "$1");
    int from = what.text().indexOf(bare, prefix);
    session.titled(bare, new Place(what, from, from + bare.length()));
    TalkKinds.in(what.text().substring(0, prefix)).ifPresent(k -> session.ofKind(k.kind(), Place.of(what)));
    Unit kind = cells.get("kind");
    if (kind != null) {
      TalkKinds.in(kind.text()).ifPresent(k -> session.ofKind(k.kind(), Place.of(kind)));
    }
    for (Unit unit : row) {
      if (session.recording.isEmpty()) {
        Recordings.note(session, unit, 0, unit.text().length());
      }
    }
    session.speakers.forEach(s -> reading.affiliate(s, NAME));
    Sessions.add(reading, session);
  }

  /** A person with the organisation of the row, which stands in another cell. */
  private static Speaker with(Speaker speaker, Unit cell) {
    if (!speaker.organisations().isEmpty() || cell.text().matches("(?i)-|–|n/?a|independent|freelance.*|")) {
      return speaker;
    }
    var whole = new Name(NameKind.ORGANISATION, 0, cell.text().length(), cell.text(), "");
    Name name = cell.names().stream().filter(n -> n.kind() == NameKind.ORGANISATION && n.to() - n.from() == cell.text().length()).findFirst().orElse(whole);
    return new Speaker(speaker.person(), speaker.at(), List.of(name), List.of(Place.of(cell)), speaker.roles(), speaker.rolesAt());
  }
}
