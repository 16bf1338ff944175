package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the columns of a table hold, as its header row says.
 *
 * <p>A header {@code Time | Talk | Who | Company} has its titles in column 1, its people in column
 * 2 and whom they are with in column 3. A column {@code From} holds employers only where it does
 * not hold times.
 */
public final class Columns {
  /** What a column may hold. */
  public enum Column {
    SPEAKER(
        "(?i)(?:(?:the |our )?(?:speaker|presenter|panell?ist|instructor|guest|lecturer|author|trainer|facilitator|interviewee)(?:s|\\(s\\)|/s)?|who\\??|names?|by|(?:presented|given|led) by|people|person)(?: ?[(/,&].*| name| names)?"),
    TITLE(
        "(?i)(?:.*\\b(?:titles?|talks?|sessions?|topics?|presentations?|subjects?|activity|programme item|workshop|lecture|contribution|event)\\b.*|what\\??|item)"),
    ORGANISATION(
        "(?i)(?:.*\\b(?:organi[sz]ations?|company|companies|affiliations?|employer|institutions?|where from)\\b.*|org|works (?:at|for)|with|team)"),
    ROLE("(?i)(?:role|position|job(?: title)?|function)"),
    KIND("(?i)(?:type|format|kind|category)"),
    RECORDING("(?i).*\\b(?:video|recording|watch|youtube)s?\\b.*");

    private final Pattern header;

    Column(String regex) {
      this.header = Pattern.compile(regex);
    }
  }

  private static final Pattern TIME = Pattern.compile("\\W*\\d{1,2}[:.h]\\d\\d\\b.*");

  private Columns() {}

  /** A table: what its columns hold, by their number, and its rows without the header. */
  public record Table(Map<Column, Integer> columns, List<List<Unit>> rows) {
    public Table {
      columns = new EnumMap<>(columns);
      rows = List.copyOf(rows);
    }

    /** Whether it tells who speaks about what. */
    public boolean isOfTalks() {
      return columns.containsKey(Column.SPEAKER) && columns.containsKey(Column.TITLE);
    }

    /** The cells of a row that stand in a column. */
    public List<Unit> cells(List<Unit> row, Column column) {
      Integer number = columns.get(column);
      return number == null ? List.of() : row.stream().filter(u -> u.level() == number).toList();
    }
  }

  /** The tables of a document, in their order. */
  public static List<Table> tables(List<Unit> units) {
    var rows = new TreeMap<Integer, List<Unit>>();
    units.stream()
        .filter(u -> u.is(Role.CELL))
        .forEach(u -> rows.computeIfAbsent(u.row(), r -> new ArrayList<>()).add(u));
    var tables = new ArrayList<Table>();
    var body = new ArrayList<List<Unit>>();
    List<Unit> header = List.of();
    int last = -1;
    for (List<Unit> row : rows.values()) {
      boolean starts = row.get(0).header() || row.get(0).index() != last + 1;
      if (starts) {
        close(tables, header, body);
        header = row.get(0).header() || isHeader(row) ? row : List.of();
      }
      if (!starts || header.isEmpty()) {
        body.add(row);
      }
      last = row.get(row.size() - 1).index();
    }
    close(tables, header, body);
    return tables;
  }

  private static void close(List<Table> tables, List<Unit> header, List<List<Unit>> body) {
    if (!body.isEmpty()) {
      tables.add(new Table(columns(header, body), body));
      body.clear();
    }
  }

  /** A first row whose cells are nothing but the words that stand above columns. */
  private static boolean isHeader(List<Unit> row) {
    Map<Column, Integer> columns = columns(row, List.of());
    return columns.containsKey(Column.SPEAKER)
        && columns.containsKey(Column.TITLE)
        && row.stream().allMatch(u -> u.text().length() < 30);
  }

  private static Map<Column, Integer> columns(List<Unit> header, List<List<Unit>> body) {
    var columns = new LinkedHashMap<Column, Integer>();
    for (Column column : Column.values()) {
      header.stream()
          .filter(
              u ->
                  column.header.matcher(u.text().strip()).matches()
                      && !columns.containsValue(u.level()))
          .findFirst()
          .ifPresent(u -> columns.put(column, u.level()));
    }
    if (!columns.containsKey(Column.ORGANISATION)) {
      header.stream()
          .filter(u -> u.text().strip().equalsIgnoreCase("from") && !holdsTimes(body, u.level()))
          .findFirst()
          .ifPresent(u -> columns.put(Column.ORGANISATION, u.level()));
    }
    return columns.isEmpty() ? new EnumMap<>(Column.class) : new EnumMap<>(columns);
  }

  private static boolean holdsTimes(List<List<Unit>> body, int column) {
    return body.stream()
        .flatMap(List::stream)
        .anyMatch(u -> u.level() == column && TIME.matcher(u.text()).matches());
  }
}
