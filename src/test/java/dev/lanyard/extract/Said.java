package dev.lanyard.extract;

import dev.lanyard.annotate.Annotator;
import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.annotate.Known;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.TopicTerms;
import dev.lanyard.read.Reader;
import java.util.List;
import java.util.stream.Stream;

/** What the rules read in a text that a test writes down, as short lines. */
final class Said {
  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              new Known(
                  NameKind.SERIES,
                  "series/harbour-code",
                  "Harbour Code",
                  List.of("Harbour Code"),
                  "",
                  false),
              new Known(NameKind.PROJECT, "project/kafka", "Kafka", List.of("Kafka"), "", false),
              new Known(
                  NameKind.PLACE, "place/ghent", "Ghent", List.of("Ghent"), "place/belgium", false),
              new Known(
                  NameKind.PLACE, "place/belgium", "Belgium", List.of("Belgium"), "", false)));
  private static final Annotator ANNOTATOR = new Annotator(GAZETTEER);

  private Said() {}

  /**
   * Who gave which talk: {@code Priya Raman: Queues at rest}, {@code ?} for a talk without a title.
   */
  static List<String> talks(String file, String text) {
    return claims(file, text)
        .filter(c -> c.relation() == Relation.SPEAKER)
        .map(
            c ->
                name(c.object()) + ": " + (c.subject().name().isEmpty() ? "?" : c.subject().name()))
        .distinct()
        .toList();
  }

  /** Who spoke where: {@code Priya Raman at Harbour Code 2026}. */
  static List<String> talksAt(String file, String text) {
    List<Claim> claims = claims(file, text).toList();
    return claims.stream()
        .filter(c -> c.relation() == Relation.SPEAKER)
        .flatMap(
            c ->
                claims.stream()
                    .filter(
                        e -> e.relation() == Relation.AT_EVENT && e.subject().equals(c.subject()))
                    .map(e -> name(c.object()) + " at " + name(e.object())))
        .distinct()
        .toList();
  }

  /** Who is with whom: {@code Priya Raman (Acme)}. */
  static List<String> employers(String file, String text) {
    return claims(file, text)
        .filter(c -> c.relation() == Relation.ORGANISATION)
        .map(c -> c.subject().key().get(0) + " (" + name(c.object()) + ")")
        .distinct()
        .toList();
  }

  /** What is said of events: {@code Harbour Code 2026 HOST Priya Raman}. */
  static List<String> events(String file, String text, Relation relation) {
    return claims(file, text)
        .filter(c -> c.relation() == relation)
        .map(c -> c.subject().name() + ": " + name(c.object()))
        .distinct()
        .toList();
  }

  private static Stream<Claim> claims(String file, String text) {
    var annotated = ANNOTATOR.annotate(new Reader().read(file, text));
    return new Extractor(GAZETTEER, new TopicTerms(List.of())).extract(annotated).claims().stream();
  }

  private static String name(Value value) {
    return value instanceof Thing thing ? thing.name() : ((Literal) value).text();
  }
}
