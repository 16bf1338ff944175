package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Ruling;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * What a person says of a fact: that it holds, or that it does not. It wins over every document.
 *
 * <p>That two are one is the fact {@code A owl:sameAs B}, said to hold; that they are two, said not
 * to. That something is no person at all is said of {@code A a lan:Person}.
 *
 * @param holds whether the fact holds
 * @param documents the documents that are corrected; all, if none is named
 * @param who says so
 * @param when as an ISO date
 * @param why in words; empty if no reason is given
 */
public record Correction(
    boolean holds,
    Node subject,
    Node predicate,
    Node object,
    Set<String> documents,
    String who,
    String when,
    String why) {
  public Correction {
    documents = new TreeSet<>(documents);
  }

  /**
   * One line of Turtle, such as {@code [] a lan:Denial ; rdf:subject <talk/x> ; … .} The prefixes
   * that it uses are those of {@link CorrectionsFile}.
   */
  String line(String base) {
    var terms = new TurtleTerms(base);
    var derived =
        documents.stream().map(d -> terms.term(Nodes.iri(d))).collect(Collectors.joining(" , "));
    return "[] a %s ; rdf:subject %s ; rdf:predicate %s ; rdf:object %s%s ; dct:creator %s ; dct:date \"%s\"^^xsd:date%s ."
        .formatted(
            holds ? "lan:Addition" : "lan:Denial",
            terms.term(subject),
            terms.term(predicate),
            terms.term(object),
            derived.isEmpty() ? "" : " ; prov:wasDerivedFrom " + derived,
            terms.term(Nodes.text(who)),
            when,
            why.isEmpty() ? "" : " ; rdfs:comment " + terms.term(Nodes.text(why)));
  }

  /** Who says so and why, in words: {@code Jo Ito, 2026-05-01: one talk, see the slides}. */
  public String words() {
    return "%s, %s%s".formatted(who, when, why.isEmpty() ? "" : ": " + why);
  }

  /** What it says on who is who; empty if it is on another fact. */
  Optional<Ruling> ruling() {
    if (!predicate.equals(OWL.sameAs.asNode())) {
      return Optional.empty();
    }
    String one = object.toString();
    String other = subject.toString();
    if (holds) {
      return Optional.of(new Ruling.Same(one, other, words()));
    }
    return Optional.of(
        documents.isEmpty()
            ? new Ruling.Apart(one, other, words())
            : new Ruling.Namesake(other, documents, words()));
  }

  /** Whether one of the two says that a fact holds, and the other that it does not. */
  public boolean contradicts(Correction other) {
    return holds != other.holds && isAbout(other);
  }

  /** Whether both say the same of a fact, whoever says so, when and why. */
  public boolean repeats(Correction other) {
    return holds == other.holds && isAbout(other);
  }

  private boolean isAbout(Correction other) {
    boolean sameWay = subject.equals(other.subject) && object.equals(other.object);
    boolean otherWay =
        predicate.equals(OWL.sameAs.asNode())
            && subject.equals(other.object)
            && object.equals(other.subject);
    return predicate.equals(other.predicate)
        && (sameWay || otherWay)
        && documents.equals(other.documents);
  }

  /** Whether it says that the subject is not what it is taken for. */
  boolean deniesEntity() {
    return !holds && predicate.equals(RDF.type.asNode()) && object.toString().startsWith(Lan.NS);
  }
}
