package dev.lanyard.evaluate;

import java.util.List;

/**
 * Some of the documents, and how they scored together.
 *
 * @param name {@code all}, {@code looked at} or {@code held out}
 */
public record Part(String name, List<String> documents, Scores scores) {
  public Part {
    documents = List.copyOf(documents);
  }

  static Part of(String name, List<Comparison> comparisons) {
    return new Part(
        name, comparisons.stream().map(Comparison::document).toList(), Scores.of(comparisons));
  }
}
