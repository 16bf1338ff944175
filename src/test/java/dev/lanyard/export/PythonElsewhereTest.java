package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python, NetworkX and icalendar read the files, and find as much as SPARQL says there is. */
class PythonElsewhereTest {
  private static final Path SCRIPT =
      Path.of("src/test/resources/dev/lanyard/export/read_back.py").toAbsolutePath();

  private static final Map<String, Integer> FOUND = new TreeMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void readBack() throws Exception {
    Tools.needPython("icalendar", "networkx");
    for (String format : new String[] {"csv", "tsv", "jsonl"}) {
      write(format, format, Settings.USUAL);
    }
    write("sqlite", "x.sqlite", Settings.USUAL);
    write("ical", "x.ics", Settings.USUAL);
    write("rdfxml", "x.rdf", Settings.USUAL);
    write("schema-org", "x.json", Settings.USUAL);
    for (Network network : Network.values()) {
      write("graphml", network + ".graphml", new Settings(false, network));
      write("gexf", network + ".gexf", new Settings(false, network));
    }

    String said = Tools.run(Tools.PYTHON, SCRIPT.toString(), folder.toString());

    said.lines()
        .map(line -> line.split("\t"))
        .forEach(cells -> FOUND.put(cells[0], Integer.parseInt(cells[1])));
  }

  @Test
  void tablesAndDatabasesHaveTheirRows() {
    assertThat(Exported.rows())
        .allSatisfy(
            (table, rows) ->
                assertThat(FOUND)
                    .containsEntry("csv " + table, rows)
                    .containsEntry("jsonl " + table, rows)
                    .containsEntry("sqlite " + table, rows));
  }

  @Test
  void networksHaveTheirNodesAndEdges() {
    String spoke = "?t lan:speaker ?x ; lan:atEvent ?y";
    String together = "?z lan:speaker ?x, ?y FILTER(STR(?x) < STR(?y))";

    assertThat(FOUND)
        .containsEntry(
            "people-events edges",
            Exported.count("{ SELECT DISTINCT ?x ?y { %s } }".formatted(spoke)))
        .containsEntry("people-events weight", Exported.count("?z lan:speaker ?x ; lan:atEvent ?y"))
        .containsEntry(
            "people-events nodes",
            Exported.count("{ SELECT ?x { %s } }".formatted(spoke))
                + Exported.count("{ SELECT ?y { %s } }".formatted(spoke)))
        .containsEntry("co-speakers weight", Exported.count(together))
        .containsEntry(
            "co-speakers edges",
            Exported.count("{ SELECT DISTINCT ?x ?y { %s } }".formatted(together)))
        .containsEntry(
            "organisations-events edges",
            Exported.count(
                """
                { SELECT DISTINCT ?x ?y {
                  { ?t lan:representing ?x ; lan:atEvent ?y } UNION { ?y lan:sponsor ?x }
                  UNION { ?y lan:host ?x . ?x a lan:Organisation }
                } }
                """));
  }

  @Test
  void calendarsAndSchemaOrgHaveTheirEvents() {
    String stated = "{ GRAPH ?d { ?d a lan:Document . ?x a lan:Event } }";

    assertThat(FOUND)
        .containsEntry(
            "ical events",
            Exported.count(
                stated
                    + " FILTER EXISTS { ?x lan:startDate ?day FILTER(datatype(?day) = xsd:date) }"))
        .containsEntry("schema-org events", Exported.count(stated))
        .containsEntry("schema-org talks", Exported.count("?x lan:atEvent ?y"))
        .containsEntry(
            "schema-org performers", Exported.count("?x lan:atEvent ?y ; lan:speaker ?z"));
    assertThat(FOUND.get("rdfxml things")).isGreaterThan(Exported.rows().get("talks"));
  }

  private static void write(String format, String file, Settings settings) {
    Delivery.of(Exports.named(format, settings), Exported.ALL).to(folder.resolve(file));
  }
}
