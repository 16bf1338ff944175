package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * Takes people out of sets of links: their own links, those to addresses that tell their name, and
 * their name out of the reasons of others.
 *
 * @param forgetting whom
 */
public record ForgottenLinks(Forgetting forgetting) {
  private static final Set<Node> LINKS =
      Set.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), OWL.sameAs.asNode());

  /** Does it to every set in the folder of a graph; gives the number of files that changed. */
  public int erase(Path folder) {
    int changed = 0;
    for (Path file : LinkGraphs.files(LinkGraphs.folder(folder))) {
      var before = Loader.graph(file);
      var after = DatasetFactory.create();
      var source = before.asDatasetGraph();
      source
          .listGraphNodes()
          .forEachRemaining(
              name -> after.asDatasetGraph().addGraph(name, without(source.getGraph(name))));
      String text = TrigFiles.text(after, Lan.BASE);
      if (!text.equals(TrigFiles.text(before, Lan.BASE))) {
        WholeFile.write(file, text);
        changed++;
      }
    }
    return changed;
  }

  /** The same set without them; the very same if they are not in it. */
  Graph without(Graph links) {
    if (forgetting.forgotten().isEmpty()) {
      return links;
    }
    var redaction = Redaction.in(forgetting.forgotten(), "");
    var lost = new HashSet<Triple>();
    links.stream()
        .filter(t -> LINKS.contains(t.getPredicate()) || isEnd(t))
        .filter(t -> goes(redaction, t.getObject()) || !isEnd(t) && goes(redaction, t.getSubject()))
        .forEach(
            t -> {
              lost.add(t);
              if (isEnd(t)) {
                lost.addAll(links.find(t.getSubject(), Node.ANY, Node.ANY).toList());
              }
            });
    var rest = GraphFactory.createDefaultGraph();
    var clean = new HashMap<Node, Node>();
    links.stream()
        .filter(t -> !lost.contains(t))
        .forEach(t -> rest.add(Forgetting.scrubbed(redaction, t, clean)));
    if (!lost.isEmpty()) {
      count(rest);
    }
    return rest;
  }

  /** Whether it says of what a link is the reason. */
  private static boolean isEnd(Triple triple) {
    return triple.predicateMatches(RDF.subject.asNode())
        || triple.predicateMatches(RDF.object.asNode());
  }

  /** An event of ours keeps its links under another address; other people's address is no other. */
  private boolean goes(Redaction redaction, Node node) {
    boolean theirs = node.isURI() && !node.getURI().startsWith(Lan.BASE);
    return forgetting.isGone(node) || theirs && !Forgetting.scrubbed(redaction, node).equals(node);
  }

  /** Says how many links there are now. */
  private static void count(Graph set) {
    long links = set.stream().filter(t -> LINKS.contains(t.getPredicate())).count();
    for (Triple told : set.find(Node.ANY, VOID.triples.asNode(), Node.ANY).toList()) {
      set.delete(told);
      set.add(
          told.getSubject(),
          told.getPredicate(),
          NodeFactory.createLiteralDT(Long.toString(links), XSDDatatype.XSDinteger));
    }
  }
}
