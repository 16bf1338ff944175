package dev.lanyard.export;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Question;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.WholeFile;
import dev.lanyard.store.WholeFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An export of something, on its way to a file, a folder or a stream. Files and folders appear
 * whole or not at all. Whoever is done with it closes it.
 */
public final class Delivery implements AutoCloseable {
  private final Export export;
  private final Selection selection;
  private final List<Rows> tables;
  private final boolean single;

  private Delivery(Export export, Selection selection, List<Rows> tables, boolean single) {
    this.export = export;
    this.selection = selection;
    this.tables = List.copyOf(tables);
    this.single = single;
  }

  /** All of a selection. */
  public static Delivery of(Export export, Selection selection) {
    var tables = Tables.all().stream().map(table -> Rows.of(table, selection)).toList();
    return new Delivery(export, selection, tables, false);
  }

  /**
   * One of its tables.
   *
   * @throws Fault {@code table-unknown} or {@code not-tabular}
   */
  public static Delivery ofTable(Export export, Selection selection, String table) {
    demandTables(export, "--table");
    return new Delivery(export, selection, List.of(Rows.of(Tables.named(table), selection)), true);
  }

  /**
   * The answer that the selection gives to a question, which is asked now and put down in a
   * temporary file.
   *
   * @param values what is filled in, by the name of the parameter
   * @throws Fault {@code not-tabular}, or as {@link Asker#read} does
   */
  public static Delivery ofAnswer(
      Export export, Selection selection, Question question, Map<String, String> values) {
    demandTables(export, "--question");
    var rows = QuestionRows.of(question, values, new Asker(selection.part()));
    return new Delivery(export, selection, List.of(rows), true);
  }

  private static void demandTables(Export export, String option) {
    if (export instanceof Document) {
      throw new Fault(
          "not-tabular",
          option,
          "%s holds a graph, not tables".formatted(export.name()),
          "Take csv, tsv, jsonl, parquet, sqlite or duckdb, or leave %s out.".formatted(option));
    }
  }

  /** Whether it makes several files. */
  public boolean isFolder() {
    return export instanceof TableFormat && !single;
  }

  /** Whether it is one text that can be shown as it comes. */
  public boolean isText() {
    return export instanceof Document
        || (export instanceof TableFormat format && single && format.isText());
  }

  /** What it is called when nobody says: {@code lanyard.ttl}, {@code appearances.csv}. */
  public String usualName() {
    if (isFolder()) {
      return "lanyard-" + export.name();
    }
    return (single ? tables.get(0).schema().name() : "lanyard") + "." + export.ending();
  }

  /** What HTTP calls it. */
  public String mediaType() {
    return export.mediaType();
  }

  /** Writes a file, or a folder if it is {@link #isFolder several}; gives notices to be read. */
  public List<String> to(Path path) {
    var notices = new ArrayList<String>();
    if (isFolder()) {
      WholeFolder.make(path, DataPackage.FILE, this::fill);
    } else {
      WholeFile.make(path, draft -> notices.addAll(write(draft)));
    }
    return notices;
  }

  private List<String> write(Path draft) throws IOException {
    if (export instanceof Database database) {
      database.write(tables, draft);
      return List.of();
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      return stream(out);
    }
  }

  private void fill(Path folder) throws IOException {
    var format = (TableFormat) export;
    for (Rows rows : tables) {
      var file = folder.resolve(rows.schema().name() + "." + format.ending());
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        format.write(rows, out);
      }
    }
    var schemas = tables.stream().map(Rows::schema).toList();
    if (format instanceof Csv || format instanceof Tsv) {
      Files.writeString(folder.resolve(Csvw.FILE), Csvw.describe(schemas, format));
    }
    Files.writeString(folder.resolve(DataPackage.FILE), DataPackage.describe(schemas, format));
  }

  /**
   * Writes into a stream, which stays open; gives notices to be read.
   *
   * @throws IllegalStateException if it is no single file that is written from front to back
   */
  public List<String> to(OutputStream out) {
    try {
      return stream(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> stream(OutputStream out) throws IOException {
    if (export instanceof Document document) {
      return document.write(selection, out);
    }
    if (export instanceof TableFormat format && single) {
      format.write(tables.get(0), out);
      return List.of();
    }
    throw new IllegalStateException(export.name() + " is no single stream");
  }

  @Override
  public void close() {
    tables.forEach(Rows::close);
  }
}
