package dev.lanyard.serve.reconcile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import dev.lanyard.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of what somebody sent as JSON, which knows where it stands: {@code queries.q0.limit}.
 *
 * @param where the way to it
 * @param value what is there; JSON's null if nothing is
 */
record Part(String where, JsonElement value) {
  private static final Gson STRICT =
      new GsonBuilder().setStrictness(Strictness.STRICT).serializeNulls().create();

  /**
   * A text as JSON.
   *
   * @param where where it was found, {@code queries}
   * @throws Fault {@code reconcile-query}
   */
  static Part parse(String where, String text) {
    try {
      JsonElement value = STRICT.fromJson(text, JsonElement.class);
      return new Part(where, value == null ? JsonNull.INSTANCE : value);
    } catch (JsonParseException e) {
      String why =
          String.valueOf(e.getMessage()).replaceFirst("^.*Exception: ", "").lines().toList().get(0);
      throw fault(where, "it is no JSON (%s)".formatted(why), "Send JSON, encoded in UTF-8.");
    }
  }

  /** What stands at a key. */
  Part at(String key) {
    JsonElement there = value.isJsonObject() ? value.getAsJsonObject().get(key) : null;
    return new Part(where + "." + key, there == null ? JsonNull.INSTANCE : there);
  }

  /** Whether there is anything. */
  boolean isThere() {
    return !value.isJsonNull();
  }

  boolean isObject() {
    return value.isJsonObject();
  }

  boolean isList() {
    return value.isJsonArray();
  }

  /** The keys of an object, as sent. */
  Set<String> keys() {
    return object().value.getAsJsonObject().keySet();
  }

  /** This, which must be an object. */
  Part object() {
    return expect(value.isJsonObject(), "an object {…}");
  }

  /** The members of an array. */
  List<Part> list() {
    expect(value.isJsonArray(), "an array […]");
    var members = new ArrayList<Part>();
    for (JsonElement member : value.getAsJsonArray()) {
      members.add(new Part("%s[%d]".formatted(where, members.size()), member));
    }
    return members;
  }

  /** The members of an array, or this alone. */
  List<Part> oneOrMore() {
    return value.isJsonArray() ? list() : List.of(this);
  }

  /** A text that is not too long; numbers and booleans as they are written. */
  String text() {
    expect(value.isJsonPrimitive(), "a text");
    String text = value.getAsString().strip();
    expect(text.length() <= Limits.TEXT, "at most %d characters".formatted(Limits.TEXT));
    return text;
  }

  /** A text, or {@code usual} where there is none. */
  String text(String usual) {
    return isThere() ? text() : usual;
  }

  /** A whole number from 1 to {@code most}, or {@code usual} where there is none. */
  int count(int usual, int most) {
    if (!isThere()) {
      return usual;
    }
    String text = text().replaceFirst("\\.0+$", "");
    expect(text.matches("[1-9]\\d*"), "a whole number from 1 on");
    return text.length() > 9 ? most : Math.min(most, Integer.parseInt(text));
  }

  boolean flag(boolean usual) {
    if (!isThere()) {
      return usual;
    }
    expect(value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean(), "true or false");
    return value.getAsBoolean();
  }

  private Part expect(boolean so, String what) {
    if (!so) {
      throw wrong("expected " + what);
    }
    return this;
  }

  /** That this is not what it should be. */
  Fault wrong(String found) {
    return fault(where, found, "Mend the query; see /reconcile/about for what can be asked.");
  }

  private static Fault fault(String where, String found, String remedy) {
    return new Fault("reconcile-query", where, found, remedy);
  }
}
