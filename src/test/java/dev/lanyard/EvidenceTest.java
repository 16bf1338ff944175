package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.graph.Lan;
import dev.lanyard.read.Span;
import dev.lanyard.store.Checker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No fact without a claim, no claim without its words, and no words without the names they claim.
 */
class EvidenceTest {
  /** What somebody reads out of words that name the other side of the fact. */
  private static final Set<Property> NAMES_ITS_OBJECT =
      Set.of(
          Lan.mentions,
          Lan.speaker,
          Lan.representing,
          Lan.sponsor,
          Lan.host,
          Lan.venue,
          Lan.place,
          Lan.expects,
          Lan.organisation,
          Lan.project,
          Lan.title,
          Lan.role);

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]y)\\b");

  private static final Pattern EDITION =
      Pattern.compile(
          "\\b(?:\\d{4}|[Mm]eetup|January|February|March|April|May|June|July|August|September|October"
              + "|November|December)\\b");

  static Stream<Woven> texts() {
    return Stream.concat(Woven.samples().stream(), Woven.seedsIfThere().stream());
  }

  @Test
  void readsTheCorpusToo() {
    assumeTrue(
        !Woven.seedsIfThere().isEmpty(),
        "no corpus: set -Dlanyard.corpus to a folder with seeds/texts in it");
    assertThat(Woven.seedsIfThere()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFactHasAClaimAndEveryClaimItsFact(Woven text) {
    var facts = text.facts().listStatements().toList().stream().filter(EvidenceTest::isFact);
    var claimed = claims(text).stream().map(Claim::fact);

    assertThat(claimed.collect(Collectors.toSet()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(facts.collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyClaimQuotesTheWordsAtItsOffsets(Woven text) {
    String source = text.document().source();
    int[] points = source.codePoints().toArray();

    assertThat(claims(text))
        .allSatisfy(
            claim -> {
              Span at = claim.where();
              assertThat(claim.quote()).isNotBlank();
              assertThat(at.end()).isLessThanOrEqualTo(points.length);
              assertThat(new String(points, at.start(), at.end() - at.start()))
                  .isEqualTo(claim.quote());
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theWordsOfAClaimNameWhatItSays(Woven text) {
    var silent =
        claims(text).stream()
            .filter(claim -> NAMES_ITS_OBJECT.contains(claim.fact().getPredicate()))
            .filter(claim -> !claim.saysI())
            .filter(claim -> !names(text, claim.fact()).anyMatch(new Words(claim.quote())::name))
            .map(claim -> "%s%n    in: %s".formatted(claim, claim.quote()))
            .toList();

    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyGraphConformsToTheShapes(Woven text) {
    assertThat(new Checker().check(text.graphs())).isEmpty();
  }

  private record Claim(Statement fact, Span where, String quote, String rule) {
    /**
     * Whether somebody says what they did themselves, which names their talk: "I ran a workshop".
     */
    boolean saysI() {
      return fact.getPredicate().equals(Lan.mentions) && FIRST_PERSON.matcher(quote).find();
    }

    @Override
    public String toString() {
      return "%s %s %s  [%d, %d) %s"
          .formatted(
              fact.getSubject().getURI().replace(Lan.BASE, ""),
              fact.getPredicate().getLocalName(),
              fact.getObject().toString().replace(Lan.BASE, ""),
              where.start(),
              where.end(),
              rule);
    }
  }

  private static List<Claim> claims(Woven text) {
    var claims = new ArrayList<Claim>();
    for (Resource claim : text.evidence().listSubjectsWithProperty(RDF.type, Lan.Claim).toList()) {
      var predicate = claim.getRequiredProperty(RDF.predicate).getResource().getURI();
      claims.add(
          new Claim(
              ResourceFactory.createStatement(
                  claim.getRequiredProperty(RDF.subject).getResource(),
                  ResourceFactory.createProperty(predicate),
                  claim.getRequiredProperty(RDF.object).getObject()),
              new Span(
                  claim.getRequiredProperty(Lan.start).getInt(),
                  claim.getRequiredProperty(Lan.end).getInt()),
              claim.getRequiredProperty(Lan.quote).getString(),
              claim.getRequiredProperty(Lan.rule).getString()));
    }
    return claims;
  }

  private static boolean isFact(Statement statement) {
    return statement.getPredicate().getNameSpace().equals(Lan.NS);
  }

  /**
   * What the object of a fact is called; a talk without a title, by who gave it; an edition also by
   * the name of its series alone, since its month and year may stand elsewhere, and without that
   * name: "in episode 43".
   */
  private static Stream<String> names(Woven text, Statement fact) {
    if (fact.getObject().isLiteral()) {
      return Stream.of(fact.getString());
    }
    var object = fact.getResource().inModel(text.facts());
    var names = new TreeSet<>(Words.namesOf(object));
    if (object.hasProperty(RDF.type, Lan.Event)) {
      for (String name : List.copyOf(names)) {
        names.add(EDITION.matcher(name).replaceAll("").strip());
        object
            .listProperties(Lan.inSeries)
            .forEach(
                s -> Words.namesOf(s.getResource()).forEach(n -> names.add(name.replace(n, ""))));
      }
    }
    if (object.hasProperty(RDF.type, Lan.Talk) && !object.hasProperty(Lan.title)) {
      object
          .listProperties(Lan.speaker)
          .forEach(speaker -> names.addAll(Words.namesOf(speaker.getResource())));
    }
    return names.stream();
  }
}
