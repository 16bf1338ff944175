package dev.lanyard.annotate;

import dev.lanyard.read.Document;
import java.util.List;
import java.util.Optional;

/**
 * A document whose names are marked.
 *
 * @param document what was read
 * @param units its text in reading order, the front matter first
 */
public record AnnotatedDocument(Document document, List<Unit> units) {
  public AnnotatedDocument {
    units = List.copyOf(units);
  }

  /** The units of one front matter key, in order. */
  public List<Unit> front(String key) {
    return units.stream().filter(u -> u.is(Unit.Role.FRONT) && u.key().equals(key)).toList();
  }

  /** The title in the front matter, else the first heading of the first level. */
  public Optional<Unit> title() {
    return front("title").stream()
        .findFirst()
        .or(
            () ->
                body().stream().filter(u -> u.is(Unit.Role.HEADING) && u.level() == 1).findFirst());
  }

  /** The units after the front matter. */
  public List<Unit> body() {
    return units.stream().filter(u -> !u.is(Unit.Role.FRONT)).toList();
  }
}
