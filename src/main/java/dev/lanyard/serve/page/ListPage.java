package dev.lanyard.serve.page;

import dev.lanyard.serve.page.Listing.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a list, as it was asked for.
 *
 * @param fields by what rows are chosen
 * @param columns with where a click on their heads leads
 * @param rows those of this page
 * @param pages which these are of all that were chosen
 * @param total of how many there are
 * @param formats all rows that were chosen, for programs
 */
record ListPage(
    Kind kind,
    List<Field> fields,
    List<Head> columns,
    List<List<Item.Cell>> rows,
    Pages pages,
    int total,
    List<Link> formats) {
  private static final int MOST = 60;

  /** The names in a cell; a talk with fifty speakers is to be looked at by itself. */
  private static final int MOST_NAMES = 6;

  /** A field of the form. */
  record Field(String name, String label, String value) {}

  /**
   * The head of a column.
   *
   * @param order {@code ascending}, {@code descending}, or empty if rows are not sorted by it
   */
  record Head(Link link, String order, String look) {}

  ListPage {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    formats = List.copyOf(formats);
  }

  static View view(Listing listing, Map<String, String> values) {
    var chosen = chosen(listing, values);
    var kind = listing.kind();
    var pages = Pages.of(kind.list(), values, MOST, chosen.size());
    var model =
        new ListPage(
            kind,
            fields(listing, values),
            heads(listing, values),
            pages.of(chosen).stream().map(i -> shortened(i.cells())).toList(),
            pages,
            listing.items().size(),
            Sheet.FORMATS.stream()
                .map(
                    f ->
                        Link.to(
                            f.toUpperCase(java.util.Locale.ROOT),
                            to(kind, values, "format", f).href()))
                .toList());
    var things =
        pages.of(chosen).stream()
            .map(i -> SchemaOrg.reference(i.iri(), kind, i.cells().get(0).text()))
            .toList();
    var data = WebPages.list(kind.many(), things, pages.from(), pages.count());
    return View.of("list", kind.many(), Map.of("page", model, "data", StructuredData.of(data)))
        .below();
  }

  /** The rows that are asked for, in the order that is asked for. */
  static List<Item> chosen(Listing listing, Map<String, String> values) {
    var words = Listing.folded(values.getOrDefault("q", "")).split("\\s+");
    var year = values.getOrDefault("year", "");
    var items =
        listing.items().stream()
            .filter(i -> List.of(words).stream().allMatch(i.names()::contains))
            .filter(i -> year.isEmpty() || i.years().contains(year))
            .filter(i -> fits(listing, i, values));
    return items.sorted(order(listing, sort(listing, values))).toList();
  }

  private static boolean fits(Listing listing, Item item, Map<String, String> values) {
    for (int i = 0; i < listing.columns().size(); i++) {
      var column = listing.columns().get(i);
      if (column.isFilter()
          && values.containsKey(column.name())
          && !item.cells().get(i).holds(values.getOrDefault(column.name(), ""))) {
        return false;
      }
    }
    return true;
  }

  /** As in the address: the name of a column, after a minus sign if the greatest come first. */
  private static String sort(Listing listing, Map<String, String> values) {
    var sort = values.getOrDefault("sort", "");
    var known =
        listing.columns().stream()
            .anyMatch(c -> c.name().equals(sort.startsWith("-") ? sort.substring(1) : sort));
    return known ? sort : first(listing);
  }

  /** Where nothing is asked for: the newest, or those with most, or by name. */
  private static String first(Listing listing) {
    return listing.columns().stream()
        .filter(Column::startsAtTheEnd)
        .findFirst()
        .map(c -> "-" + c.name())
        .orElse("name");
  }

  private static Comparator<Item> order(Listing listing, String sort) {
    boolean down = sort.startsWith("-");
    var name = down ? sort.substring(1) : sort;
    var names = listing.columns().stream().map(Column::name).toList();
    int column = Math.max(0, names.indexOf(name));
    Comparator<Item> byColumn = Comparator.comparing(i -> i.cells().get(column).rank());
    return (down ? byColumn.reversed() : byColumn)
        .thenComparing(i -> i.cells().get(0).rank())
        .thenComparing(Item::iri);
  }

  private static List<Field> fields(Listing listing, Map<String, String> values) {
    var fields = new ArrayList<Field>();
    fields.add(new Field("q", "Name", values.getOrDefault("q", "")));
    if (listing.items().stream().anyMatch(i -> !i.years().isEmpty())) {
      fields.add(new Field("year", "Year", values.getOrDefault("year", "")));
    }
    listing.columns().stream()
        .filter(Column::isFilter)
        .forEach(
            c -> fields.add(new Field(c.name(), c.label(), values.getOrDefault(c.name(), ""))));
    return fields;
  }

  private static List<Head> heads(Listing listing, Map<String, String> values) {
    var sort = sort(listing, values);
    return listing.columns().stream()
        .map(
            c -> {
              var up = sort.equals(c.name());
              var down = sort.equals("-" + c.name());
              // A second click turns the order round.
              var next = up || (!down && c.startsAtTheEnd()) ? "-" + c.name() : c.name();
              return new Head(
                  Link.to(c.label(), to(listing.kind(), values, "sort", next).href()),
                  up ? "ascending" : down ? "descending" : "",
                  c.look());
            })
        .toList();
  }

  private static Link to(Kind kind, Map<String, String> values, String name, String value) {
    var more = new TreeMap<>(values);
    more.remove("page");
    more.remove("format");
    more.put(name, value);
    return Link.to(value, Link.address(kind.list(), more));
  }

  private static List<Item.Cell> shortened(List<Item.Cell> cells) {
    return cells.stream()
        .map(
            c ->
                c.links().size() <= MOST_NAMES
                    ? c
                    : new Item.Cell(c.links().subList(0, MOST_NAMES), c.rank()))
        .toList();
  }
}
