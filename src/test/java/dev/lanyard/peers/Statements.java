package dev.lanyard.peers;

import dev.lanyard.evaluate.Extraction;
import dev.lanyard.graph.Lan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a peer states of one document, in Lanyard's vocabulary. One name is one thing, and a part of
 * a person's name is that person: {@code Raman} is {@code Priya Raman}, if both are met.
 */
final class Statements {
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource document = model.createResource("urn:document", Lan.Document);
  private final Set<String> people;

  /**
   * @param people every person's name in the document
   */
  Statements(Collection<String> people) {
    this.people = new TreeSet<>(people);
  }

  Resource person(String name) {
    return thing(Lan.Person, full(name));
  }

  Resource organisation(String name) {
    return thing(Lan.Organisation, name);
  }

  void place(String name) {
    document.addProperty(Lan.mentions, thing(Lan.Place, name));
  }

  void affiliation(String person, String organisation) {
    membership(person, organisation).addProperty(Lan.organisation, organisation(organisation));
  }

  void role(String person, String role) {
    membership(person, role).addProperty(Lan.role, role);
  }

  Extraction extraction() {
    return Extraction.of(model);
  }

  private Resource membership(String person, String what) {
    Resource node = model.createResource(iri(Lan.Affiliation, full(person) + " " + what));
    person(person).addProperty(Lan.affiliation, node);
    return node.addProperty(RDF.type, Lan.Affiliation);
  }

  private String full(String name) {
    return people.stream()
        .filter(other -> (" " + other + " ").contains(" " + name + " "))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(name);
  }

  private Resource thing(Resource type, String name) {
    return model
        .createResource(iri(type, name))
        .addProperty(RDF.type, type)
        .addProperty(RDFS.label, name);
  }

  private static String iri(Resource type, String name) {
    return "urn:%s:%s"
        .formatted(type.getLocalName(), URLEncoder.encode(name, StandardCharsets.UTF_8));
  }
}
