package dev.lanyard.ask;

import dev.lanyard.resolve.Decision;
import dev.lanyard.resolve.Doubt;
import dev.lanyard.resolve.Grounds;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What may be one and is left apart, pair by pair, with what documents say of either.
 *
 * @param union what the documents state together
 */
public record Doubts(Union union) {
  private static final int ENOUGH = 4;
  private static final Node QUOTE = NodeFactory.createURI("https://w3id.org/lanyard#quote");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * Two that may be one.
   *
   * @param one the IRI of the one in doubt
   * @param other the IRI of whom it may be
   */
  public record Pair(String one, String other, Grounds grounds) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      return (one + " " + other + " " + grounds)
          .compareTo(pair.one + " " + pair.other + " " + pair.grounds);
    }
  }

  /** All pairs, each once, by IRI. */
  public List<Pair> pairs() {
    var pairs = new TreeSet<Pair>();
    for (Decision decision : union.identities().decisions()) {
      for (Doubt doubt : decision.doubts()) {
        for (String candidate : doubt.candidates()) {
          Pair there = new Pair(decision.canonical(), candidate, doubt.grounds());
          Pair back = new Pair(candidate, decision.canonical(), doubt.grounds());
          if (!pairs.contains(back)) {
            pairs.add(there);
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** A pair side by side: who is in doubt, and the words of documents on either. */
  public String sideBySide(Pair pair, Entities entities, int width) {
    List<String> left = said(pair.one());
    List<String> right = said(pair.other());
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(List.of(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : ""));
    }
    String table =
        new TextTable(List.of(head(pair.one(), entities), head(pair.other(), entities)), rows)
            .write(width);
    return table.substring(0, table.stripTrailing().lastIndexOf('\n')).stripTrailing();
  }

  private static String head(String iri, Entities entities) {
    return "%s (%s)".formatted(entities.label(iri), Entities.brief(iri));
  }

  /** What documents say of an entity, one sentence each, with the name of the document. */
  private List<String> said(String iri) {
    var said = new TreeSet<String>();
    Node entity = NodeFactory.createURI(iri);
    for (Decision decision : union.identities().decisions()) {
      if (decision.canonical().equals(iri)) {
        Graph evidence =
            union
                .dataset()
                .asDatasetGraph()
                .getGraph(NodeFactory.createURI(decision.document() + DocumentUnion.EVIDENCE));
        var claims =
            new ArrayList<>(evidence.find(Node.ANY, RDF.subject.asNode(), entity).toList());
        claims.addAll(evidence.find(Node.ANY, RDF.object.asNode(), entity).toList());
        String where = Entities.brief(decision.document()).replaceFirst("^document/", "");
        var words = new TreeSet<String>();
        claims.forEach(
            c ->
                evidence
                    .find(c.getSubject(), QUOTE, Node.ANY)
                    .forEach(q -> words.add(q.getObject().getLiteralLexicalForm())));
        said.add(where + ": " + longest(words));
      }
    }
    return said.stream().limit(ENOUGH).toList();
  }

  private static String longest(TreeSet<String> words) {
    return words.stream()
        .map(w -> SPACES.matcher(w).replaceAll(" "))
        .reduce((one, other) -> other.length() > one.length() ? other : one)
        .map(w -> "“" + w + "”")
        .orElse("(no words kept)");
  }
}
