package dev.lanyard.export;

import dev.lanyard.ask.Nearest;
import dev.lanyard.fault.Fault;
import java.util.List;

/** The exports there are. */
public final class Exports {
  private Exports() {}

  /** All of them: tables first, then graphs, networks, calendars. */
  public static List<Export> all(Settings settings) {
    return List.of(
        new Csv(settings.raw()),
        new Tsv(settings.raw()),
        new JsonLines(),
        new Parquet(),
        new Sqlite(),
        new DuckDb(),
        new Turtle(),
        new AnnotatedTurtle(),
        new NTriples(),
        new RdfXml(),
        new Trig(),
        new NQuads(),
        new JsonLd(),
        new SchemaOrg(),
        new GraphMl(settings.network()),
        new Gexf(settings.network()),
        new Calendar());
  }

  /**
   * The one of that name.
   *
   * @throws Fault {@code format-unknown}
   */
  public static Export named(String name, Settings settings) {
    return all(settings).stream()
        .filter(export -> export.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    "format-unknown",
                    name,
                    "there is no such format, expected one of: "
                        + String.join(", ", names(settings)),
                    (Nearest.hint(name, names(settings))
                            + " 'lanyard export' lists what each of them is.")
                        .strip()));
  }

  private static List<String> names(Settings settings) {
    return all(settings).stream().map(Export::name).toList();
  }

  /** The names of the tables there are. */
  public static List<String> tables() {
    return Tables.all().stream().map(table -> table.schema().name()).toList();
  }

  /** Whether all of a graph becomes several files. */
  public static boolean isFolder(Export export) {
    return export instanceof TableFormat;
  }
}
