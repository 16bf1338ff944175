package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Finds a mapping by the name of one that is packed with the program, or by that of a file. */
public final class Mappings {
  /** The mappings that are packed with the program. */
  private static final List<String> NAMES =
      List.of(
          "cncf-members",
          "cncf-projects",
          "conference-events",
          "pyvideo-speakers",
          "pyvideo-talks");

  private static final Set<String> KEYS =
      Set.of("kind", "iri", "each", "separator", "header", "columns");

  private Mappings() {}

  /** The names of the mappings that are packed with the program. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The mapping of this name.
   *
   * @throws Fault {@code mapping-missing} or {@code mapping-broken}
   */
  static Mapping named(String name) {
    return NAMES.contains(name) ? packed(name) : read(Path.of(name));
  }

  private static Mapping packed(String name) {
    try (InputStream in = Mappings.class.getResourceAsStream("mapping/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("not packed: mapping/" + name + ".yaml");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mapping read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Fault(
          "mapping-missing",
          "--mapping " + file,
          "there is no such mapping or file",
          "Use one of %s, or the name of a file.".formatted(String.join(", ", NAMES)));
    }
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new Fault(
          "mapping-missing",
          file.toString(),
          "it cannot be read (%s)".formatted(e),
          "Check the file.",
          e);
    }
  }

  /** The mapping that a YAML text states. */
  static Mapping parse(String yaml, String where) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
      if (!(root instanceof Map<?, ?> map) || !(map.get("columns") instanceof Map<?, ?> columns)) {
        throw broken(where, "there is no 'columns:', expected one with a column for each trait");
      }
      for (Object key : map.keySet()) {
        if (!KEYS.contains(key)) {
          throw broken(where, "there is a key '%s'".formatted(key));
        }
      }
      var byTrait = new EnumMap<Trait, List<String>>(Trait.class);
      columns.forEach(
          (trait, names) -> byTrait.put(Trait.of(trait.toString(), where), texts(names)));
      return new Mapping(
          text(map, "kind"),
          text(map, "iri"),
          text(map, "each"),
          text(map, "separator"),
          texts(map.get("header")),
          byTrait);
    } catch (YamlEngineException e) {
      throw broken(
          where,
          "it is no YAML (%s)"
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private static Fault broken(String where, String found) {
    return new Fault(
        "mapping-broken",
        where,
        found,
        "A mapping has the keys kind, iri, each, separator, header and columns; only columns is needed.");
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : value.toString();
  }

  private static List<String> texts(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }
}
