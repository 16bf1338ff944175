package dev.lanyard.store;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The entities of graphs, as {@link dev.lanyard.resolve.Identity} judges them. */
final class Sightings {
  private static final Map<Resource, Kind> KINDS =
      Map.of(
          Lan.EventSeries, Kind.SERIES,
          Lan.Event, Kind.EVENT,
          Lan.Talk, Kind.TALK,
          Lan.Person, Kind.PERSON,
          Lan.Organisation, Kind.ORGANISATION,
          Lan.Project, Kind.PROJECT,
          Lan.Place, Kind.PLACE,
          Lan.Topic, Kind.TOPIC,
          Lan.Affiliation, Kind.AFFILIATION);

  private Sightings() {}

  /** Those of every document, and of what is known beforehand. */
  static List<Sighting> of(DatasetGraph documents, Graph known, Onlooker onlooker) {
    var all = new ArrayList<>(of("", known));
    var names =
        Iter.iter(documents.listGraphNodes())
            .filter(name -> !DocumentUnion.isEvidence(name.toString()))
            .toList();
    onlooker
        .over("Looking who is named", names)
        .forEach(name -> all.addAll(of(name.toString(), documents.getGraph(name))));
    return all;
  }

  private static List<Sighting> of(String document, Graph graph) {
    var found = new ArrayList<Sighting>();
    KINDS.forEach(
        (type, kind) ->
            graph
                .find(Node.ANY, RDF.type.asNode(), type.asNode())
                .mapWith(t -> t.getSubject())
                .filterKeep(Node::isURI)
                .forEach(entity -> found.add(sighting(document, kind, graph, entity))));
    return found;
  }

  private static Sighting sighting(String document, Kind kind, Graph graph, Node entity) {
    var labels = new TreeSet<String>();
    var others = new TreeSet<String>();
    var facts = new TreeMap<String, Set<String>>();
    graph
        .find(entity, Node.ANY, Node.ANY)
        .forEach(
            triple -> {
              var object = triple.getObject();
              var value = object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
              if (triple.getPredicate().equals(RDFS.label.asNode())) {
                labels.add(value);
              } else if (triple.getPredicate().equals(SKOS.altLabel.asNode())) {
                others.add(value);
              } else {
                facts
                    .computeIfAbsent(triple.getPredicate().getLocalName(), t -> new TreeSet<>())
                    .add(value);
              }
            });
    var label = labels.isEmpty() ? entity.getLocalName() : labels.first();
    others.addAll(labels);
    others.remove(label);
    return new Sighting(document, kind, entity.getURI(), label, others, facts);
  }
}
