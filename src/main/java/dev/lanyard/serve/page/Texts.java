package dev.lanyard.serve.page;

import java.util.Optional;

/** The texts that the documents were read from, as far as they are at hand. */
@FunctionalInterface
public interface Texts {
  /**
   * The text in which the claims of a document have their places.
   *
   * @param document the IRI of the document
   * @param name of the file, {@code 2025-05-07-spring-meetup.md}
   */
  Optional<String> of(String document, String name);

  /** None at all. */
  static Texts none() {
    return (document, name) -> Optional.empty();
  }
}
