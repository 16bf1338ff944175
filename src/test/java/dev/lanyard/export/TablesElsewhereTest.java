package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DuckDB and SQLite read the tables, and find as many rows as SPARQL says there should be. */
class TablesElsewhereTest {
  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({
    "csv, read_csv('%s')",
    "tsv, 'read_csv(''%s'', delim = ''\t'')'",
    "jsonl, read_json('%s')",
    "parquet, read_parquet('%s')"
  })
  void duckDbReadsTheFilesOfAFolder(String format, String reader) throws SQLException {
    Path tables = folder.resolve(format);
    Delivery.of(Exports.named(format, Settings.USUAL), Exported.ALL).to(tables);

    var found = new TreeMap<String, Integer>();
    try (var duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String table : Exported.rows().keySet()) {
        String file = tables.resolve(table + "." + format).toString();
        // A file of JSON lines without a line has no columns to be seen.
        found.put(
            table,
            Exported.rows().get(table) == 0 ? 0 : number(duckdb, from(reader.formatted(file))));
      }
    }

    assertThat(found).isEqualTo(Exported.rows()).containsKey("appearances");
    assertThat(found.get("appearances")).isGreaterThan(20);
  }

  @Test
  void duckDbReadsItsOwnFileWithTypesAndComments() throws SQLException {
    Path file = folder.resolve("all.duckdb");
    Delivery.of(Exports.named("duckdb", Settings.USUAL), Exported.ALL).to(file);

    try (var duckdb = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      assertThat(rows(duckdb)).isEqualTo(Exported.rows());
      assertThat(number(duckdb, "SELECT min(year) FROM appearances")).isBetween(1990, 2100);
      assertThat(texts(duckdb, "SELECT comment FROM duckdb_tables() WHERE table_name = 'sponsors'"))
          .containsExactly("An organisation that sponsored an event.");
    }
  }

  @Test
  void sqliteReadsItsFileAndAllForeignKeysLeadSomewhere() throws SQLException {
    Path file = folder.resolve("all.sqlite");
    Delivery.of(Exports.named("sqlite", Settings.USUAL), Exported.ALL).to(file);

    try (var sqlite = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(rows(sqlite)).isEqualTo(Exported.rows());
      assertThat(texts(sqlite, "PRAGMA foreign_key_check")).isEmpty();
      assertThat(texts(sqlite, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(texts(sqlite, "SELECT DISTINCT typeof(year) FROM events WHERE year IS NOT NULL"))
          .containsExactly("integer");
    }
  }

  @Test
  void aPartOfTheGraphIsWholeInItself() throws SQLException {
    Path file = folder.resolve("part.sqlite");
    var part = Selection.of(Exported.DATASET, new Filter("", "Cloud Native London", "2025", ""));
    Delivery.of(Exports.named("sqlite", Settings.USUAL), part).to(file);

    try (var sqlite = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(texts(sqlite, "PRAGMA foreign_key_check")).isEmpty();
      assertThat(texts(sqlite, "SELECT DISTINCT year >= 2025 FROM appearances"))
          .containsExactly("1");
      assertThat(texts(sqlite, "SELECT DISTINCT series_name FROM events"))
          .containsExactly("Cloud Native London");
      assertThat(number(sqlite, "SELECT count(*) FROM appearances"))
          .isEqualTo(
              Exported.count(
                  """
                  ?x lan:speaker ?y ; lan:atEvent ?z . ?z lan:startDate ?when .
                  ?z lan:inSeries <https://w3id.org/lanyard/id/series/cloud-native-london> .
                  FILTER(STR(?when) >= "2025")
                  """));
    }
  }

  private static Map<String, Integer> rows(Connection database) throws SQLException {
    var rows = new TreeMap<String, Integer>();
    for (String table : Exported.rows().keySet()) {
      rows.put(table, number(database, from(table)));
    }
    return rows;
  }

  private static String from(String source) {
    return "SELECT count(*) FROM " + source;
  }

  private static int number(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getInt(1);
    }
  }

  private static List<String> texts(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var found = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }
}
