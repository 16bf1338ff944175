package dev.lanyard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.Jsoup;

/** A folder of texts, and the folder that says what a careful reader finds in each of them. */
record Shelf(Path texts, Path gold) {

  /** Where {@code samples.txt} and the write-ups that it lists are kept. */
  static final Shelf SAMPLES = at("src/main/resources/dev/lanyard/samples", "gold");

  /**
   * Texts that nobody looked at while writing a rule: they tell what the rules are worth elsewhere.
   */
  static final Shelf UNSEEN = at("src/test/resources/dev/lanyard/unseen/texts", "../gold");

  private static Shelf at(String texts, String gold) {
    Path folder = Path.of(texts);
    return new Shelf(folder, folder.resolve(gold).normalize());
  }

  /** The file names of the texts, sorted. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(texts)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("samples.txt"))
          .sorted()
          .toList();
    }
  }

  /** The file names of the gold, sorted. */
  List<String> goldNames() throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** {@code a-talk.md} to {@code a-talk.json}. */
  static String goldNameOf(String name) {
    return name.substring(0, name.lastIndexOf('.')) + ".json";
  }

  JsonObject goldOf(String name) throws IOException {
    return JSON.parse(Files.readString(gold.resolve(goldNameOf(name))));
  }

  /** The text as one line, in lower case, without markup and without symbols such as emoji. */
  String plain(String name) throws IOException {
    String text = Files.readString(texts.resolve(name));
    return fold(name.endsWith(".html") ? Jsoup.parse(text).wholeText() : text);
  }

  static String fold(String text) {
    return text.replaceAll("[*_>\\p{So}]", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The entries of a list of objects, such as {@code people}. */
  static Stream<JsonObject> entries(JsonObject object, String field) {
    return array(object, field).map(JsonValue::getAsObject);
  }

  /** The strings of a list, such as {@code sponsors}; none where the list is missing. */
  static Stream<String> strings(JsonObject object, String field) {
    return array(object, field).map(value -> value.getAsString().value());
  }

  /** A string field's value; none where it is {@code null}. */
  static Stream<String> string(JsonObject object, String field) {
    return Stream.of(object.get(field))
        .filter(JsonValue::isString)
        .map(v -> v.getAsString().value());
  }

  private static Stream<JsonValue> array(JsonObject object, String field) {
    return object.hasKey(field)
        ? object.get(field).getAsArray().stream()
        : new JsonArray().stream();
  }
}
