package dev.lanyard.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.annotate.TopicTerms.Concept;
import dev.lanyard.annotate.TopicTerms.Hit;
import dev.lanyard.annotate.TopicTerms.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTermsTest {
  private static final TopicTerms TERMS =
      new TopicTerms(
          List.of(
              concept(
                  "chaos",
                  List.of("game day", "chaos engineering"),
                  List.of("outage"),
                  List.of("project/chaos-mesh")),
              concept("community", List.of("SIG"), List.of("mesh"), List.of()),
              concept("games", List.of("game"), List.of(), List.of()),
              concept("policy", List.of("policy", "database class"), List.of("bank"), List.of())));

  private static Concept concept(
      String name, List<String> strong, List<String> weak, List<String> projects) {
    return new Concept("topic/" + name, name, strong, weak, projects);
  }

  private static List<String> find(String text, Name... names) {
    return TERMS.find(text, List.of(names)).stream()
        .map(hit -> hit.label() + " " + text.substring(hit.from(), hit.to()))
        .toList();
  }

  private static Name name(NameKind kind, String text, String words, String known) {
    int from = text.indexOf(words);
    return new Name(kind, from, from + words.length(), words, known);
  }

  @Test
  void findsTheLongestPhraseAlone() {
    assertThat(find("A game day is no game")).containsExactly("chaos game day", "games game");
  }

  @Test
  void findsWordsInAnyCaseAndNumber() {
    assertThat(find("Chaos-Engineering, POLICIES and the policy's database classes"))
        .containsExactly(
            "chaos Chaos-Engineering",
            "policy POLICIES",
            "policy policy's",
            "policy database classes");
  }

  @Test
  void findsAbbreviationsOnlyAsTheyAreWritten() {
    assertThat(find("Three SIGs, one SIG, no sig"))
        .containsExactly("community SIGs", "community SIG");
  }

  @Test
  void findsNoPhraseOverTheEndOfASentenceOrALine() {
    assertThat(find("We love chaos. Engineering too")).isEmpty();
    assertThat(find("chaos\nengineering")).isEmpty();
  }

  @Test
  void countsAProjectForItsTopicAndNoWordsWithinItsName() {
    String text = "Chaos Mesh at work";
    Name project = name(NameKind.PROJECT, text, "Chaos Mesh", "project/chaos-mesh");

    assertThat(TERMS.find(text, List.of(project)))
        .containsExactly(
            new Hit("topic/chaos", "chaos", Weight.PROJECT, "project/chaos-mesh", 0, 10));
  }

  @Test
  void findsNothingWithinTheNamesOfOrganisationsUnlessTheirLastWordIsNoName() {
    String bank = "Joining from Acme Bank";
    String plain = "Joining from the Acme bank";

    assertThat(find(bank, name(NameKind.ORGANISATION, bank, "Acme Bank", ""))).isEmpty();
    assertThat(find(plain, name(NameKind.ORGANISATION, plain, "Acme bank", "")))
        .containsExactly("policy bank");
  }

  @Test
  void tellsStrongWordsFromWeakOnes() {
    assertThat(TERMS.find("chaos engineering after an outage", List.of()))
        .extracting(Hit::weight)
        .containsExactly(Weight.STRONG, Weight.WEAK);
  }
}
