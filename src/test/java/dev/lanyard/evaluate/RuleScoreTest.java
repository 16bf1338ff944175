package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleScoreTest {
  private final Model facts = GoldModel.of(Findings.gold());
  private final Model evidence = ModelFactory.createDefaultModel();

  @BeforeEach
  void stateSomethingRightAndSomethingWrong() {
    Resource event = EvaluatorTest.called(facts, "SlugCon Europe 2025");
    Resource right = EvaluatorTest.called(facts, "Salt & Sons");
    Resource wrong = EvaluatorTest.called(facts, "Slime Society");
    Resource talk = EvaluatorTest.called(facts, "How slugs scale their platforms in production");
    Resource speaker = EvaluatorTest.called(facts, "Mo Ito");
    event.addProperty(Lan.sponsor, wrong);
    talk.addProperty(Lan.speaker, speaker).addProperty(Lan.kind, Lan.Keynote);
    claim("thanks", event, Lan.sponsor, right, 10, 20, "Salt & Sons");
    claim("thanks", event, Lan.sponsor, right, 40, 50, "");
    claim("thanks", event, Lan.sponsor, wrong, 30, 38, "thanks to\nthe Slime Society");
    claim("by-line", talk, Lan.speaker, speaker, 60, 66, "");
    claim("by-line", talk, Lan.kind, Lan.Keynote, 60, 66, "");
    claim("places", talk, Lan.atEvent, event, 70, 77, "");
  }

  @Test
  void countsRightAndWrongClaimsOfEachRule() {
    // Mo gave no such talk, yet spoke at the event: only what a rule claims itself counts.
    assertThat(evaluation().rules())
        .containsExactly(
            new RuleScore("by-line", List.of(Kind.GAVE), 2, 0, 1),
            new RuleScore("places", List.of(Kind.TALK_EVENT), 1, 1, 0),
            new RuleScore("thanks", List.of(Kind.SPONSOR), 3, 2, 1));
  }

  @Test
  void isListedOnThePageOfRulesAndSoIsWhatNeverFired() {
    assertThat(Style.RULES_PAGE.render(evaluation(), new Listing(false, false, false, false)))
        .containsPattern("\\| `by-line` \\| [^|]+ \\| gave \\| 2 \\| 0 \\| 1 \\| 0[.]333 \\|\n")
        .containsPattern("\\| `table-row` \\| [^|]+ \\| – \\| 0 \\| 0 \\| 0 \\| 0[.]500 \\|\n");
  }

  @Test
  void isNeverSureOfARule() {
    assertThat(new RuleScore("new", List.of(), 0, 0, 0).confidence()).isEqualTo(0.5);
    assertThat(new RuleScore("once", List.of(), 1, 1, 0).confidence()).isEqualTo(2.0 / 3);
    assertThat(new RuleScore("often", List.of(), 8, 6, 2).confidence()).isEqualTo(0.7);
  }

  @Test
  void namesTheRuleAndThePlaceOfWhatIsWrong() {
    assertThat(evaluation().wrong())
        .filteredOn(finding -> finding.fact().kind() == Kind.SPONSOR)
        .flatExtracting(Finding::claims)
        .extracting(Claim::text)
        .containsExactly("thanks at 30-38 \"thanks to the Slime Society\"");
  }

  @Test
  void findsTheDocumentsOfADataset() {
    Dataset graphs = DatasetFactory.create();
    graphs.addNamedModel(Lan.BASE + "document/slugcon", facts);
    graphs.addNamedModel(Lan.BASE + "document/slugcon/evidence", evidence);

    Map<String, Extraction> documents = Extraction.byDocument(graphs);

    assertThat(documents).containsOnlyKeys("slugcon");
    assertThat(evaluate(documents).rules()).isEqualTo(evaluation().rules()).hasSize(3);
  }

  private Evaluation evaluation() {
    return evaluate(Map.of("slugcon", new Extraction(facts, evidence)));
  }

  private static Evaluation evaluate(Map<String, Extraction> documents) {
    return new Evaluator(List.of(Findings.gold())).evaluate(documents, Split.none());
  }

  private void claim(
      String rule,
      Resource subject,
      Property predicate,
      RDFNode object,
      int start,
      int end,
      String quote) {
    Resource claim =
        evidence
            .createResource(Lan.Claim)
            .addProperty(RDF.subject, subject)
            .addProperty(RDF.predicate, predicate)
            .addProperty(RDF.object, object)
            .addProperty(Lan.rule, rule)
            .addProperty(Lan.start, Integer.toString(start), XSDDatatype.XSDnonNegativeInteger)
            .addProperty(Lan.end, Integer.toString(end), XSDDatatype.XSDnonNegativeInteger);
    if (!quote.isEmpty()) {
      claim.addProperty(Lan.quote, quote);
    }
  }
}
