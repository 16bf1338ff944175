package dev.lanyard.extract;

import dev.lanyard.annotate.Annotator;
import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.annotate.Known;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.TopicTerms;
import dev.lanyard.read.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What the rules read in a few sentences of a report on an event, with a gazetteer of four names.
 */
final class Told {
  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              known(NameKind.SERIES, "series/quayconf", "QuayConf"),
              known(NameKind.ORGANISATION, "organisation/acme", "Acme"),
              known(NameKind.ORGANISATION, "organisation/bolt", "Bolt Systems"),
              known(NameKind.PROJECT, "project/kubernetes", "Kubernetes")));
  private static final Annotator ANNOTATOR = new Annotator(GAZETTEER);
  private static final Extractor EXTRACTOR = new Extractor(GAZETTEER, new TopicTerms(List.of()));

  private final List<Claim> claims;

  private Told(String text) {
    claims = EXTRACTOR.extract(ANNOTATOR.annotate(new Reader().read("report.md", text))).claims();
  }

  /** The sentences, beneath a heading that names the event. */
  static Told in(String sentences) {
    return new Told("# QuayConf 2024\n\n" + sentences + "\n");
  }

  /** A document as it is. */
  static Told of(String document) {
    return new Told(document);
  }

  /** Each talk as {@code Priya Raman, Tom Li: Queues at rest}; without a title, {@code Tom Li:}. */
  List<String> talks() {
    var speakers = new LinkedHashMap<Thing, List<String>>();
    for (Claim claim : claims) {
      if (claim.relation() == Relation.SPEAKER && claim.object() instanceof Thing person) {
        speakers.computeIfAbsent(claim.subject(), t -> new ArrayList<>()).add(person.name());
      }
    }
    return speakers.entrySet().stream()
        .map(e -> (String.join(", ", e.getValue()) + ": " + e.getKey().name()).strip())
        .distinct()
        .toList();
  }

  /** The events at which people spoke. */
  List<String> events() {
    return claims.stream()
        .filter(c -> c.relation() == Relation.AT_EVENT)
        .map(c -> ((Thing) c.object()).name())
        .distinct()
        .toList();
  }

  /** What kinds of talk there were. */
  List<Value> kinds() {
    return claims.stream().filter(c -> c.relation() == Relation.KIND).map(Claim::object).toList();
  }

  /** Each affiliation as {@code Priya Raman, Acme, engineer}. */
  List<String> affiliations() {
    return claims.stream()
        .filter(c -> c.relation() == Relation.AFFILIATION)
        .map(c -> String.join(", ", ((Thing) c.object()).key()).replaceFirst("(?:, )+$", ""))
        .distinct()
        .toList();
  }

  private static Known known(NameKind kind, String path, String label) {
    return new Known(kind, path, label, List.of(label), "", false);
  }
}
