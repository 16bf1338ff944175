package dev.lanyard.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.read.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LearntTest {
  private static final Gazetteer NOBODY = new Gazetteer(List.of());

  @Test
  void believesAProjectThatNoRuleAndNoGazetteerKnows() {
    String text = "After lunch we rewrote the importer with BramkitDB and went home early.";

    assertThat(kinds(text, Learnt.nothing())).doesNotContain("BramkitDB PROJECT");
    assertThat(kinds(text, Learnt.bundled())).contains("BramkitDB PROJECT");
  }

  @Test
  void takesBackAnOrganisationThatIsButCapitalisedWords() {
    String text = "The afternoon was about Rule Systems and how they fail.";

    assertThat(kinds(text, Learnt.nothing())).contains("Rule Systems ORGANISATION");
    assertThat(kinds(text, Learnt.bundled())).doesNotContain("Rule Systems ORGANISATION");
  }

  @Test
  void leavesAloneWhatTheRulesAreSureOf() {
    String text = "Priya Raman from Quiet Rooms showed how they moved their archive.";

    assertThat(kinds(text, Learnt.bundled()))
        .contains("Priya Raman PERSON", "Quiet Rooms ORGANISATION");
  }

  @Test
  void givesProbabilitiesThatAddUpToOne() {
    EnumMap<NameKind, Double> kinds = Learnt.bundled().kinds(List.of("last=labs", "l1=from"));

    assertThat(kinds.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(kinds.get(NameKind.ORGANISATION)).isGreaterThan(kinds.get(NameKind.PERSON));
  }

  @Test
  void writesNamesByTheirRunsOfLetters() {
    assertThat(Cues.shape("BramkitDB")).isEqualTo("XxXX");
    assertThat(Cues.shape("stack8s")).isEqualTo("x9x");
  }

  private static List<String> kinds(String text, Learnt learnt) {
    var document = new Reader().read("note.md", text);
    return new Annotator(NOBODY, learnt)
        .annotate(document).units().stream()
            .flatMap(u -> u.names().stream())
            .map(n -> n.text() + " " + n.kind())
            .collect(Collectors.toList());
  }
}
