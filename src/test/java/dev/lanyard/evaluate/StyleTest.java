package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Listing SCORES = new Listing(false, false, false, false);
  private static final Listing EVERYTHING = new Listing(true, true, true, true);

  @Test
  void alignsTheColumnsOfATable() {
    List<String> lines = Style.TABLE.render(evaluation(), SCORES).lines().toList();

    assertThat(lines.get(0)).isEqualTo("All: 1 document");
    assertThat(lines.get(1))
        .isEqualTo("                gold  right  wrong  missed  precision  recall     F1");
    assertThat(lines)
        .contains("  sponsor          1      0      0       1      1.000   0.000  0.000");
    assertThat(lines)
        .contains("  talk-event       2      2      0       0      1.000   1.000  1.000");
    assertThat(lines).noneMatch(line -> line.startsWith("Missed") || line.startsWith("Rules"));
  }

  @Test
  void listsWhatWasMissedAndWhatIsWrong() {
    assertThat(Style.TABLE.render(evaluation(), EVERYTHING))
        .contains("Missed: 1\n  slugcon: sponsor(SlugCon Europe 2025, Salt & Sons)\n")
        .contains("Wrong: 1\n  slugcon: place(Lund)\n");
  }

  @Test
  void writesMarkdownThatStaysWhatItIs() {
    assertThat(Style.MARKDOWN.render(evaluation(), EVERYTHING))
        .contains("## All: 1 document\n\n|")
        .contains("| --- | ---: |")
        .contains("|   sponsor      |")
        .contains("- slugcon: place(Lund)\n");
    assertThat(new Markup.Markdown().item("a|b *c* [d](e)", List.of()))
        .isEqualTo("- a\\|b \\*c\\* \\[d\\](e)\n");
  }

  @Test
  void writesJsonThatParses() {
    var root = JSON.parse(Style.JSON.render(evaluation(), EVERYTHING));

    var part = root.get("parts").getAsArray().get(0).getAsObject();
    assertThat(part.getObj("kinds").getObj("sponsor").getNumber("missed")).hasToString("1");
    assertThat(part.getObj("groups").getObj("REST").getNumber("f1").doubleValue()).isEqualTo(1);
    assertThat(root.get("missed").toString()).contains("Salt & Sons");
    assertThat(root.get("wrong").getAsArray()).hasSize(1);
    assertThat(root.hasKey("rules")).isTrue();
    assertThat(JSON.parse(Style.JSON.render(evaluation(), SCORES)).hasKey("missed")).isFalse();
  }

  @Test
  void namesOnlySomeOfManyDocumentsWithoutGold() {
    var nothing = Extraction.of(ModelFactory.createDefaultModel());
    var extractions = new TreeMap<String, Extraction>();
    for (char name = 'a'; name < 'h'; name++) {
      extractions.put(String.valueOf(name), nothing);
    }
    var evaluation = new Evaluator(List.of(Findings.gold())).evaluate(extractions, Split.none());

    assertThat(Style.TABLE.render(evaluation, SCORES))
        .contains("Not extracted, so left out: slugcon.\n")
        .contains("Extracted, but without gold: a, b, c, d, e and 2 more.\n");
  }

  @Test
  void givesTheSameBytesAgain() {
    for (Style style : Style.values()) {
      String text = style.render(evaluation(), EVERYTHING);
      assertThat(style.render(evaluation(), EVERYTHING)).isEqualTo(text).endsWith("\n");
    }
  }

  private static Evaluation evaluation() {
    Gold gold = Findings.gold();
    Model model = GoldModel.of(gold);
    EvaluatorTest.called(model, "SlugCon Europe 2025").removeAll(Lan.sponsor);
    var lund = model.createResource("urn:lund", Lan.Place);
    lund.addProperty(RDFS.label, "Lund");
    model.listSubjectsWithProperty(RDF.type, Lan.Document).next().addProperty(Lan.mentions, lund);
    return new Evaluator(List.of(gold))
        .evaluate(Map.of("slugcon", Extraction.of(model)), Split.none());
  }
}
