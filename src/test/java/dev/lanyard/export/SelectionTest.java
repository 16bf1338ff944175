package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Fixture;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  @Test
  void whatOnlyTheOntologyKnowsStaysAtHome() {
    var selection = Selection.of(Fixture.dataset(), Filter.NONE);

    assertThat(names(selection, Lan.Project)).containsExactly("Slumber");
    assertThat(names(selection, Lan.Place)).contains("London", "England").doesNotContain("Paris");
  }

  @Test
  void anEventTakesItsTalksPeopleAndCompaniesAlong() {
    var selection = Selection.of(Fixture.dataset(), new Filter("may 2024", "", "", ""));

    assertThat(names(selection, Lan.Event)).containsExactly("ContainerSched London May 2024");
    assertThat(names(selection, Lan.Talk)).containsExactly("Queues that sleep", "Talk by Tom Li");
    assertThat(names(selection, Lan.Person)).containsExactly("Priya Raman", "Tom Li", "Zoë Hall");
    assertThat(names(selection, Lan.EventSeries)).containsExactly("ContainerSched London");
    assertThat(
            new ThingTable("a", "", Lan.Affiliation, List.of(Cell.date("d", Lan.asOf)))
                .rows(selection))
        .allMatch(row -> row.get(0).startsWith("2024"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, 2",
    "2024-06, 2024-06, 1",
    "2024-06-20, 2025-05-07, 2",
    "2025-05-08, '', 1",
    "'', 2024-05, 1"
  })
  void aPeriodIsAsPreciseAsItIsGiven(String since, String until, int events) {
    var selection = Selection.of(Fixture.dataset(), new Filter("", "CSL", since, until));

    assertThat(names(selection, Lan.Event)).hasSize(events);
  }

  @Test
  void nothingThatFitsIsAFault() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Selection.of(Fixture.dataset(), new Filter("Nowhere", "", "1999", "")))
        .satisfies(fault -> assertThat(fault.slug()).isEqualTo("nothing-selected"))
        .satisfies(
            fault -> assertThat(fault.where()).isEqualTo("--event 'Nowhere' --since '1999'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 2025", "2025-5", "25", "2025-04-01T10:00"})
  void aDateIsAYearAMonthOrADay(String date) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> new Filter("", "", date, ""))
        .satisfies(fault -> assertThat(fault.slug()).isEqualTo("filter-date"));
  }

  @Test
  void whatCanBeAskedIsWhatGoesOut() {
    var selection = Selection.of(Fixture.dataset(), new Filter("may 2024", "", "", ""));
    var facts = new HashSet<Triple>();
    var quads = new HashSet<Quad>();
    new Statements(selection).facts(new Collected(facts, quads));
    new Statements(selection).quads(new Collected(facts, quads));

    var part = selection.part().asDatasetGraph();

    assertThat(part.stream().filter(q -> !q.isDefaultGraph()))
        .containsExactlyInAnyOrderElementsOf(quads);
    assertThat(part.getDefaultGraph().stream()).containsAll(facts);
    assertThat(part.getDefaultGraph().stream(Node.ANY, RDF.type.asNode(), Lan.Event.asNode()))
        .hasSize(1);
  }

  @Test
  void whatIsAskedOfAPartHasTheSameWordsAsOfTheWhole() {
    var question = Questions.bundled().named("evidence");
    var whole = Fixture.dataset();
    var part = Selection.of(whole, new Filter("may 2024", "", "", "")).part();

    var rows = new Asker(part).ask(question, Map.of("property", "start date")).rows();

    assertThat(rows).isNotEmpty();
    assertThat(new Asker(whole).ask(question, Map.of()).rows()).containsAll(rows);
  }

  /** What was written. */
  private static final class Collected extends StreamRDFBase {
    private final Set<Triple> triples;
    private final Set<Quad> quads;

    Collected(Set<Triple> triples, Set<Quad> quads) {
      this.triples = triples;
      this.quads = quads;
    }

    @Override
    public void triple(Triple triple) {
      triples.add(triple);
    }

    @Override
    public void quad(Quad quad) {
      quads.add(quad);
    }
  }

  private static List<String> names(Selection selection, Resource kind) {
    return selection.things(kind).stream().map(selection.facts()::label).toList();
  }
}
