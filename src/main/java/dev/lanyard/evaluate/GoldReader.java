package dev.lanyard.evaluate;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonParseException;

/**
 * Reads gold files.
 *
 * <pre>{@code
 * new GoldReader().read(Path.of("gold/cnl-2025-12.json")).document()  // "cnl-2025-12"
 * }</pre>
 *
 * <p>A file that is no JSON, holds something else than expected or refers to an event that it does
 * not list is a {@link Fault} {@code gold-broken}; a folder that holds none is {@code
 * gold-missing}.
 */
public final class GoldReader {
  private static final String ENDING = ".json";
  private static final Set<String> DOCUMENT =
      Set.of(
          "doc",
          "events",
          "talks",
          "people",
          "organisations",
          "projects",
          "places",
          "topics",
          "notes");
  private static final Set<String> EVENT =
      Set.of(
          "id",
          "name",
          "aliases",
          "series",
          "date",
          "endDate",
          "place",
          "venue",
          "hosts",
          "sponsors",
          "status",
          "expectedOrganisations");
  private static final Set<String> TALK =
      Set.of("title", "event", "kind", "speakers", "video", "projects", "topics");
  private static final Set<String> NAMED = Set.of("name", "aliases");

  /** All gold files of a folder, sorted by name. */
  public List<Gold> readAll(Path folder) {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new Fault(
          "gold-missing",
          folder.toString(),
          "holds no .json file, expected one for each document",
          "Name the folder where the gold files are.");
    }
    return files.stream().map(this::read).toList();
  }

  /** One gold file. */
  public Gold read(Path file) {
    try {
      return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Fault(
          "gold-broken",
          file.toString(),
          "cannot be read as UTF-8 text: " + e.getMessage(),
          "See that the file is there, may be read, and is UTF-8.",
          e);
    }
  }

  /**
   * One gold file's content.
   *
   * @param file what it is called; its last part without {@code .json} is the document's name
   */
  public Gold read(String file, String json) {
    Entry root = root(file, json.startsWith("\uFEFF") ? json.substring(1) : json);
    Map<String, Gold.Event> events = new LinkedHashMap<>();
    for (Entry entry : root.entries("events", EVENT)) {
      Gold.Event event = event(entry);
      if (events.put(event.id(), event) != null) {
        throw entry.wrong("id", "is '%s', as an earlier event's".formatted(event.id()));
      }
    }
    return new Gold(
        stem(file),
        List.copyOf(events.values()),
        root.entries("talks", TALK).stream().map(entry -> talk(entry, events)).toList(),
        root.entries("people", Set.of("name", "aliases", "affiliations")).stream()
            .map(GoldReader::person)
            .toList(),
        root.entries("organisations", NAMED).stream().map(Entry::names).toList(),
        root.entries("projects", NAMED).stream().map(Entry::names).toList(),
        root.texts("places"),
        root.texts("topics"));
  }

  private static Entry root(String file, String json) {
    try {
      return new Entry(file, "", JSON.parse(json)).only(DOCUMENT);
    } catch (JsonParseException e) {
      throw broken("%s line %d column %d".formatted(file, e.getLine(), e.getColumn()), e);
    } catch (JsonException e) {
      throw broken(file, e);
    }
  }

  private static Fault broken(String where, JsonException e) {
    String found = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new Fault(
        "gold-broken",
        where,
        "no JSON object: " + found,
        "Mend the file there; a missing comma, quote or bracket stands just before.",
        e);
  }

  private static Gold.Event event(Entry entry) {
    return new Gold.Event(
        entry.needed("id"),
        entry.names(),
        entry.text("series"),
        entry.text("date"),
        entry.text("place"),
        entry.text("venue"),
        entry.texts("hosts"),
        entry.texts("sponsors"),
        entry.texts("expectedOrganisations"));
  }

  private static Gold.Talk talk(Entry entry, Map<String, Gold.Event> events) {
    var at = new ArrayList<Gold.Event>();
    String id = entry.text("event");
    if (!id.isEmpty()) {
      Gold.Event event = events.get(id);
      if (event == null) {
        throw entry.wrong(
            "event", "is '%s', expected one of %s or null".formatted(id, events.keySet()));
      }
      at.add(event);
    }
    return new Gold.Talk(
        entry.text("title"),
        at,
        entry.entries("speakers", Set.of("name", "org", "role")).stream()
            .map(who -> new Gold.Speaker(who.needed("name"), who.text("org"), who.text("role")))
            .toList(),
        entry.text("video"),
        entry.texts("projects"),
        entry.texts("topics"));
  }

  private static Gold.Person person(Entry entry) {
    return new Gold.Person(
        entry.names(),
        entry.entries("affiliations", Set.of("org", "role")).stream()
            .map(where -> new Gold.Affiliation(where.text("org"), where.text("role")))
            .toList());
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Fault(
          "gold-missing",
          folder.toString(),
          "is no folder, expected one with a .json file for each document",
          "Name the folder where the gold files are.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stem(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
