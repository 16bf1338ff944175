package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Takes people out of graphs: the person, their affiliations, every claim about them; and their
 * name out of every label, title, quotation and address that is left.
 *
 * @param forgotten whom
 * @param gone the addresses by which they went, as far as these do not tell the name
 */
public record Forgetting(Forgotten forgotten, Set<String> gone) {
  private static final Pattern PERSONAL = Pattern.compile("/(person|affiliation)/");

  public Forgetting {
    gone = new TreeSet<>(gone);
  }

  /** Those whom a list has. */
  public Forgetting(Forgotten forgotten) {
    this(forgotten, Set.of());
  }

  /**
   * These people, and the parts of their names by which documents mean them: a document that tells
   * the full name may have the first name in the name of its file.
   */
  public Forgotten learnt(Dataset graphs) {
    Forgotten more = forgotten;
    var source = graphs.asDatasetGraph();
    for (Node name : Iter.toList(source.listGraphNodes())) {
      if (!DocumentUnion.isEvidence(name.toString())) {
        for (String word : presence(source, name.toString()).words()) {
          more = more.with(name.toString(), word);
        }
      }
    }
    return more;
  }

  private Presence presence(DatasetGraph graphs, String document) {
    return Presence.of(
        forgotten,
        document,
        graphs.getGraph(NodeFactory.createURI(document)),
        graphs.getGraph(NodeFactory.createURI(document + DocumentUnion.EVIDENCE)));
  }

  /** The same graphs without those people; the very same if they are not in them. */
  public Dataset without(Dataset graphs) {
    if (forgotten.isEmpty()) {
      return graphs;
    }
    var rest = DatasetFactory.create();
    var source = graphs.asDatasetGraph();
    var seen = new HashMap<String, Presence>();
    for (Node name : Iter.toList(source.listGraphNodes())) {
      String document = document(name);
      Presence presence = seen.computeIfAbsent(document, d -> presence(source, d));
      Node newName = scrubbed(presence.redaction(), name);
      for (Triple t : without(presence, source.getGraph(name))) {
        rest.asDatasetGraph().add(newName, t.getSubject(), t.getPredicate(), t.getObject());
      }
    }
    return rest;
  }

  /** What people say, without what they say of those who are forgotten, and without their names. */
  List<Correction> without(List<Correction> corrections) {
    return corrections.stream()
        .filter(c -> !isGone(c.subject()) && !isGone(c.object()))
        .map(this::scrubbed)
        .toList();
  }

  /** What somebody says of others, without the names. */
  Correction scrubbed(Correction said) {
    var anywhere = Redaction.in(forgotten, "");
    return new Correction(
        said.holds(),
        scrubbed(anywhere, said.subject()),
        said.predicate(),
        scrubbed(anywhere, said.object()),
        said.documents().stream().map(anywhere::iri).collect(Collectors.toSet()),
        anywhere.text(said.who()),
        said.when(),
        anywhere.text(said.why()));
  }

  /** Whether this is one of them, or the post of one, by its address. */
  boolean isGone(Node node) {
    if (!node.isURI() || forgotten.isEmpty()) {
      return false;
    }
    String iri = node.getURI();
    return gone.contains(iri)
        || PERSONAL.matcher(iri).find() && !Redaction.in(forgotten, "").iri(iri).equals(iri);
  }

  private static Set<Triple> without(Presence presence, Graph graph) {
    Set<Node> gone = presence.gone();
    var claims = new HashSet<Node>();
    graph
        .find()
        .filterKeep(t -> gone.contains(t.getObject()))
        .forEach(t -> claims.add(t.getSubject()));
    claims.removeIf(c -> !graph.contains(c, RDF.type.asNode(), Lan.Claim.asNode()));
    var clean = new HashMap<Node, Node>();
    var rest = new HashSet<Triple>();
    graph
        .find()
        .filterDrop(
            t ->
                gone.contains(t.getSubject())
                    || gone.contains(t.getObject())
                    || claims.contains(t.getSubject()))
        .forEach(t -> rest.add(scrubbed(presence.redaction(), t, clean)));
    return rest;
  }

  /** A triple without names; what a node becomes is kept in {@code clean}. */
  static Triple scrubbed(Redaction redaction, Triple triple, Map<Node, Node> clean) {
    return Triple.create(
        clean.computeIfAbsent(triple.getSubject(), n -> scrubbed(redaction, n)),
        triple.getPredicate(),
        clean.computeIfAbsent(triple.getObject(), n -> scrubbed(redaction, n)));
  }

  /** A node without names; the very same if it has none. */
  static Node scrubbed(Redaction redaction, Node node) {
    if (node.isURI()) {
      String iri = node.getURI();
      String clean = iri.startsWith(Lan.NS) ? iri : redaction.iri(iri);
      return clean.equals(iri) ? node : NodeFactory.createURI(clean);
    }
    if (node.isLiteral()) {
      String text = node.getLiteralLexicalForm();
      String clean = redaction.text(text);
      return clean.equals(text) ? node : NodeFactory.createLiteralString(clean);
    }
    return node;
  }

  private static String document(Node graph) {
    String name = graph.toString();
    return DocumentUnion.isEvidence(name)
        ? name.substring(0, name.length() - DocumentUnion.EVIDENCE.length())
        : name;
  }
}
