package dev.lanyard.serve.page;

import dev.lanyard.serve.page.Note.Side;
import dev.lanyard.store.DocumentUnion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds what may be the same as something and is left apart; noted down once. */
final class Doubts {
  private static final int MOST = 24;
  private static final Node IDENTITY = NodeFactory.createURI(DocumentUnion.IDENTITY);

  /** The candidates stand in the reason, each as an IRI. */
  private static final Pattern CANDIDATES = Pattern.compile("may be (\\S+(?: or \\S+)*): ([^;]*)");

  private final DatasetGraph graphs;
  private final Facts facts;
  private final Supplier<Map<Node, Set<Doubt>>> byThing = Lazy.of(this::index);

  Doubts(DatasetGraph graphs, Facts facts) {
    this.graphs = graphs;
    this.facts = facts;
  }

  /** Those about a thing, as one note with each that it may be, and why; none if there are none. */
  List<Note> of(Node thing) {
    var sides =
        byThing.get().getOrDefault(thing, Set.of()).stream().limit(MOST).map(this::side).toList();
    return sides.isEmpty() ? List.of() : List.of(new Note("May be the same as", sides));
  }

  private Side side(Doubt doubt) {
    var link = facts.link(doubt.other());
    return Side.of(link, List.of(Link.none(doubt.reason())));
  }

  private Map<Node, Set<Doubt>> index() {
    var index = new HashMap<Node, Set<Doubt>>();
    Graph record = graphs.getGraph(IDENTITY);
    record
        .find(Node.ANY, RDF.predicate.asNode(), SKOS.closeMatch.asNode())
        .forEachRemaining(
            t -> {
              for (Node thing : values(record, t.getSubject(), RDF.object.asNode())) {
                for (Node reason : values(record, t.getSubject(), RDFS.comment.asNode())) {
                  if (reason.isLiteral()) {
                    note(index, thing, reason.getLiteralLexicalForm());
                  }
                }
              }
            });
    return index;
  }

  private static void note(Map<Node, Set<Doubt>> index, Node thing, String reasons) {
    var found = CANDIDATES.matcher(reasons);
    while (found.find()) {
      for (String candidate : found.group(1).split(" or ")) {
        var other = NodeFactory.createURI(candidate);
        add(index, thing, new Doubt(other, found.group(2)));
        add(index, other, new Doubt(thing, found.group(2)));
      }
    }
  }

  private static void add(Map<Node, Set<Doubt>> index, Node thing, Doubt doubt) {
    if (!thing.equals(doubt.other())) {
      index
          .computeIfAbsent(
              thing,
              n ->
                  new TreeSet<>(
                      Comparator.comparing((Doubt d) -> d.other().toString())
                          .thenComparing(Doubt::reason)))
          .add(doubt);
    }
  }

  private static List<Node> values(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private record Doubt(Node other, String reason) {}
}
