package dev.lanyard.serve.page;

import dev.lanyard.store.Prefixes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Looks up what the documents state together, one node at a time, in the order of names.
 *
 * <pre>{@code
 * facts.of(talk, Lan.speaker)     // the speakers of a talk
 * facts.whose(Lan.speaker, tom)   // the talks of a speaker
 * }</pre>
 */
final class Facts {
  private static final int ENOUGH = 5_000;

  /** In signs; the longest title of a talk has half as many. */
  private static final int LONGEST = 400;

  private static final int REMEMBERED = 200_000;
  private static final int MANY = 500;

  private final Graph graph;
  private final Cache<Node, String> names = CacheFactory.createCache(REMEMBERED);
  private final Function<String, Optional<String>> addresses;

  /** Those of {@code graph}; {@code addresses} says where the page of a thing is, by its IRI. */
  Facts(Graph graph, Function<String, Optional<String>> addresses) {
    this.graph = graph;
    this.addresses = addresses;
  }

  /** The values of a property. */
  List<Node> of(Node subject, Property property) {
    return sorted(
        graph.find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject).toList());
  }

  /** Those that have this value. */
  List<Node> whose(Property property, Node value) {
    return sorted(
        graph.find(Node.ANY, property.asNode(), value).mapWith(Triple::getSubject).toList());
  }

  /** How many have this value. */
  int count(Property property, Node value) {
    return (int) graph.stream(Node.ANY, property.asNode(), value).count();
  }

  /** The first value as text: words, a date, the name of a thing. Empty if there is none. */
  String text(Node subject, Property property) {
    var values = of(subject, property);
    return values.isEmpty() ? "" : name(values.get(0));
  }

  /** The properties that a thing has, by IRI. */
  List<Node> properties(Node thing) {
    return predicates(graph.find(thing, Node.ANY, Node.ANY));
  }

  /** The properties that have a thing as a value, by IRI. */
  List<Node> inverses(Node thing) {
    return predicates(graph.find(Node.ANY, Node.ANY, thing));
  }

  private static List<Node> predicates(ExtendedIterator<Triple> found) {
    var predicates = new TreeSet<Node>(Comparator.comparing(n -> n.toString()));
    try {
      for (int i = 0; i < ENOUGH && found.hasNext(); i++) {
        predicates.add(found.next().getPredicate());
      }
    } finally {
      found.close();
    }
    return List.copyOf(predicates);
  }

  /** What people call a node. */
  String name(Node node) {
    if (node.isLiteral()) {
      return shown(node.getLiteralLexicalForm());
    }
    return node.isURI() ? names.get(node, this::label) : "[]";
  }

  private String label(Node node) {
    return shown(
        words(node, RDFS.label)
            .min(String::compareTo)
            .or(() -> Prefixes.shorten(node.getURI()))
            .orElse(node.getURI()));
  }

  /** What is longer than this is no name, and a page has many names. */
  private static String shown(String name) {
    var text = Harmless.clean(name);
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** A foreign graph may have things for names, which are none. */
  private Stream<String> words(Node node, Property property) {
    return graph.find(node, property.asNode(), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(w -> !w.isBlank());
  }

  /** Its other names. */
  List<String> otherNames(Node node) {
    var name = name(node);
    return words(node, SKOS.altLabel)
        .map(Facts::shown)
        .filter(n -> !n.equals(name))
        .distinct()
        .sorted()
        .toList();
  }

  /** What kind of thing it is; empty if none that has a page. */
  Optional<Kind> kind(Node node) {
    return node.isURI()
        ? graph.find(node, RDF.type.asNode(), Node.ANY).toList().stream()
            .flatMap(t -> Kind.ofType(t.getObject()).stream())
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** The name of a node, leading to its page if it has one, or to the site that it is of. */
  Link link(Node node) {
    var name = name(node);
    if (!node.isURI()) {
      return Link.none(name);
    }
    return addresses
        .apply(node.getURI())
        .map(a -> Link.to(name, local(a)))
        .orElseGet(() -> Link.out(name, node.getURI()));
  }

  /**
   * Where the page of a thing is, {@code /id/person/tom-li}; its IRI if it has none here, nowhere
   * if it has no IRI.
   */
  String address(Node thing) {
    if (!thing.isURI()) {
      return "";
    }
    return addresses.apply(thing.getURI()).map(Facts::local).orElse(thing.getURI());
  }

  /** {@code person/tom-li} for the IRI of a thing of ours, the text of a literal. */
  String brief(Node node) {
    return node.isURI()
        ? addresses
            .apply(node.getURI())
            .map(a -> a.startsWith("/id/") ? a.substring("/id/".length()) : a)
            .orElse(node.getURI())
        : name(node);
  }

  /** Whether a thing is found here, and not on another site. */
  boolean isOurs(Node thing) {
    return addresses.apply(thing.getURI()).isPresent();
  }

  private static String local(String address) {
    return address.replace("?", "%3F");
  }

  private List<Node> sorted(List<Node> nodes) {
    if (nodes.size() > MANY) { // nobody reads so many names, but their order is to be the same
      return nodes.stream().distinct().sorted(Comparator.comparing(n -> n.toString())).toList();
    }
    return nodes.size() < 2
        ? nodes
        : nodes.stream()
            .distinct()
            .map(n -> new Named(name(n), n))
            .sorted(
                Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(n -> n.node().toString()))
            .map(Named::node)
            .toList();
  }

  private record Named(String name, Node node) {}
}
