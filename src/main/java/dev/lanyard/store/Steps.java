package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/**
 * A few patterns that are tied to a row, such as those of a claim or of an {@code OPTIONAL}, looked
 * up one after the other.
 *
 * @param patterns in this order
 */
record Steps(List<Triple> patterns) {
  /** Of more patterns the rows should not all be held at once. */
  private static final int MOST = 8;

  Steps {
    patterns = List.copyOf(patterns);
  }

  /** Where to look; {@link Node#ANY} stands for any term. */
  interface Look {
    Iterator<Triple> find(Node subject, Node predicate, Node object);
  }

  /** Whether patterns are few, and none holds a triple as a term. */
  static boolean suit(List<Triple> patterns) {
    return !patterns.isEmpty()
        && patterns.size() <= MOST
        && patterns.stream()
            .noneMatch(t -> t.getSubject().isTripleTerm() || t.getObject().isTripleTerm());
  }

  /** Whether all are about one thing, each with a property that is named. */
  boolean areOfOneSubject() {
    return patterns.stream()
        .allMatch(
            t -> t.getSubject().equals(patterns.get(0).getSubject()) && t.getPredicate().isURI());
  }

  /** The rows that a row becomes; none if there is nothing that fits all patterns. */
  List<Binding> rows(Binding row, Look look) {
    var rows = List.of(row);
    for (Triple pattern : patterns) {
      var more = new ArrayList<Binding>(rows.size());
      for (Binding one : rows) {
        step(one, pattern, look, more);
      }
      rows = more;
    }
    return rows;
  }

  /** The same, if all are of one subject: a thing has few facts, which are looked up once. */
  List<Binding> rowsOfOneSubject(Binding row, Look look) {
    if (patterns.size() == 1) {
      return rows(row, look);
    }
    var thing = known(row, patterns.get(0).getSubject());
    var facts = new ArrayList<Triple>();
    look.find(thing, Node.ANY, Node.ANY).forEachRemaining(facts::add);
    return rows(
        row,
        (subject, predicate, object) ->
            object.equals(Node.ANY)
                ? facts.stream().filter(t -> t.predicateMatches(predicate)).iterator()
                : look.find(subject, predicate, object));
  }

  private static void step(Binding row, Triple pattern, Look look, List<Binding> rows) {
    var subject = known(row, pattern.getSubject());
    var predicate = known(row, pattern.getPredicate());
    var object = known(row, pattern.getObject());
    var found = look.find(any(subject), any(predicate), any(object));
    while (found.hasNext()) {
      var fact = found.next();
      var more = with(row, subject, fact.getSubject());
      more = more == null ? null : with(more, predicate, fact.getPredicate());
      more = more == null ? null : with(more, object, fact.getObject());
      if (more != null) {
        rows.add(more);
      }
    }
  }

  private static Node known(Binding row, Node term) {
    return Var.lookup(row::get, term);
  }

  private static Node any(Node term) {
    return term.isVariable() ? Node.ANY : term;
  }

  /** The row with a variable more; it itself if there is none, nothing if it is another already. */
  private static @Nullable Binding with(Binding row, Node term, Node value) {
    if (!term.isVariable()) {
      return row;
    }
    var variable = Var.alloc(term);
    var known = row.get(variable);
    if (known == null) {
      return BindingFactory.binding(row, variable, value);
    }
    return known.equals(value) ? row : null;
  }
}
