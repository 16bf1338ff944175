package dev.lanyard.serve.page;

import dev.lanyard.export.Export;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Settings;
import java.util.List;
import java.util.Map;

/**
 * What of the graph can be fetched, as {@code lanyard export} writes it.
 *
 * @param formats of tables
 * @param tables each in each of these formats
 * @param files what is one file
 */
record DataPage(List<Format> formats, List<Table> tables, List<Format> files) {
  private static final String FOLDER = "/data/";

  DataPage {
    formats = List.copyOf(formats);
    tables = List.copyOf(tables);
    files = List.copyOf(files);
  }

  /**
   * A format.
   *
   * @param says what comes out
   */
  record Format(Link link, String says) {}

  /**
   * A table.
   *
   * @param links one for each format
   */
  record Table(String name, List<Link> links) {
    Table {
      links = List.copyOf(links);
    }
  }

  /**
   * The page.
   *
   * @param origin how its reader reached this server
   */
  static View view(String origin) {
    var files =
        Exports.all(Settings.USUAL).stream()
            .filter(e -> !Exports.isFolder(e))
            .map(e -> new WebPages.File(e.name(), FOLDER + e.name(), e.mediaType()))
            .toList();
    var data = StructuredData.of(WebPages.dataset(origin, files));
    return View.of("data", "The data", Map.of("page", of(), "origin", origin, "data", data))
        .below();
  }

  private static DataPage of() {
    var all = Exports.all(Settings.USUAL);
    var folders = all.stream().filter(Exports::isFolder).toList();
    return new DataPage(
        folders.stream()
            .map(e -> new Format(Link.none(e.name()), e.says().replace("--network", "?network=")))
            .toList(),
        Exports.tables().stream().map(table -> table(table, folders)).toList(),
        all.stream()
            .filter(e -> !Exports.isFolder(e))
            .map(
                e ->
                    new Format(
                        Link.to(e.name(), FOLDER + e.name()),
                        e.says().replace("--network", "?network=")))
            .toList());
  }

  private static Table table(String name, List<Export> formats) {
    return new Table(
        name,
        formats.stream().map(f -> Link.to(f.name(), FOLDER + f.name() + "/" + name)).toList());
  }
}
