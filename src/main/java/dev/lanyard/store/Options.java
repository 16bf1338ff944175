package dev.lanyard.store;

import dev.lanyard.store.Steps.Look;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * An {@code OPTIONAL} of a few patterns, looked up row by row; what was found for the same terms is
 * remembered: ten thousand claims of one document have the name of that document.
 */
final class Options {
  private final Steps steps;
  private final Function<Binding, Look> look;
  private final List<Var> variables;
  private final Recall<List<Binding>> found;

  /**
   * @param look where to look for the patterns of a row; follows from the graph
   * @param graph a variable, or the name of one
   */
  Options(Steps steps, Function<Binding, Look> look, Node graph) {
    this.steps = steps;
    this.look = look;
    var mentioned = new LinkedHashSet<Var>();
    add(mentioned, graph);
    for (Triple pattern : steps.patterns()) {
      add(mentioned, pattern.getSubject());
      add(mentioned, pattern.getPredicate());
      add(mentioned, pattern.getObject());
    }
    this.variables = List.copyOf(mentioned);
    this.found = new Recall<>(variables);
  }

  private static void add(LinkedHashSet<Var> variables, Node term) {
    if (term.isVariable()) {
      variables.add(Var.alloc(term));
    }
  }

  /** The rows that a row becomes: itself, if there is nothing more. */
  List<Binding> rows(Binding row) {
    if (!found.pays()) {
      var more = steps.rows(row, look.apply(row));
      return more.isEmpty() ? List.of(row) : more;
    }
    var more = found.of(row, () -> steps.rows(mentioned(row), look.apply(row)));
    return more.isEmpty() ? List.of(row) : more.stream().map(m -> with(row, m)).toList();
  }

  /** Of a row what the patterns speak of. */
  private Binding mentioned(Binding row) {
    var part = BindingBuilder.create();
    for (Var variable : variables) {
      if (row.contains(variable)) {
        part.add(variable, row.get(variable));
      }
    }
    return part.build();
  }

  private Binding with(Binding row, Binding more) {
    var whole = BindingBuilder.create(row);
    for (Var variable : variables) {
      if (!row.contains(variable) && more.contains(variable)) {
        whole.add(variable, more.get(variable));
      }
    }
    return whole.build();
  }
}
