package dev.lanyard.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * How sure a claim must be to be told. What is left is a part of what was there: no IRI, no label
 * and no claim that stays is changed.
 *
 * <ol>
 *   <li>Claims whose confidence is below the cut go, then the facts that no other claim states.
 *   <li>A talk or an event that no claim mentions any more goes with all that is said of it, and so
 *       does an affiliation that nobody has any more: a sure project of a doubtful talk is no fact.
 *   <li>Whatever only such facts spoke of goes with its names.
 * </ol>
 *
 * <p>With a cut of 0.9, a talk that a rule of 0.8 read is left out, with its title, its speaker and
 * the speaker's name, unless a rule of 0.95 mentions the speaker.
 *
 * @param least the least confidence, 0 to 1
 */
public record Cut(BigDecimal least) {
  /** Everything is told. */
  public static final Cut NONE = new Cut(BigDecimal.ZERO);

  /** What must point at a thing of this class, for there to be one. */
  private static final Map<Resource, Property> GROUNDS =
      Map.of(Lan.Talk, Lan.mentions, Lan.Event, Lan.mentions, Lan.Affiliation, Lan.affiliation);

  public Cut {
    if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("cut %s: want 0 to 1".formatted(least));
    }
  }

  /** Takes what is not sure enough out of a document's facts and out of their evidence. */
  public void trim(Model facts, Model evidence) {
    if (least.signum() > 0) {
      new Trimming(facts, evidence).run();
    }
  }

  private final class Trimming {
    private final Model facts;
    private final Model evidence;
    private final Map<Statement, List<Resource>> claims = new HashMap<>();
    private final Set<Statement> gone = new LinkedHashSet<>();

    Trimming(Model facts, Model evidence) {
      this.facts = facts;
      this.evidence = evidence;
      for (Resource claim : evidence.listSubjectsWithProperty(RDF.type, Lan.Claim).toList()) {
        claims.computeIfAbsent(fact(claim), f -> new ArrayList<>()).add(claim);
      }
    }

    void run() {
      claims.forEach(this::judge);
      for (Statement fact : List.copyOf(gone)) {
        if (isGroundless(fact.getPredicate(), fact.getObject())) {
          facts.listStatements(null, null, fact.getObject()).toList().forEach(this::drop);
          facts
              .listStatements(fact.getResource(), null, (RDFNode) null)
              .toList()
              .forEach(this::drop);
        }
      }
      for (Statement fact : gone) {
        forget(fact.getSubject());
        forget(fact.getObject());
      }
    }

    private void judge(Statement fact, List<Resource> stating) {
      List<Resource> doubtful = stating.stream().filter(this::isDoubtful).toList();
      if (doubtful.size() == stating.size()) {
        drop(fact);
      } else {
        doubtful.forEach(this::withdraw);
      }
    }

    private boolean isDoubtful(Resource claim) {
      Statement confidence = claim.getProperty(Lan.confidence);
      return confidence != null
          && new BigDecimal(confidence.getLiteral().getLexicalForm()).compareTo(least) < 0;
    }

    private void drop(Statement fact) {
      facts.remove(fact);
      gone.add(fact);
      claims.getOrDefault(fact, List.of()).forEach(this::withdraw);
    }

    private void withdraw(Resource claim) {
      evidence.removeAll(claim, null, null);
    }

    /** Whether nothing says any more that there is such a thing. */
    private boolean isGroundless(Property pointing, RDFNode thing) {
      return GROUNDS.entrySet().stream()
              .anyMatch(
                  ground ->
                      ground.getValue().equals(pointing)
                          && facts.contains(thing.asResource(), RDF.type, ground.getKey()))
          && !facts.contains(null, pointing, thing);
    }

    private void forget(RDFNode node) {
      if (node.isResource() && !isSpokenOf(node.asResource())) {
        facts.removeAll(node.asResource(), null, null);
      }
    }

    private boolean isSpokenOf(Resource thing) {
      return facts.contains(thing, RDF.type, Lan.Document)
          || facts
              .listStatements(thing, null, (RDFNode) null)
              .andThen(facts.listStatements(null, null, thing))
              .filterKeep(statement -> statement.getPredicate().getNameSpace().equals(Lan.NS))
              .hasNext();
    }
  }

  private static Statement fact(Resource claim) {
    return ResourceFactory.createStatement(
        claim.getRequiredProperty(RDF.subject).getResource(),
        claim.getRequiredProperty(RDF.predicate).getResource().as(Property.class),
        claim.getRequiredProperty(RDF.object).getObject());
  }
}
