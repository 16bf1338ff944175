package dev.lanyard.serve.reconcile;

import dev.lanyard.ask.Entities;
import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the graph tells of a thing. A thing goes by its IRI without the base, {@code
 * person/tom-wilkie}; by the whole IRI if it lies elsewhere.
 */
final class Things {
  private final Graph facts;

  Things(Dataset dataset) {
    this.facts = dataset.asDatasetGraph().getDefaultGraph();
  }

  /** The thing of this identifier or IRI; empty if the graph has no name for it. */
  Optional<Node> of(String id) {
    if (id.isBlank() || id.length() > Limits.TEXT) {
      return Optional.empty();
    }
    var node = NodeFactory.createURI(id.matches("https?:.*") ? id : Lan.BASE + id);
    return label(node).isEmpty() ? Optional.empty() : Optional.of(node);
  }

  /** What a thing goes by. */
  static String id(Node thing) {
    return Entities.brief(thing.getURI());
  }

  /** The name of a thing; empty if it has none. */
  Optional<String> label(Node thing) {
    return words(thing, RDFS.label.asNode());
  }

  /** What a term of the ontology means; empty where it does not say. */
  String comment(Node term) {
    return words(term, RDFS.comment.asNode()).orElse("");
  }

  /** The first of several. */
  private Optional<String> words(Node thing, Node property) {
    return facts.stream(thing, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo);
  }

  /** The types of a thing that can be looked for. */
  List<Type> types(Node thing) {
    var types = facts.stream(thing, RDF.type.asNode(), Node.ANY).map(Triple::getObject).toList();
    return Type.any().stream().filter(t -> types.contains(t.term().asNode())).toList();
  }

  /** The values of a property, by name. */
  List<Node> values(Node thing, Property property) {
    var values = new ArrayList<Node>();
    PathEval.eval(facts, thing, property.path(), ARQ.getContext()).forEachRemaining(values::add);
    return values.stream()
        .distinct()
        .filter(v -> property.gives().isEmpty() || isOne(property, v))
        .sorted(Comparator.comparing(this::text).thenComparing(v -> v.toString()))
        .toList();
  }

  private boolean isOne(Property property, Node value) {
    return types(value).stream().anyMatch(property.gives()::contains);
  }

  /** A value in words: a name, a date, an address. */
  String text(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return label(value).orElse(value.isURI() ? value.getURI() : "");
  }
}
