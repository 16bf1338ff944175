package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import dev.lanyard.resolve.Slug;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a table tells what.
 *
 * <pre>
 * kind: project
 * iri: https://landscape.example/#{name}
 * columns:
 *   name: Project
 *   homepage: [Website, Docs]
 * </pre>
 *
 * @param kind what all rows are; empty if a column says so, or nobody
 * @param iri what a row is called by, with the values of columns in braces; not used where a column
 *     holds an IRI
 * @param each the column of which every value is a thing of its own; empty if every row is
 * @param separator what stands between several values of a cell; empty for one value a cell
 * @param header the columns' names, where the table does not say them
 * @param columns by trait, the columns that tell it
 */
record Mapping(
    String kind,
    String iri,
    String each,
    String separator,
    List<String> header,
    Map<Trait, List<String>> columns) {
  private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

  /** What columns are usually called. */
  private static final Map<Trait, List<String>> USUAL =
      Map.of(
          Trait.ID, List.of("id", "iri", "uri", "qid"),
          Trait.KIND, List.of("kind", "type", "class"),
          Trait.NAME, List.of("name", "label", "title"),
          Trait.ALIAS, List.of("alias", "aliases", "altlabel", "abbreviation"),
          Trait.HOMEPAGE, List.of("homepage", "url", "website"),
          Trait.REPOSITORY, List.of("repository", "repo", "repo_url"),
          Trait.START, List.of("start", "date", "startdate", "start_date"),
          Trait.END, List.of("end", "enddate", "end_date"),
          Trait.CITY, List.of("city", "place"),
          Trait.COUNTRY, List.of("country"));

  Mapping {
    header = List.copyOf(header);
    columns = Map.copyOf(columns);
  }

  /** A guess by the names of the columns. */
  static Mapping usual(List<String> header) {
    var columns = new EnumMap<Trait, List<String>>(Trait.class);
    USUAL.forEach(
        (trait, words) ->
            columns.put(
                trait,
                header.stream().filter(h -> words.contains(h.toLowerCase(Locale.ROOT))).toList()));
    columns.values().removeIf(List::isEmpty);
    return new Mapping("", "", "", "", List.of(), columns);
  }

  /**
   * Checks that there is a name, and that all columns are there.
   *
   * @throws Fault {@code mapping-broken}
   */
  void expectIn(List<String> there, String file) {
    if (columns.getOrDefault(Trait.NAME, List.of()).isEmpty()) {
      throw broken(file, "no column is the name", there);
    }
    for (List<String> wanted : columns.values()) {
      for (String column : wanted) {
        if (!there.contains(column)) {
          throw broken(file, "there is no column '%s'".formatted(column), there);
        }
      }
    }
  }

  private static Fault broken(String file, String found, List<String> there) {
    return new Fault(
        "mapping-broken",
        file,
        found,
        "Say which with --mapping, or --column name=COLUMN. The columns are: %s."
            .formatted(String.join(", ", there)));
  }

  /** The same, but for these columns. */
  Mapping with(Map<Trait, String> other) {
    var more = new EnumMap<Trait, List<String>>(Trait.class);
    more.putAll(columns);
    other.forEach((trait, column) -> more.put(trait, List.of(column.split(","))));
    return new Mapping(kind, iri, each, separator, header, more);
  }

  /**
   * The thing that a row tells of.
   *
   * @param row the values, by column
   * @param base what its IRI begins with where the mapping does not say
   */
  Item item(Map<String, List<String>> row, String base) {
    var item = Item.of("");
    for (var trait : Trait.values()) {
      for (String column : columns.getOrDefault(trait, List.of())) {
        item = item.with(trait, row.getOrDefault(column, List.of()));
      }
    }
    if (item.all(Trait.KIND).isEmpty() && !kind.isEmpty()) {
      item = item.with(Trait.KIND, kind);
    }
    return new Item(iri(item, row, base), item.traits());
  }

  private String iri(Item item, Map<String, List<String>> row, String base) {
    for (String id : item.all(Trait.ID)) {
      if (ABSOLUTE.matcher(id).matches()) {
        return id;
      }
    }
    if (iri.isEmpty()) {
      var start = String.join("-", item.all(Trait.START));
      return base + Slug.shortened(item.name()) + (start.isEmpty() ? "" : "-" + start);
    }
    return HOLE.matcher(iri)
        .replaceAll(
            hole ->
                Matcher.quoteReplacement(
                    Slug.shortened(String.join(" ", row.getOrDefault(hole.group(1), List.of())))));
  }
}
