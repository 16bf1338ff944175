package dev.lanyard;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * How much some documents state.
 *
 * @param documents how many they are
 * @param facts the triples that say more than a name or a type
 * @param claims the places that state these
 * @param people the IRIs of those they speak of, as are the events and talks
 */
public record Tally(
    int documents,
    long facts,
    long claims,
    Set<String> people,
    Set<String> events,
    Set<String> talks) {
  /** Nothing. */
  public static final Tally NONE = new Tally(0, 0, 0, Set.of(), Set.of(), Set.of());

  public Tally {
    people = Set.copyOf(people);
    events = Set.copyOf(events);
    talks = Set.copyOf(talks);
  }

  /** What is in the graphs of one document. */
  public static Tally of(Dataset graphs) {
    var tally = new Tally(1, 0, 0, Set.of(), Set.of(), Set.of());
    for (Iterator<Resource> names = graphs.listModelNames(); names.hasNext(); ) {
      Resource name = names.next();
      Model model = graphs.getNamedModel(name);
      tally =
          name.getURI().endsWith(DocumentUnion.EVIDENCE)
              ? tally.and(new Tally(0, 0, claims(model), Set.of(), Set.of(), Set.of()))
              : tally.and(facts(model));
    }
    return tally;
  }

  /** Both together; who is spoken of in both counts once. */
  public Tally and(Tally other) {
    return new Tally(
        documents + other.documents,
        facts + other.facts,
        claims + other.claims,
        union(people, other.people),
        union(events, other.events),
        union(talks, other.talks));
  }

  private static Tally facts(Model model) {
    long facts =
        model.listStatements().toList().stream()
            .filter(s -> s.getPredicate().getNameSpace().equals(Lan.NS))
            .count();
    return new Tally(
        0, facts, 0, iris(model, Lan.Person), iris(model, Lan.Event), iris(model, Lan.Talk));
  }

  private static long claims(Model model) {
    return model.listSubjectsWithProperty(RDF.type, Lan.Claim).toList().size();
  }

  private static Set<String> iris(Model model, Resource type) {
    var iris = new TreeSet<String>();
    model.listSubjectsWithProperty(RDF.type, type).forEach(r -> iris.add(r.getURI()));
    return iris;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
