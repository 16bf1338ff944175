package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final String OURS = "https://ours.example/";
  private static final String THEIRS = "https://theirs.example/";

  private final Linker linker = new Linker(Thresholds.USUAL);

  @Test
  void takesTheSameNameAndHomepageForCertain() {
    var linkage =
        link(
            ours("organisation", "Acme Systems").with(Trait.HOMEPAGE, "https://www.acme.example/"),
            theirs("organisation", "ACME Systems, Inc.")
                .with(Trait.HOMEPAGE, "http://acme.example"));

    assertThat(linkage.links()).hasSize(1);
    assertThat(linkage.links().get(0).score().certain()).isTrue();
    assertThat(linkage.links().get(0).score().features())
        .extracting(Feature::toString)
        .containsExactly(
            "name 1.00 x 6: acme systems", "homepage 1.00 x 4: acme.example = acme.example");
  }

  @Test
  void keepsACompanyFromItsDivision() {
    var linkage =
        link(
            ours("organisation", "Acme").with(Trait.HOMEPAGE, "https://acme.example"),
            theirs("organisation", "Acme Cloud")
                .with(Trait.HOMEPAGE, "https://cloud.acme.example"));

    assertThat(linkage.links()).isEmpty();
  }

  @Test
  void keepsACompanyFromTheProductOfItsName() {
    assertThat(link(ours("organisation", "Acme"), theirs("project", "Acme")).links()).isEmpty();
  }

  @Test
  void findsAnAbbreviationInBrackets() {
    var linkage = link(ours("project", "LGP"), theirs("project", "Loom Gate Protocol (LGP)"));

    assertThat(linkage.links()).hasSize(1);
  }

  @Test
  void asksWhereTheNameIsAnEverydayWordAndNothingElseIsKnown() {
    var linkage =
        link(
            ours("organisation", "Crate").with(Trait.AMBIGUOUS, "true"),
            theirs("organisation", "Crate"));

    assertThat(linkage.links()).isEmpty();
    assertThat(linkage.asked()).hasSize(1);
  }

  @Test
  void tellsTheEditionsOfASeriesApartByDate() {
    var linkage =
        link(
            event("Harbour Days 2024", "2024-06", "Bristol"),
            event(THEIRS + "a", "Harbour Days", "2023-06-11", "Bristol"),
            event(THEIRS + "b", "Harbour Days", "2024-06-12", "Bristol"));

    assertThat(linkage.links()).extracting(l -> l.theirs().iri()).containsExactly(THEIRS + "b");
  }

  @Test
  void asksWhereTwoEditionsFit() {
    var linkage =
        link(
            Item.of(OURS + "e").with(Trait.KIND, "event").with(Trait.NAME, "Harbour Days"),
            event(THEIRS + "a", "Harbour Days", "2023-06-11", "Bristol"),
            event(THEIRS + "b", "Harbour Days", "2024-06-12", "Bristol"));

    assertThat(linkage.links()).isEmpty();
    assertThat(linkage.asked()).hasSize(2);
  }

  @Test
  void takesAMisspeltSpeakerWhoKeepsTheSameCompany() {
    var linkage =
        link(
            ours("person", "Priya Raman").with(Trait.COMPANY, "Queues that sleep"),
            theirs("person", "Pryia Raman").with(Trait.COMPANY, "Queues that sleep"));

    assertThat(linkage.links()).hasSize(1);
  }

  @Test
  void asksAboutAPersonOfWhomOnlyTheNameIsKnown() {
    var linkage = link(ours("person", "Priya Raman"), theirs("person", "Priya Raman"));

    assertThat(linkage.links()).isEmpty();
    assertThat(linkage.asked()).hasSize(1);
  }

  @Test
  void givesOneOfTheirsToOneOfOurs() {
    var better = ours("project", "Loom").with(Trait.REPOSITORY, "https://github.com/loom/loom");
    var worse = Item.of(OURS + "w").with(Trait.KIND, "project").with(Trait.NAME, "LOOM");
    var theirs =
        theirs("project", "Loom").with(Trait.REPOSITORY, "https://github.com/loom/loom.git");

    var linkage = linker.link(List.of(worse, better), new Catalogue(List.of(theirs)));

    assertThat(linkage.links()).extracting(l -> l.ours().iri()).containsExactly(better.iri());
    assertThat(linkage.asked()).extracting(l -> l.ours().iri()).containsExactly(worse.iri());
  }

  private Linkage link(Item ours, Item... theirs) {
    return linker.link(List.of(ours), new Catalogue(List.of(theirs)));
  }

  private static Item ours(String kind, String name) {
    return Item.of(OURS + "1").with(Trait.KIND, kind).with(Trait.NAME, name);
  }

  private static Item theirs(String kind, String name) {
    return Item.of(THEIRS + "1").with(Trait.KIND, kind).with(Trait.NAME, name);
  }

  private static Item event(String name, String date, String city) {
    return event(OURS + "1", name, date, city);
  }

  private static Item event(String iri, String name, String date, String city) {
    return Item.of(iri)
        .with(Trait.KIND, "event")
        .with(Trait.NAME, name)
        .with(Trait.START, date)
        .with(Trait.CITY, city);
  }
}
