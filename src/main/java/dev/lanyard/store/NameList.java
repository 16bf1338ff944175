package dev.lanyard.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * The names of all things of a graph that never changes, in lower case, so that {@code "tom"} is
 * looked for in a list and not with a query of its own for each thing. Of a property it is made
 * when it is first wanted.
 */
final class NameList {
  /** Of more lists of properties it is not remembered which things have any of them. */
  private static final int LISTS = 16;

  private final Graph graph;
  private final Map<Node, List<Name>> byProperty = new ConcurrentHashMap<>();
  private final Map<List<Node>, Set<Node>> named = new ConcurrentHashMap<>();

  NameList(Graph graph) {
    this.graph = graph;
  }

  private record Name(Node thing, String folded) {}

  /** The things that have a name with this text in it by one of these properties. */
  Set<Node> with(List<Node> properties, String text) {
    if (!text.isEmpty()) {
      return find(properties, text);
    }
    var known = named.get(properties);
    var things = known == null ? find(properties, text) : known;
    if (known == null && named.size() < LISTS) {
      named.put(properties, things);
    }
    return things;
  }

  /** Those that have one of the things as this property. */
  Set<Node> having(Node property, Set<Node> things) {
    var owners = new LinkedHashSet<Node>();
    for (Node thing : things) {
      graph
          .find(Node.ANY, property, thing)
          .mapWith(Triple::getSubject)
          .forEachRemaining(owners::add);
    }
    return owners;
  }

  private Set<Node> find(List<Node> properties, String text) {
    var things = new LinkedHashSet<Node>();
    for (Node property : properties) {
      for (Name name : names(property)) {
        if (name.folded().contains(text)) {
          things.add(name.thing());
        }
      }
    }
    return things;
  }

  private List<Name> names(Node property) {
    return graph.contains(Node.ANY, property, Node.ANY)
        ? byProperty.computeIfAbsent(property, this::listed)
        : List.of();
  }

  private List<Name> listed(Node property) {
    var names = new ArrayList<Name>();
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(t -> add(names, t.getSubject(), t.getObject()));
    return List.copyOf(names);
  }

  private static void add(List<Name> names, Node thing, Node name) {
    try {
      var folded = XSDFuncOp.strLowerCase(NodeValue.makeNode(name));
      names.add(new Name(thing, folded.asNode().getLiteralLexicalForm()));
    } catch (ExprEvalException e) {
      // Of what is no text, LCASE has no value either: nothing in it fits.
    }
  }
}
