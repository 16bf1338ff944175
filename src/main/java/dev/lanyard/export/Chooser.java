package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds the things that belong to a {@link Selection}.
 *
 * <p>With a filter these are the events that fit; their talks; who speaks, hosts, sponsors or is
 * expected there; for whom, on what and where; the affiliations of these people in the years of the
 * events; and the documents that tell of the events.
 */
final class Chooser {
  private static final Set<Node> FOLLOWED =
      nodes(
          Lan.inSeries,
          Lan.place,
          Lan.venue,
          Lan.host,
          Lan.sponsor,
          Lan.expects,
          Lan.within,
          Lan.speaker,
          Lan.representing,
          Lan.project,
          Lan.topic,
          Lan.organisation,
          SKOS.broader);

  private static final int YEAR = 4;

  private final Documents documents;
  private final Facts facts;
  private final Graph ontology;

  Chooser(Dataset dataset) {
    this.documents = new Documents(dataset);
    this.facts = new Facts(dataset.asDatasetGraph().getDefaultGraph());
    this.ontology =
        dataset.asDatasetGraph().getGraph(NodeFactory.createURI(DocumentUnion.ONTOLOGY));
  }

  /** Everything that documents or people state, and what that leads to. */
  Set<Node> all() {
    var found = new HashSet<Node>();
    for (Resource kind : Kinds.ALL) {
      typed(kind).filter(node -> !isKnown(node)).forEach(found::add);
    }
    for (Node document : documents.names()) {
      documents.facts(document).stream(Node.ANY, RDF.type.asNode(), Node.ANY)
          .map(Triple::getSubject)
          .forEach(found::add);
    }
    reach(found, List.copyOf(found), Chooser::isOurs);
    return found;
  }

  /** What belongs to the events that fit. */
  Set<Node> chosen(Filter filter) {
    Set<Node> stated = stated(Lan.Event);
    List<Node> all =
        typed(Lan.Event)
            .filter(event -> !isKnown(event) || stated.contains(event))
            .sorted(Facts.ORDER)
            .toList();
    List<Node> events = all.stream().filter(event -> filter.fits(facts, event)).toList();
    if (events.isEmpty()) {
      throw new Unfit(facts, all, filter).fault();
    }
    var found = new HashSet<Node>(events);
    events.forEach(event -> found.addAll(facts.subjects(Lan.atEvent, event)));
    reach(found, List.copyOf(found), FOLLOWED::contains);
    List<Node> posts = affiliations(found, years(events));
    found.addAll(posts);
    reach(found, posts, FOLLOWED::contains);
    Set<Node> told = Set.copyOf(events);
    documents.names().stream().filter(d -> tellsOf(d, told)).forEach(found::add);
    return found;
  }

  /** Not {@code skos:related}, say, which leads from a topic to projects that nobody named. */
  private static boolean isOurs(Node property) {
    return FOLLOWED.contains(property) || property.getURI().startsWith(Lan.NS);
  }

  private Stream<Node> typed(Resource kind) {
    return facts.graph().stream(Node.ANY, RDF.type.asNode(), kind.asNode()).map(Triple::getSubject);
  }

  private boolean isKnown(Node node) {
    return ontology.contains(node, RDF.type.asNode(), Node.ANY);
  }

  /** The things of a kind that documents name. */
  private Set<Node> stated(Resource kind) {
    var stated = new HashSet<Node>();
    for (Node document : documents.names()) {
      documents.facts(document).stream(Node.ANY, RDF.type.asNode(), kind.asNode())
          .map(Triple::getSubject)
          .forEach(stated::add);
    }
    return stated;
  }

  private Set<String> years(List<Node> events) {
    var years = new HashSet<String>();
    for (Node event : events) {
      String date = facts.date(event, Lan.startDate);
      if (date.length() >= YEAR) {
        years.add(date.substring(0, YEAR));
      }
    }
    return years;
  }

  private List<Node> affiliations(Collection<Node> things, Set<String> years) {
    return things.stream()
        .flatMap(thing -> facts.objects(thing, Lan.affiliation).stream())
        .filter(
            post -> {
              String said = facts.date(post, Lan.asOf);
              return said.length() < YEAR || years.contains(said.substring(0, YEAR));
            })
        .toList();
  }

  private boolean tellsOf(Node document, Set<Node> events) {
    return documents.facts(document).stream(Node.ANY, RDF.type.asNode(), Lan.Event.asNode())
        .map(Triple::getSubject)
        .anyMatch(events::contains);
  }

  /** Adds the things that lie on the way of such properties. */
  private void reach(Set<Node> found, Collection<Node> start, Predicate<Node> follows) {
    var next = new ArrayDeque<>(start);
    while (!next.isEmpty()) {
      facts.graph().stream(next.remove(), Node.ANY, Node.ANY)
          .filter(t -> follows.test(t.getPredicate()))
          .map(Triple::getObject)
          .filter(o -> o.isURI() && !found.contains(o) && Kinds.isOne(facts, o))
          .forEach(
              o -> {
                found.add(o);
                next.add(o);
              });
    }
  }

  private static Set<Node> nodes(Property... properties) {
    return Set.copyOf(Stream.of(properties).map(Property::asNode).toList());
  }
}
