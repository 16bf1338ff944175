package dev.lanyard.annotate;

import java.util.List;

/**
 * An entity of the gazetteers.
 *
 * @param kind what it is
 * @param path its IRI without the base, such as {@code project/kubernetes}
 * @param label its canonical name
 * @param names every form that people write, the label included
 * @param within the path of the place that a place lies in; empty if none is known
 * @param ambiguous whether a name of it is an everyday word too, so that it counts only in exact
 *     case
 */
public record Known(
    NameKind kind,
    String path,
    String label,
    List<String> names,
    String within,
    boolean ambiguous) {
  public Known {
    names = List.copyOf(names);
  }
}
