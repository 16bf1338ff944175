package dev.lanyard.resolve;

import dev.lanyard.extract.Thing;
import java.util.List;

/**
 * Something that documents speak of, with one IRI.
 *
 * @param kind what it is
 * @param path its IRI without the base, such as {@code person/priya-raman}
 * @param label its canonical name
 * @param altLabels every other form seen, in alphabetical order
 */
public record Entity(Thing.Kind kind, String path, String label, List<String> altLabels) {
  public Entity {
    altLabels = List.copyOf(altLabels);
  }
}
