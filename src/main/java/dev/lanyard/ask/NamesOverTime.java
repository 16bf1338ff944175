package dev.lanyard.ask;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * By which names documents have called a thing, and when, in words: {@code Datawire (2018 to 2019,
 * 3 documents)}.
 */
public final class NamesOverTime {
  private static final String QUESTION = "names-over-time";

  private NamesOverTime() {}

  /** Those of a thing of this label, the earliest first; none if it had but one. */
  public static List<String> of(Dataset dataset, String label) {
    var question = Questions.bundled().named(QUESTION);
    return new Asker(dataset)
        .ask(question, Map.of("name", label)).rows().stream()
            .filter(row -> cell(row, "thing").equals(label))
            .map(NamesOverTime::words)
            .toList();
  }

  private static String words(Binding row) {
    String first = cell(row, "first");
    String last = cell(row, "last");
    String documents = cell(row, "documents");
    return "%s (%s, %s)"
        .formatted(
            cell(row, "name"),
            first.equals(last) ? first : first + " to " + last,
            documents.equals("1") ? "1 document" : documents + " documents");
  }

  private static String cell(Binding row, String column) {
    return Answer.cell(row, column).map(n -> n.getLiteralLexicalForm()).orElse("");
  }
}
