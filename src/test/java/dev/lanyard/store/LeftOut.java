package dev.lanyard.store;

import dev.lanyard.resolve.Decision;
import dev.lanyard.resolve.Identities;
import dev.lanyard.resolve.Identity;
import dev.lanyard.resolve.Sighting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;

/**
 * What one document more changes for the others: each in turn is left out, and how the union calls
 * what the others speak of, and why, is compared with how it does with all of them.
 *
 * <pre>
 * java -cp … dev.lanyard.store.LeftOut extracted
 * </pre>
 */
public final class LeftOut {
  private final List<Sighting> sightings;
  private final Identities whole;
  private final Map<Name, Decision> decisions;

  private record Name(String document, String iri) {
    static Map<Name, Decision> all(Identities identities) {
      var all = new HashMap<Name, Decision>();
      identities.decisions().forEach(d -> all.put(new Name(d.document(), d.iri()), d));
      return all;
    }
  }

  /**
   * Another IRI in the union, another label, another outcome or other grounds.
   *
   * @param without the document that is left out
   * @param before what is decided without it
   * @param after what is decided with it
   * @param concerned whether the document that is left out speaks of the same entity, or of one
   *     that it is in doubt with
   */
  public record Change(String without, Decision before, Decision after, boolean concerned) {}

  /** Of the documents in some graphs. */
  public LeftOut(Dataset documents) {
    this.sightings =
        Sightings.of(documents.asDatasetGraph(), OntologyFiles.load().getGraph(), Onlooker.NOBODY);
    this.whole = Identity.decide(sightings);
    this.decisions = Name.all(whole);
  }

  /** The documents, by IRI. */
  public Set<String> documents() {
    return decisions.keySet().stream()
        .map(Name::document)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What changes when each document in turn is left out. */
  public List<Change> changes() {
    var changes = new ArrayList<Change>();
    documents().forEach(document -> changes.addAll(changes(document)));
    return changes;
  }

  private List<Change> changes(String document) {
    Identities rest =
        Identity.decide(sightings.stream().filter(s -> !s.document().equals(document)).toList());
    Set<String> spokenOf =
        whole.decisions().stream()
            .filter(d -> d.document().equals(document))
            .map(Decision::canonical)
            .collect(Collectors.toCollection(TreeSet::new));
    var changes = new ArrayList<Change>();
    Name.all(rest)
        .forEach(
            (name, before) -> {
              Decision after = Objects.requireNonNull(decisions.get(name));
              if (!after.equals(before) || !label(rest, before).equals(label(whole, after))) {
                changes.add(new Change(document, before, after, concerns(spokenOf, after)));
              }
            });
    return changes;
  }

  private static boolean concerns(Set<String> spokenOf, Decision decision) {
    return spokenOf.contains(decision.canonical())
        || decision.doubts().stream()
            .anyMatch(doubt -> !Collections.disjoint(doubt.candidates(), spokenOf));
  }

  private static String label(Identities identities, Decision decision) {
    return Objects.requireNonNull(identities.labels().get(decision.canonical()));
  }

  /** Takes folders of graphs, and tells how many names change when a document is left out. */
  public static void main(String[] folders) {
    for (String folder : folders) {
      var leftOut = new LeftOut(Loader.graphs(Path.of(folder)));
      List<Change> changes = leftOut.changes();
      List<Change> strange = changes.stream().filter(c -> !c.concerned()).toList();
      System.out.printf(
          "%s: %d documents, %d names; of %d that change, %d not of what was left out%n",
          folder,
          leftOut.documents().size(),
          leftOut.decisions.size(),
          changes.size(),
          strange.size());
      strange.forEach(System.out::println);
    }
  }
}
