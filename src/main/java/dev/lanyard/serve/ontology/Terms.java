package dev.lanyard.serve.ontology;

import dev.lanyard.graph.Lan;
import dev.lanyard.serve.ontology.Term.Kind;
import dev.lanyard.serve.ontology.Term.Other;
import dev.lanyard.serve.ontology.Term.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the terms of the vocabulary out of the ontology. */
final class Terms {
  private Terms() {}

  /** All in the namespace of Lanyard: classes, then properties, then individuals, each by name. */
  static List<Term> of(Model ontology) {
    return ontology.listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream()
        .filter(r -> r.isURIResource() && r.getURI().startsWith(Lan.NS))
        .map(Terms::term)
        .sorted(Comparator.comparing(Term::kind).thenComparing(Term::name))
        .toList();
  }

  private static Term term(Resource resource) {
    return new Term(
        resource.getURI(),
        resource.getLocalName(),
        kind(resource),
        text(resource, RDFS.label),
        text(resource, RDFS.comment),
        text(resource, SKOS.scopeNote),
        texts(resource, SKOS.example).toList(),
        relations(resource));
  }

  private static Kind kind(Resource resource) {
    if (resource.hasProperty(RDF.type, OWL.Class)) {
      return Kind.CLASS;
    }
    return resource.hasProperty(RDF.type, OWL2.NamedIndividual) ? Kind.INDIVIDUAL : Kind.PROPERTY;
  }

  private static List<Relation> relations(Resource resource) {
    var relations = new ArrayList<Relation>();
    if (kind(resource) == Kind.INDIVIDUAL) {
      add(relations, "one of", resource, RDF.type);
    }
    add(relations, "kind of", resource, RDFS.subClassOf);
    add(relations, "of", resource, RDFS.domain);
    add(relations, "its value", resource, RDFS.range);
    add(relations, "says also", resource, RDFS.subPropertyOf);
    return relations;
  }

  private static void add(List<Relation> all, String name, Resource resource, Property property) {
    var others =
        resource.listProperties(property).toList().stream()
            .flatMap(s -> iris(s.getObject()))
            .filter(iri -> !iri.equals(OWL2.NamedIndividual.getURI()))
            .sorted()
            .map(iri -> new Other(resource.getModel().shortForm(iri), iri))
            .toList();
    if (!others.isEmpty()) {
      all.add(new Relation(name, others));
    }
  }

  /** That of a term, or of each part of a union. */
  private static Stream<String> iris(RDFNode node) {
    if (node.isURIResource()) {
      return Stream.of(node.asResource().getURI());
    }
    return node.asResource().listProperties(OWL.unionOf).toList().stream()
        .flatMap(s -> s.getList().asJavaList().stream())
        .flatMap(Terms::iris);
  }

  private static String text(Resource resource, Property property) {
    return texts(resource, property).collect(Collectors.joining(" "));
  }

  private static Stream<String> texts(Resource resource, Property property) {
    return resource.listProperties(property).toList().stream().map(s -> s.getString()).sorted();
  }
}
