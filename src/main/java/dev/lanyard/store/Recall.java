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
 * What was found for the same terms before, as long as it pays: as soon as fewer than half of the
 * last {@value #TRIED} rows had terms of rows before them, it forgets all and remembers no more. It
 * is of one query, which one thread asks.
 */
final class Recall<T> {
  private static final int TRIED = 256;
  private static final int MOST = 20_000;

  private final List<Var> variables;
  private final Map<Object, T> found = new HashMap<>();
  private boolean pays = true;
  private int asked;
  private int known;

  /** For the terms that these variables have in a row, or lack. */
  Recall(List<Var> variables) {
    this.variables = List.copyOf(variables);
  }

  /** Whether it remembers. */
  boolean pays() {
    return pays;
  }

  /** What {@code finder} finds for a row, which must follow from those terms alone. */
  T of(Binding row, Supplier<T> finder) {
    if (!pays) {
      return finder.get();
    }
    var terms = terms(row);
    T there = found.get(terms);
    if (there == null) {
      there = finder.get();
      if (found.size() < MOST) {
        found.put(terms, there);
      }
    } else {
      known++;
    }
    count();
    return there;
  }

  private void count() {
    if (++asked < TRIED) {
      return;
    }
    if (known < TRIED / 2) {
      pays = false;
      found.clear();
    }
    asked = 0;
    known = 0;
  }

  private Object terms(Binding row) {
    var terms = new ArrayList<@Nullable Node>(variables.size());
    for (var variable : variables) {
      terms.add(row.get(variable));
    }
    return terms;
  }
}
