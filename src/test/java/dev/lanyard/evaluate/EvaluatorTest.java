package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private static final Score RIGHT = new Score(1, 0, 0);

  @Test
  void findsNothingWrongWithThePerfectExtraction() {
    var evaluation = after(model -> {});

    assertThat(evaluation.missed()).isEmpty();
    assertThat(evaluation.wrong()).isEmpty();
    for (Kind kind : Kind.values()) {
      assertThat(evaluation.scores().of(kind).right()).as(kind.word()).isPositive();
    }
    assertThat(evaluation.scores().of(Kind.GAVE).right()).isEqualTo(3);
    assertThat(evaluation.scores().of(Kind.SPOKE).right()).isEqualTo(2);
  }

  @Test
  void missesEverythingInAnEmptyExtraction() {
    var evaluation = after(Model::removeAll);

    assertThat(evaluation.scores().of(Kind.Group.CORE).right()).isZero();
    assertThat(evaluation.scores().of(Kind.Group.CORE).precision()).isEqualTo(1);
    assertThat(evaluation.scores().of(Kind.Group.CORE).recall()).isZero();
    assertThat(evaluation.scores().of(Kind.SPOKE)).isEqualTo(new Score(0, 0, 2));
  }

  @Test
  void countsAWrongSponsorAndTheOneMissed() {
    var evaluation =
        after(
            model -> {
              Resource event = called(model, "SlugCon Europe 2025");
              event.removeAll(Lan.sponsor).addProperty(Lan.sponsor, called(model, "Slime Society"));
            });

    assertThat(evaluation.scores().of(Kind.SPONSOR)).isEqualTo(new Score(0, 1, 1));
    assertThat(texts(evaluation.wrong()))
        .containsExactly("sponsor(SlugCon Europe 2025, Slime Society)");
    assertThat(texts(evaluation.missed()))
        .containsExactly("sponsor(SlugCon Europe 2025, Salt & Sons)");
  }

  @Test
  void countsAPersonTakenForTwoOnceRightAndOnceWrong() {
    var evaluation =
        after(
            model ->
                model
                    .createResource("urn:second-ana", Lan.Person)
                    .addProperty(RDFS.label, "Ana Bela"));

    assertThat(evaluation.scores().of(Kind.PERSON)).isEqualTo(new Score(2, 1, 0));
  }

  @Test
  void forgivesAMonthWhereTheReaderHasTheDay() {
    var evaluation =
        after(
            model ->
                called(model, "SlugCon Europe 2025")
                    .removeAll(Lan.startDate)
                    .addProperty(Lan.startDate, "2025-04"));

    assertThat(evaluation.scores().of(Kind.EVENT_DATE)).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void blamesATitleMadeUpWhereThereIsNone() {
    var evaluation =
        after(
            model ->
                model
                    .listSubjectsWithProperty(RDFS.label, "Talk without a title")
                    .next()
                    .addProperty(Lan.title, "Panel"));

    assertThat(evaluation.scores().of(Kind.TALK)).isEqualTo(new Score(1, 1, 0));
    assertThat(evaluation.scores().of(Kind.GAVE)).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.scores().of(Kind.TALK_EVENT)).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.scores().of(Kind.SPOKE)).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void letsOneSpeakerOverlookedBeOneMistake() {
    var evaluation =
        after(
            model -> {
              Resource panel =
                  model.listSubjectsWithProperty(RDFS.label, "Talk without a title").next();
              model.remove(panel, Lan.speaker, called(model, "Mo Ito"));
            });

    assertThat(evaluation.scores().of(Kind.GAVE)).isEqualTo(new Score(2, 0, 1));
    assertThat(evaluation.scores().of(Kind.SPOKE)).isEqualTo(new Score(1, 0, 1));
    assertThat(evaluation.scores().of(Kind.TALK_EVENT)).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void takesForAPlaceOnlyWhatTheDocumentMentions() {
    var evaluation =
        after(
            model -> {
              Resource hall = called(model, "Brine Hall");
              model.createResource("urn:belgium", Lan.Place).addProperty(RDFS.label, "Belgium");
              document(model).addProperty(Lan.mentions, hall);
            });

    assertThat(evaluation.scores().of(Kind.PLACE)).isEqualTo(RIGHT);
    assertThat(evaluation.scores().of(Kind.EVENT_VENUE)).isEqualTo(RIGHT);
  }

  @Test
  void countsBorderlineProjectsNeitherForNorAgainst() {
    Score perfect = after(model -> {}).scores().of(Kind.PROJECT);
    var evaluation =
        after(
            model -> {
              called(model, "Git").removeAll(RDF.type);
              model.createResource("urn:zoom", Lan.Project).addProperty(RDFS.label, "Zoom");
              Resource talk = called(model, "How slugs scale their platforms in production");
              talk.addProperty(Lan.project, model.createResource("urn:zoom"));
            });

    assertThat(evaluation.scores().of(Kind.PROJECT)).isEqualTo(perfect).isEqualTo(RIGHT);
    assertThat(evaluation.scores().of(Kind.TALK_PROJECT)).isEqualTo(RIGHT);
  }

  @Test
  void countsThePartPlayedInATalkNeitherForNorAgainst() {
    assertThat(withRole("speaker").scores().of(Kind.ROLE)).isEqualTo(RIGHT);
    assertThat(withRole("Gardener").scores().of(Kind.ROLE)).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void matchesEntitiesByTheirOtherNames() {
    var evaluation =
        after(
            model ->
                called(model, "Salt & Sons")
                    .removeAll(RDFS.label)
                    .addProperty(RDFS.label, "Salt and Sons Ltd")
                    .addProperty(SKOS.altLabel, "s&s"));

    assertThat(evaluation.missed()).isEmpty();
    assertThat(evaluation.wrong()).isEmpty();
  }

  @Test
  void countsEachSlotOfARelationByItself() {
    var evaluation =
        after(model -> called(model, "Salt & Sons").removeAll(RDFS.label).removeAll(SKOS.altLabel));

    assertThat(evaluation.scores().of(Kind.AFFILIATION)).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.scores().of(Kind.EXPECTS)).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.scores().of(Kind.GAVE)).isEqualTo(new Score(3, 0, 0));
  }

  @Test
  void leavesAsideWhatHasNoGoldOrNoExtractionAndSaysSo() {
    var other = Extraction.of(GoldModel.of(Findings.gold()));
    var evaluation =
        new Evaluator(List.of(Findings.gold())).evaluate(Map.of("other", other), Split.none());

    assertThat(evaluation.unread()).containsExactly("slugcon");
    assertThat(evaluation.ungraded()).containsExactly("other");
    assertThat(evaluation.parts().get(0).documents()).isEmpty();
  }

  @Test
  void reportsHeldOutDocumentsApart() {
    Gold gold = Findings.gold();
    Gold unseen = new GoldReader().read("2025_un.seen.json", Findings.JSON);
    var evaluation =
        new Evaluator(List.of(gold, unseen))
            .evaluate(
                Map.of(
                    "slugcon.md", Extraction.of(GoldModel.of(gold)),
                    "2025-un-seen", Extraction.of(ModelFactory.createDefaultModel())),
                Split.holdingOut(List.of("2025_un.seen.txt")));

    assertThat(evaluation.parts())
        .extracting(Part::name)
        .containsExactly("all", "looked at", "held out");
    assertThat(evaluation.parts())
        .extracting(part -> part.scores().of(Kind.HOST))
        .containsExactly(new Score(2, 0, 2), new Score(2, 0, 0), new Score(0, 0, 2));
  }

  private static Evaluation withRole(String role) {
    return after(
        model -> {
          Resource more =
              model.createResource("urn:more", Lan.Affiliation).addProperty(Lan.role, role);
          called(model, "Ana Béla").addProperty(Lan.affiliation, more);
        });
  }

  private static Evaluation after(Consumer<Model> deviation) {
    Gold gold = Findings.gold();
    Model model = GoldModel.of(gold);
    deviation.accept(model);
    return new Evaluator(List.of(gold))
        .evaluate(Map.of("slugcon", Extraction.of(model)), Split.none());
  }

  static Resource called(Model model, String label) {
    List<Resource> found =
        model.listSubjectsWithProperty(RDFS.label, (RDFNode) model.createLiteral(label)).toList();
    assertThat(found).as(label).hasSize(1);
    return found.get(0);
  }

  private static Resource document(Model model) {
    return model.listSubjectsWithProperty(RDF.type, Lan.Document).next();
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream().map(finding -> finding.fact().text()).toList();
  }
}
