package dev.lanyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the same terms before, as long as it pays: where of the first {@value #TRIED}
 * rows most have terms of their own, it stops to remember. It is of one query, which one thread
 * asks.
 */
final class Recall<T> {
  private static final int TRIED = 256;
  private static final int MOST = 20_000;

  private final List<Var> variables;
  private final Map<List<@Nullable Node>, T> found = new HashMap<>();
  private int asked;

  /** For the terms that these variables have in a row, or lack. */
  Recall(List<Var> variables) {
    this.variables = List.copyOf(variables);
  }

  /** Whether it remembers. */
  boolean pays() {
    return asked != TRIED || found.size() <= TRIED / 2;
  }

  /** What {@code finder} finds for a row, which must follow from those terms alone. */
  T of(Binding row, Supplier<T> finder) {
    if (!pays()) {
      return finder.get();
    }
    asked = asked == TRIED ? TRIED + 1 : asked + 1;
    var terms = terms(row);
    T known = found.get(terms);
    if (known == null) {
      known = finder.get();
      if (found.size() < MOST) {
        found.put(terms, known);
      }
    }
    return known;
  }

  private List<@Nullable Node> terms(Binding row) {
    var terms = new ArrayList<@Nullable Node>(variables.size());
    for (var variable : variables) {
      terms.add(row.get(variable));
    }
    return terms;
  }
}
