package dev.lanyard.link;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonValue;

/** What a service answers, where anything may be missing or be something else than expected. */
record Json(JsonValue value) {
  private static final Json NOTHING = new Json(JsonNull.instance);

  /** A text as JSON; empty if it is none. */
  static Optional<Json> parse(String text) {
    try {
      return Optional.of(new Json(JSON.parseAny(text)));
    } catch (JsonException | NullPointerException | UnsupportedOperationException e) {
      return Optional.empty(); // the parser falls over texts that are cut off
    }
  }

  /** What stands at a key, or nothing. */
  Json at(String key) {
    return has(key) ? new Json(value.getAsObject().get(key)) : NOTHING;
  }

  boolean has(String key) {
    return value.isObject() && value.getAsObject().hasKey(key);
  }

  boolean isArray() {
    return value.isArray();
  }

  /** The keys of an object, none of anything else. */
  List<String> keys() {
    return value.isObject() ? value.getAsObject().keys().stream().sorted().toList() : List.of();
  }

  /** The members of an array, none of anything else. */
  List<Json> list() {
    return value.isArray() ? value.getAsArray().stream().map(Json::new).toList() : List.of();
  }

  /** A string, as it stands; a number as it is written; empty for anything else. */
  String text() {
    return value.isString()
        ? value.getAsString().value()
        : value.isNumber() ? value.toString() : "";
  }
}
