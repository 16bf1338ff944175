package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Which parts of an HTML table are rows and cells, and which tables are none. */
final class HtmlTables {
  /** As many letters in a list's item say more than a name. */
  private static final int LINE = 40;

  private HtmlTables() {}

  /**
   * Whether a table only puts things beside each other: it holds headings, tables or lists of whole
   * lines, or a single column.
   */
  static boolean isLayout(Element table) {
    return table.attr("role").equals("presentation")
        || !table.select("td table, th table, td h1, td h2, td h3").isEmpty()
        || table.select("td li").stream().filter(li -> li.text().length() > LINE).count() > 1
        || rows(table).stream().allMatch(row -> cells(row).size() < 2);
  }

  /** Its own rows, not those of tables within it. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
        .toList();
  }

  /** Whether a row names the columns. */
  static boolean isHeader(Element row) {
    return row.parents().is("thead")
        || cells(row).stream().allMatch(cell -> cell.normalName().equals("th"));
  }
}
