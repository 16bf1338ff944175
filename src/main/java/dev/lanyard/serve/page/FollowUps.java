package dev.lanyard.serve.page;

import java.util.Map;
import java.util.Optional;

/**
 * Where a name in an answer leads: a speaker to the talks of that person, a document to its
 * evidence.
 */
final class FollowUps {
  /** By column: the question, and which of its parameters takes the name. */
  private static final Map<String, String> BY_COLUMN =
      Map.ofEntries(
          Map.entry("document", "evidence document"),
          Map.entry("event", "who-spoke-where event"),
          Map.entry("expected", "organisation-by-year organisation"),
          Map.entry("from", "organisation-by-year organisation"),
          Map.entry("organisation", "organisation-by-year organisation"),
          Map.entry("person", "careers person"),
          Map.entry("place", "hosts-and-venues place"),
          Map.entry("project", "talks-by-project project"),
          Map.entry("rule", "rules rule"),
          Map.entry("series", "series series"),
          Map.entry("speaker", "talks-of-person speaker"),
          Map.entry("sponsor", "organisation-by-year organisation"),
          Map.entry("subject", "evidence subject"),
          Map.entry("talk", "evidence subject"),
          Map.entry("to", "organisation-by-year organisation"),
          Map.entry("topic", "topics-by-year topic"),
          Map.entry("with", "talks-of-person speaker"));

  private FollowUps() {}

  /** The address that asks on about {@code name}; empty for columns of numbers, dates and words. */
  static Optional<String> address(String column, String name) {
    return Optional.ofNullable(BY_COLUMN.get(column))
        .map(target -> target.split(" "))
        .map(target -> Link.address("/ask/" + target[0], Map.of(target[1], name)));
  }
}
