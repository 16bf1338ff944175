package dev.lanyard.evaluate;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/** Which claims an evidence graph makes of which triple. */
final class Claims {
  private final Map<Triple, List<Claim>> byTriple;

  private Claims(Map<Triple, List<Claim>> byTriple) {
    this.byTriple = byTriple;
  }

  /** Reads the claims; one without subject, predicate and object claims nothing. */
  static Claims of(Model evidence) {
    var claims = new LinkedHashMap<Triple, List<Claim>>();
    for (Resource node : evidence.listSubjectsWithProperty(RDF.predicate).toList()) {
      Statement subject = node.getProperty(RDF.subject);
      Statement predicate = node.getProperty(RDF.predicate);
      Statement object = node.getProperty(RDF.object);
      if (subject != null && object != null) {
        var triple =
            Triple.create(
                subject.getObject().asNode(),
                predicate.getObject().asNode(),
                object.getObject().asNode());
        claims.computeIfAbsent(triple, key -> new ArrayList<>()).add(claim(node));
      }
    }
    claims.values().forEach(list -> list.sort(Claim.ORDER));
    return new Claims(claims);
  }

  /** The claims that the fact rests upon, each once, in the order of the text. */
  List<Claim> of(Fact fact) {
    return fact.basis().stream()
        .flatMap(triple -> byTriple.getOrDefault(triple, List.of()).stream())
        .distinct()
        .sorted(Claim.ORDER)
        .toList();
  }

  /** All of them, by the triple that they state. */
  Map<Triple, List<Claim>> byTriple() {
    return byTriple;
  }

  private static Claim claim(Resource node) {
    return new Claim(
        text(node, Lan.rule),
        number(node, Lan.start),
        number(node, Lan.end),
        text(node, Lan.quote));
  }

  private static String text(Resource node, Property property) {
    return node
        .listProperties(property)
        .mapWith(Statement::getObject)
        .mapWith(Labels::text)
        .toList()
        .stream()
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static int number(Resource node, Property property) {
    RDFNode value = node.hasProperty(property) ? node.getProperty(property).getObject() : null;
    return value != null && value.isLiteral() ? value.asLiteral().getInt() : 0;
  }
}
