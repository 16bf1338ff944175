package dev.lanyard.resolve;

import dev.lanyard.read.Document;
import java.util.List;

/**
 * What one document states, as entities and facts.
 *
 * @param document what was read
 * @param path its IRI path
 * @param entities by path
 * @param facts by subject, relation and object
 */
public record Resolved(Document document, String path, List<Entity> entities, List<Fact> facts) {
  public Resolved {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
  }
}
