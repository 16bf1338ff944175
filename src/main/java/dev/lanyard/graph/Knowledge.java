package dev.lanyard.graph;

import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.annotate.Known;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.TopicTerms;
import dev.lanyard.resolve.Editions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the ontology files know, as the pipeline uses it. A project that is added to {@code
 * ontology/projects.ttl} is recognised with no further ado.
 *
 * @param gazetteer known projects, organisations, series and places
 * @param topics the words of the topic scheme
 * @param editions known editions of series
 */
public record Knowledge(Gazetteer gazetteer, TopicTerms topics, Editions editions) {
  private static final Map<Resource, NameKind> KINDS =
      Map.of(
          Lan.Project, NameKind.PROJECT,
          Lan.Organisation, NameKind.ORGANISATION,
          Lan.EventSeries, NameKind.SERIES,
          Lan.Place, NameKind.PLACE);

  /** What a model of the ontology files says. */
  public static Knowledge of(Model model) {
    return new Knowledge(
        new Gazetteer(entities(model)),
        new TopicTerms(concepts(model)),
        new Editions(editions(model)));
  }

  /** Every project, organisation, series and place of a model, in the order of their paths. */
  public static List<Known> entities(Model model) {
    var known = new ArrayList<Known>();
    KINDS.forEach(
        (type, kind) -> instances(model, type).forEach(r -> known.add(known(model, r, kind))));
    known.sort(Comparator.comparing(Known::path));
    return List.copyOf(known);
  }

  private static List<Resource> instances(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private static Known known(Model model, Resource entity, NameKind kind) {
    List<String> names = strings(model, entity, RDFS.label);
    String label = names.get(0);
    var all = new TreeSet<String>(names);
    all.addAll(strings(model, entity, SKOS.altLabel));
    String within =
        model.listObjectsOfProperty(entity, Lan.within).toList().stream()
            .map(p -> path(p.asResource()))
            .sorted()
            .findFirst()
            .orElse("");
    boolean ambiguous = model.containsLiteral(entity, Lan.ambiguous, true);
    return new Known(kind, path(entity), label, List.copyOf(all), within, ambiguous);
  }

  private static String path(Resource entity) {
    return entity.getURI().startsWith(Lan.BASE)
        ? entity.getURI().substring(Lan.BASE.length())
        : entity.getURI();
  }

  private static List<String> strings(Model model, Resource entity, Property property) {
    return model.listObjectsOfProperty(entity, property).toList().stream()
        .filter(n -> n.isLiteral())
        .map(n -> n.asLiteral().getString())
        .sorted()
        .toList();
  }

  private static List<TopicTerms.Concept> concepts(Model model) {
    return instances(model, Lan.Topic).stream().map(topic -> concept(model, topic)).toList();
  }

  /** A concept with its words; the projects that stand for it are evidence too. */
  private static TopicTerms.Concept concept(Model model, Resource topic) {
    String label = strings(model, topic, RDFS.label).get(0);
    var strong = new TreeSet<String>(strings(model, topic, SKOS.altLabel));
    strong.add(label);
    var weak = new TreeSet<String>(strings(model, topic, SKOS.hiddenLabel));
    List<String> projects =
        model.listObjectsOfProperty(topic, SKOS.related).toList().stream()
            .filter(n -> n.isURIResource() && model.contains(n.asResource(), RDF.type, Lan.Project))
            .map(n -> path(n.asResource()))
            .sorted()
            .toList();
    return new TopicTerms.Concept(
        path(topic), label, List.copyOf(strong), List.copyOf(weak), projects);
  }

  private static List<Editions.Edition> editions(Model model) {
    return instances(model, Lan.Event).stream()
        .map(event -> edition(model, event))
        .filter(e -> e.year() > 0)
        .toList();
  }

  private static Editions.Edition edition(Model model, Resource event) {
    var series = new TreeSet<String>();
    model
        .listObjectsOfProperty(event, Lan.inSeries)
        .forEach(
            s -> {
              series.add(path(s.asResource()));
              model
                  .listObjectsOfProperty(s.asResource(), SKOS.broader)
                  .forEach(b -> series.add(path(b.asResource())));
            });
    String date = strings(model, event, Lan.startDate).stream().findFirst().orElse("");
    int year = date.length() < 4 ? 0 : Integer.parseInt(date.substring(0, 4));
    String place =
        model.listObjectsOfProperty(event, Lan.place).toList().stream()
            .map(p -> path(p.asResource()))
            .sorted()
            .findFirst()
            .orElse("");
    return new Editions.Edition(
        path(event), strings(model, event, RDFS.label).get(0), List.copyOf(series), year, place);
  }
}
