package dev.lanyard.store;

import dev.lanyard.store.Stars.Shape;
import dev.lanyard.store.Stars.Star;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of one subject, with properties that are named, within {@code GRAPH ?g { … }}, none of
 * whose variables is known yet. It is of one query, which one thread asks.
 */
final class StarPattern {
  private static final int CONSTANT = -1;

  private final List<Triple> patterns;
  private final List<Var> variables;
  private final int graph;
  private final int subject;
  private final int[] objects;
  private final Map<Shape, int[][]> places = new IdentityHashMap<>();
  private final @Nullable Node[] known;

  StarPattern(Node graph, List<Triple> patterns) {
    this.patterns = List.copyOf(patterns);
    var all = new LinkedHashSet<Var>();
    all.add(Var.alloc(graph));
    for (Triple pattern : patterns) {
      add(all, pattern.getSubject());
      add(all, pattern.getObject());
    }
    this.variables = List.copyOf(all);
    this.graph = slot(graph);
    this.subject = slot(patterns.get(0).getSubject());
    this.objects = patterns.stream().mapToInt(t -> slot(t.getObject())).toArray();
    this.known = new Node[variables.size()];
  }

  private static void add(LinkedHashSet<Var> variables, Node term) {
    if (term.isVariable()) {
      variables.add(Var.alloc(term));
    }
  }

  private int slot(Node term) {
    return term.isVariable() ? variables.indexOf(Var.alloc(term)) : CONSTANT;
  }

  /** The rows of the things of a graph. */
  List<Binding> rows(Node name, List<Star> stars) {
    var rows = new ArrayList<Binding>(stars.size());
    for (Star star : stars) {
      int[][] at = places.computeIfAbsent(star.shape(), this::places);
      known[graph] = name;
      if (at.length == patterns.size()
          && takes(subject, patterns.get(0).getSubject(), star.subject())) {
        step(star, at, 0, rows);
      }
      Arrays.fill(known, null);
    }
    return rows;
  }

  /** For each pattern where its property is; none if one is missing. */
  private int[][] places(Shape shape) {
    int[][] at = patterns.stream().map(t -> shape.places(t.getPredicate())).toArray(int[][]::new);
    for (int[] one : at) {
      if (one.length == 0) {
        return new int[0][];
      }
    }
    return at;
  }

  private void step(Star star, int[][] at, int pattern, List<Binding> rows) {
    if (pattern == patterns.size()) {
      rows.add(row());
      return;
    }
    int slot = objects[pattern];
    boolean isNew = slot != CONSTANT && known[slot] == null;
    for (int place : at[pattern]) {
      if (takes(slot, patterns.get(pattern).getObject(), star.objects()[place])) {
        step(star, at, pattern + 1, rows);
      }
      if (isNew) {
        known[slot] = null;
      }
    }
  }

  /** Whether a term may stand there: the constant itself, what the variable is, or anything. */
  private boolean takes(int slot, Node term, Node value) {
    if (slot == CONSTANT) {
      return term.equals(value);
    }
    var before = known[slot];
    if (before == null) {
      known[slot] = value;
      return true;
    }
    return before.equals(value);
  }

  private Binding row() {
    var row = BindingBuilder.create();
    for (int i = 0; i < known.length; i++) {
      var value = known[i];
      if (value != null) {
        row.add(variables.get(i), value);
      }
    }
    return row.build();
  }
}
