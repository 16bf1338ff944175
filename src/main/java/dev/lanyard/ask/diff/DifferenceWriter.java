package dev.lanyard.ask.diff;

import dev.lanyard.ask.Entities;
import dev.lanyard.ask.diff.Difference.Change;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Writes differences.
 *
 * <pre>
 * Event  Harbour Days 2025  event/harbour-days-2025
 *   ~ startDate  2025-05 → 2025-05-07  (2 documents)
 *   + sponsor    Acme  (1 document)
 * </pre>
 */
public final class DifferenceWriter {
  private static final List<String> COLUMNS =
      List.of("change", "kind", "iri", "label", "property", "before", "after", "documents");

  private DifferenceWriter() {}

  /** All of them, as whole lines. */
  public static String write(List<Difference> differences, DifferenceFormat format) {
    return switch (format) {
      case TEXT -> text(differences);
      case TSV ->
          Stream.concat(Stream.of(COLUMNS), differences.stream().map(DifferenceWriter::values))
              .map(DifferenceWriter::line)
              .collect(Collectors.joining());
      case JSON -> json(differences);
    };
  }

  private static List<String> values(Difference difference) {
    return List.of(
        word(difference.change()),
        difference.kind(),
        difference.iri(),
        difference.label(),
        difference.property(),
        difference.before(),
        difference.after(),
        Integer.toString(difference.documents()));
  }

  private static String word(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private static String line(List<String> values) {
    return values.stream()
        .map(value -> value.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String json(List<Difference> differences) {
    var list = new JsonArray();
    for (Difference difference : differences) {
      var object = new JsonObject();
      List<String> values = values(difference);
      for (int i = 0; i < COLUMNS.size() - 1; i++) {
        object.put(COLUMNS.get(i), values.get(i));
      }
      object.put(COLUMNS.get(COLUMNS.size() - 1), difference.documents());
      list.add(object);
    }
    return JSON.toString(list).stripTrailing() + "\n";
  }

  private static String text(List<Difference> differences) {
    var text = new StringBuilder();
    String thing = "";
    for (Difference difference : differences) {
      if (!difference.iri().equals(thing)) {
        thing = difference.iri();
        text.append(
            "%s%s  %s  %s%n"
                .formatted(
                    text.isEmpty() ? "" : "%n".formatted(),
                    difference.kind(),
                    difference.label(),
                    Entities.brief(thing)));
      }
      text.append("  %s  (%s)%n".formatted(words(difference), documents(difference)));
    }
    return text.isEmpty() ? "" : text + "%n%s%n".formatted(summary(differences));
  }

  private static String words(Difference difference) {
    return switch (difference.change()) {
      case NEW -> "new";
      case GONE -> "gone";
      case RENAMED -> "= was " + Entities.brief(difference.before());
      case CHANGED ->
          "~ %s: %s → %s".formatted(difference.property(), difference.before(), difference.after());
      case GAINED -> "+ %s: %s".formatted(difference.property(), difference.after());
      case LOST -> "- %s: %s".formatted(difference.property(), difference.before());
    };
  }

  private static String documents(Difference difference) {
    return switch (difference.documents()) {
      case 0 -> "people say so";
      case 1 -> "1 document";
      default -> difference.documents() + " documents";
    };
  }

  /** {@code Things: 1 new, 2 gone, 0 renamed. Facts: 12 gained, 3 lost, 2 changed.} */
  private static String summary(List<Difference> differences) {
    return "Things: %d new, %d gone, %d renamed. Facts: %d gained, %d lost, %d changed."
        .formatted(
            Stream.of(
                    Change.NEW,
                    Change.GONE,
                    Change.RENAMED,
                    Change.GAINED,
                    Change.LOST,
                    Change.CHANGED)
                .map(change -> differences.stream().filter(d -> d.change() == change).count())
                .toArray());
  }
}
