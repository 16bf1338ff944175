package dev.lanyard.serve.reconcile;

import dev.lanyard.link.Feature;
import dev.lanyard.resolve.Edits;
import dev.lanyard.serve.reconcile.Query.Condition;
import dev.lanyard.serve.reconcile.Query.Quantifier;
import dev.lanyard.serve.reconcile.Query.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Whether what somebody knows of a thing holds of one of ours. */
final class Conditions {
  private static final double WEIGHT = 5;

  private final Things things;

  Conditions(Things things) {
    this.things = things;
  }

  /** Whether all conditions that are required hold. */
  boolean admit(Node thing, Query query) {
    return query.conditions().stream()
        .filter(Condition::required)
        .allMatch(c -> holds(things.values(thing, c.property()), c));
  }

  /** A reason for or against a thing; empty where the graph has nothing to compare with. */
  Optional<Feature> feature(Node thing, Condition condition) {
    List<Node> known = things.values(thing, condition.property());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String words =
        (condition.quantifier() == Quantifier.ANY
                ? ""
                : condition.quantifier().name().toLowerCase(Locale.ROOT) + " of ")
            + condition.values().stream()
                .map(v -> v.text().isEmpty() ? v.id() : v.text())
                .collect(Collectors.joining(", "));
    return Optional.of(
        new Feature(
            "property-" + condition.property().id(),
            holds(known, condition) ? 1 : 0,
            WEIGHT,
            words));
  }

  private boolean holds(List<Node> known, Condition condition) {
    Predicate<Value> there = v -> known.stream().anyMatch(k -> same(k, v));
    return switch (condition.quantifier()) {
      case ANY -> condition.values().stream().anyMatch(there);
      case ALL -> condition.values().stream().allMatch(there);
      case NONE -> condition.values().stream().noneMatch(there);
    };
  }

  /**
   * The same thing, or the same text but for case, accents and a slip of the keyboard; {@code 2025}
   * is all of 2025.
   */
  private boolean same(Node known, Value value) {
    if (!value.id().isEmpty() && things.of(value.id()).isPresent()) {
      return things.of(value.id()).get().equals(known);
    }
    String text = things.text(known);
    if (text.matches("\\d{4}(-.*)?")) {
      String date = value.text().replaceFirst("T.*", "");
      return !date.isEmpty() && (text.startsWith(date) || date.startsWith(text));
    }
    String plain = Plain.of(text);
    return text.equals(value.text())
        || (!plain.isEmpty() && Edits.nearly(plain, Plain.of(value.text())));
  }
}
