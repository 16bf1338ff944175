package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Frictionless project's own software finds the descriptions of folders right: they are as its
 * profiles say, each cell is of its type, each foreign key leads to a row.
 */
class FrictionlessElsewhereTest {
  private static final Path MODULES = Path.of("target/node/node_modules").toAbsolutePath();
  private static final Path SCRIPT =
      Path.of("src/test/resources/dev/lanyard/export/read_package.js").toAbsolutePath();

  private static final Map<String, Integer> FOUND = new TreeMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void readBack() throws Exception {
    Tools.need("node");
    assumeTrue(Files.isDirectory(MODULES.resolve("datapackage")), "needs datapackage of npm");
    for (String format : new String[] {"csv", "tsv", "jsonl"}) {
      Delivery.of(Exports.named(format, Settings.USUAL), Exported.ALL).to(folder.resolve(format));
    }

    String said =
        Tools.run(
            "/usr/bin/node",
            SCRIPT.toString(),
            MODULES.toString(),
            description("csv"),
            description("tsv"),
            description("jsonl"));

    said.lines()
        .map(line -> line.split("\t"))
        .forEach(cells -> FOUND.put(cells[0] + " " + cells[1], Integer.parseInt(cells[2])));
  }

  private static String description(String format) {
    return folder.resolve(format).resolve(DataPackage.FILE).toString();
  }

  @Test
  void descriptionsAreAsTheirProfilesSay() {
    assertThat(FOUND)
        .containsEntry("tabular-data package profile", 1)
        .containsEntry("data-package profile", 1);
  }

  @Test
  void everyRowIsReadAndEveryReferenceLeadsSomewhere() {
    assertThat(Exported.rows())
        .isNotEmpty()
        .allSatisfy(
            (table, rows) ->
                assertThat(FOUND)
                    .containsEntry("csv " + table, rows)
                    .containsEntry("tsv " + table, rows));
  }
}
