package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class CurveTest {
  private final Model facts = GoldModel.of(Findings.gold());
  private final Model evidence = ModelFactory.createDefaultModel();
  private final Resource event = EvaluatorTest.called(facts, "SlugCon Europe 2025");

  @Test
  void losesWhatIsWrongFirstIfRulesKnowThemselves() {
    sponsor(EvaluatorTest.called(facts, "Salt & Sons"), "0.9");
    sponsor(EvaluatorTest.called(facts, "Slime Society"), "0.6");

    List<Curve.Point> points = curve().points();

    assertThat(points).extracting(p -> p.least().toPlainString()).containsExactly("0.6", "0.9");
    Score everything = points.get(0).core();
    assertThat(everything.wrong()).isEqualTo(1);
    assertThat(points.get(1).core()).isEqualTo(new Score(everything.right(), 0, 0));
  }

  @Test
  void hasFewPointsHoweverManyRulesThereAre() {
    for (int i = 0; i < 50; i++) {
      Resource sponsor = facts.createResource("urn:sponsor" + i, Lan.Organisation);
      sponsor(sponsor.addProperty(RDFS.label, "Sponsor " + i), "0." + (50 + i));
    }

    assertThat(curve().points())
        .hasSize(20)
        .extracting(p -> p.least().toPlainString())
        .isSorted()
        .startsWith("0.50")
        .endsWith("0.99");
  }

  private void sponsor(Resource who, String confidence) {
    event.addProperty(Lan.sponsor, who);
    evidence
        .createResource()
        .addProperty(RDF.type, Lan.Claim)
        .addProperty(RDF.subject, event)
        .addProperty(RDF.predicate, Lan.sponsor)
        .addProperty(RDF.object, who)
        .addLiteral(Lan.confidence, new BigDecimal(confidence));
  }

  private Curve curve() {
    return new Evaluator(List.of(Findings.gold()))
        .evaluate(Map.of("slugcon", new Extraction(facts, evidence)), Split.none())
        .curve();
  }
}
