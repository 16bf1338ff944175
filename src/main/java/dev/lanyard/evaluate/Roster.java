package dev.lanyard.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is meant by a name: a reader lists each entity once with its aliases, and elsewhere in the
 * file names it by any of them.
 */
final class Roster {
  private final Map<String, Slot.Named> byName = new LinkedHashMap<>();

  /** A roster of entities, each given by its names. Where two share a name, the first has it. */
  Roster(Collection<List<String>> entities) {
    for (List<String> names : entities) {
      var entity = new Slot.Named(names);
      names.forEach(name -> byName.putIfAbsent(Names.fold(name), entity));
    }
  }

  /** The entity of that name; one that is listed nowhere has just this name. */
  Slot.Named find(String name) {
    return byName.getOrDefault(Names.fold(name), new Slot.Named(List.of(name)));
  }
}
