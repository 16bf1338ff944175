package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Edits;
import dev.lanyard.resolve.Identities;
import dev.lanyard.store.Union;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds what people mean: by its IRI, by the part of it that follows the base, by an IRI that it
 * had, or by its name.
 *
 * <pre>{@code
 * entities.find("person/tom-wilkie")   // https://w3id.org/lanyard/id/person/tom-wilkie
 * entities.find("Tom Wilkie")          // the same
 * }</pre>
 */
public final class Entities {
  private static final int SUGGESTIONS = 3;

  private final TreeMap<String, String> labels = new TreeMap<>();
  private final TreeMap<String, Set<String>> byName = new TreeMap<>();
  private final Identities identities;
  private final Graph facts;

  /** Those of a graph, and the names that its documents have for them. */
  public Entities(Union union) {
    this.identities = union.identities();
    this.facts = union.dataset().asDatasetGraph().getDefaultGraph();
    facts.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filter(Entities::isName)
        .forEach(
            t -> {
              labels.putIfAbsent(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm());
              name(t);
            });
    facts.stream(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)
        .filter(Entities::isName)
        .forEach(this::name);
  }

  private static boolean isName(Triple named) {
    return named.getSubject().isURI() && named.getObject().isLiteral();
  }

  private void name(Triple named) {
    byName
        .computeIfAbsent(
            named.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT),
            n -> new TreeSet<>())
        .add(named.getSubject().getURI());
  }

  /**
   * The IRI by which the graph knows what somebody calls so.
   *
   * @throws Fault {@code entity-unknown} if nothing is called so, or several are
   */
  public String find(String words) {
    for (String iri : List.of(words, Lan.BASE + words)) {
      Set<String> canonicals = identities.canonicals(iri);
      if (labels.containsKey(iri)) {
        return iri;
      }
      if (canonicals.size() == 1) {
        return canonicals.iterator().next();
      }
    }
    Set<String> named = named(words);
    if (named.size() == 1) {
      return named.iterator().next();
    }
    throw named.isEmpty() ? unknown(words) : several(words, named);
  }

  /** The IRIs of all that bear a name, whatever its case; none if nothing does. */
  public Set<String> named(String name) {
    return byName.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
  }

  /** The name of an entity; its IRI if it has none. */
  public String label(String iri) {
    return labels.getOrDefault(iri, iri);
  }

  /** That an entity is of the kinds of the ontology that it is of. */
  public List<Triple> types(String iri) {
    return facts.stream(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY)
        .filter(t -> t.getObject().toString().startsWith(Lan.NS))
        .toList();
  }

  /** The IRI without the base, if it begins with it. */
  public static String brief(String iri) {
    return iri.startsWith(Lan.BASE) ? iri.substring(Lan.BASE.length()) : iri;
  }

  private Fault unknown(String words) {
    String near =
        labels.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, String> e) ->
                            Math.min(
                                Edits.between(e.getValue(), words),
                                Edits.between(brief(e.getKey()), words)))
                    .thenComparing(Map.Entry::getKey))
            .limit(SUGGESTIONS)
            .map(e -> "%s (%s)".formatted(brief(e.getKey()), e.getValue()))
            .collect(Collectors.joining(", "));
    return new Fault(
        "entity-unknown",
        words,
        "nothing in the graph is called so",
        near.isEmpty() ? "The graph is empty." : "The nearest are: %s.".formatted(near));
  }

  private static Fault several(String words, Set<String> named) {
    return new Fault(
        "entity-unknown",
        words,
        "%d things are called so".formatted(named.size()),
        "Say which: "
            + named.stream().map(Entities::brief).collect(Collectors.joining(", "))
            + ".");
  }
}
