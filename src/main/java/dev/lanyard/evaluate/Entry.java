package dev.lanyard.evaluate;

import dev.lanyard.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * One object of a gold file, which knows where it stands: {@code talks.json talks[3].speakers[0]}.
 * Everything it does not find as expected is a {@link Fault} that says so.
 */
record Entry(String file, String path, JsonObject object) {
  private static final Set<String> NOTHING = Set.of();

  /** The text below the key, empty when there is none. */
  String text(String key) {
    if (!object.hasKey(key) || object.get(key).isNull()) {
      return "";
    }
    if (!object.get(key).isString()) {
      throw wrong(key, "is %s, expected a text".formatted(sort(object.get(key))));
    }
    return object.get(key).getAsString().value();
  }

  /** The text below the key. */
  String needed(String key) {
    String text = text(key);
    if (text.isBlank()) {
      throw wrong(key, "is missing or empty, expected a text");
    }
    return text;
  }

  /** The name and the aliases. */
  List<String> names() {
    var names = new ArrayList<>(List.of(needed("name")));
    names.addAll(texts("aliases"));
    return names;
  }

  /** The texts below the key. */
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (JsonValue value : array(key)) {
      if (!value.isString()) {
        throw wrong(key, "holds %s, expected texts only".formatted(sort(value)));
      }
      texts.add(value.getAsString().value());
    }
    return texts;
  }

  /** The objects below the key, which may have only these keys. */
  List<Entry> entries(String key, Set<String> keys) {
    var entries = new ArrayList<Entry>();
    for (JsonValue value : array(key)) {
      String place = "%s[%d]".formatted(at(key), entries.size());
      if (!value.isObject()) {
        throw wrong(key, "holds %s, expected objects only".formatted(sort(value)));
      }
      entries.add(new Entry(file, place, value.getAsObject()).only(keys));
    }
    return entries;
  }

  /** Itself, when it has no other keys than these: a misspelt key would lose facts silently. */
  Entry only(Set<String> keys) {
    var unknown = new TreeSet<>(object.keys());
    unknown.removeAll(keys);
    if (!unknown.equals(NOTHING)) {
      throw wrong(
          unknown.first(),
          "is no key of this place, expected " + String.join(", ", new TreeSet<>(keys)));
    }
    return this;
  }

  /** What is wrong with the value below the key. */
  Fault wrong(String key, String found) {
    return new Fault(
        "gold-broken",
        file,
        "%s %s".formatted(at(key), found),
        "Correct it there, or leave the file out.");
  }

  private JsonArray array(String key) {
    if (!object.hasKey(key) || object.get(key).isNull()) {
      return new JsonArray();
    }
    if (!object.get(key).isArray()) {
      throw wrong(key, "is %s, expected a list".formatted(sort(object.get(key))));
    }
    return object.get(key).getAsArray();
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String sort(JsonValue value) {
    if (value.isObject()) {
      return "an object";
    }
    return value.isArray() ? "a list" : value.isNull() ? "null" : value.toString();
  }
}
