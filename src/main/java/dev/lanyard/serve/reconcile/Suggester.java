package dev.lanyard.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lanyard.link.Item;
import dev.lanyard.link.Lookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/**
 * Completes what somebody types: those that are called so come first, then those whose name begins
 * so, then those of which another word does.
 */
final class Suggester {
  private final Things things;
  private final Answers answers;
  private final Descriptions descriptions;
  private final List<Entry> entries = new ArrayList<>();

  Suggester(Things things, Lookup lookup) {
    this.things = things;
    this.answers = new Answers(things);
    this.descriptions = new Descriptions(things);
    for (Type type : Type.any()) {
      lookup.all(type.kind()).forEach(item -> entries.add(Entry.of(item, type)));
    }
    entries.sort(Comparator.comparing(Entry::name).thenComparing(Entry::iri));
  }

  /**
   * Things.
   *
   * @param prefix a name or identifier, or how it begins; all if it is empty
   * @param types what they may be; anything if there are none
   */
  JsonObject entities(String prefix, List<Type> types, Page page) {
    var known = things.of(prefix);
    String plain = Plain.of(prefix);
    var first =
        entries.stream().filter(e -> known.isPresent() && e.iri().equals(known.get().getURI()));
    var found =
        Stream.concat(
                first,
                entries.stream()
                    .filter(e -> types.isEmpty() || types.contains(e.type()))
                    .filter(e -> plain.isEmpty() == prefix.isBlank())
                    .filter(e -> e.rank(plain) < Entry.NOT)
                    .sorted(Comparator.comparingInt(e -> e.rank(plain))))
            .distinct();
    return result(page.of(found).map(this::entity));
  }

  private JsonObject entity(Entry entry) {
    var thing = NodeFactory.createURI(entry.iri());
    var object = object(Things.id(thing), entry.name(), descriptions.of(thing));
    object.add("notable", answers.types(List.of(entry.type())));
    return object;
  }

  /** Types, by their identifiers or names. */
  JsonObject types(String prefix, Page page) {
    return result(
        page.of(Type.any().stream().filter(t -> begins(prefix, t.id(), name(t)))).map(this::type));
  }

  /** A type with what it means. */
  JsonObject type(Type type) {
    return object(type.id(), name(type), things.comment(type.term().asNode()));
  }

  private String name(Type type) {
    return things.label(type.term().asNode()).orElse(type.id());
  }

  /** Properties of these types, of any if there are none. */
  JsonObject properties(String prefix, List<Type> types, Page page) {
    return result(
        page.of(
                Arrays.stream(Property.values())
                    .filter(p -> types.isEmpty() || types.stream().anyMatch(p::isOf))
                    .filter(p -> begins(prefix, p.id(), p.id())))
            .map(Suggester::property));
  }

  /** A property with what it means. */
  static JsonObject property(Property property) {
    return object(property.id(), property.id(), property.description());
  }

  private static boolean begins(String prefix, String id, String name) {
    return Stream.of(id, name)
        .anyMatch(w -> w.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)));
  }

  private static JsonObject object(String id, String name, String description) {
    var object = new JsonObject();
    object.addProperty("id", id);
    object.addProperty("name", name);
    object.addProperty("description", description);
    return object;
  }

  private static JsonObject result(Stream<JsonObject> found) {
    var all = new JsonArray();
    found.forEach(all::add);
    var result = new JsonObject();
    result.add("result", all);
    return result;
  }

  /**
   * Which of the suggestions are wanted.
   *
   * @param offset how many to leave out
   * @param limit how many to give
   */
  record Page(int offset, int limit) {
    <T> Stream<T> of(Stream<T> all) {
      return all.skip(offset).limit(limit);
    }
  }

  /** One thing, with its names made plain. */
  private record Entry(String iri, String name, Type type, List<String> names) {
    static final int NOT = 3;

    static Entry of(Item item, Type type) {
      return new Entry(
          item.iri(), item.name(), type, item.names().stream().map(Plain::of).distinct().toList());
    }

    int rank(String prefix) {
      return names.stream().mapToInt(n -> rank(n, prefix)).min().orElse(NOT);
    }

    private static int rank(String name, String prefix) {
      return name.equals(prefix)
          ? 0
          : name.startsWith(prefix) ? 1 : name.contains(" " + prefix) ? 2 : NOT;
    }
  }
}
