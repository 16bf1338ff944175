package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the header of a query file.
 *
 * <pre>{@code
 * # Question: Who sponsored events?
 * # Columns:  ?sponsor ?events, one row per sponsor
 * # Parameters: sponsor (part of a name), year (year)
 * # Example:  "Acme" | 3
 * }</pre>
 *
 * <p>A comment line without a key continues the one above it. {@code Parameters} may be left out.
 */
final class QuestionReader {
  private static final Pattern LINE =
      Pattern.compile("#\\s*(?:(Question|Columns|Parameters|Example):)?\\s*(.*)");
  private static final Pattern BETWEEN_PARAMETERS = Pattern.compile("(?<=\\))\\s*,\\s*");

  private QuestionReader() {}

  /**
   * @param name the file name without {@code .rq}
   * @throws Fault {@code question-header}
   */
  static Question read(String name, String sparql) {
    var header = header(sparql);
    try {
      var columns = need(header, "Columns");
      var words = Stream.of(columns.split(",", 2)[0].strip().split("\\s+")).toList();
      words.forEach(QuestionReader::needVariable);
      return new Question(
          name,
          need(header, "Question"),
          words.stream().map(w -> w.substring(1)).toList(),
          columns.contains(",") ? columns.substring(columns.indexOf(',') + 1).strip() : "",
          parameters(header.getOrDefault("Parameters", "")),
          Stream.of(need(header, "Example").split("\\|")).map(String::strip).toList(),
          sparql);
    } catch (IllegalArgumentException e) {
      throw new Fault(
          "question-header",
          name + ".rq",
          "the header says: " + e.getMessage(),
          "Begin the file with the lines '# Question:', '# Columns:', '# Parameters:' and '# Example:'.",
          e);
    }
  }

  private static Map<String, String> header(String sparql) {
    var header = new LinkedHashMap<String, String>();
    var keys = new ArrayList<String>();
    for (var line : sparql.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      var parts = LINE.matcher(line);
      if (!parts.matches()) {
        continue;
      }
      if (parts.group(1) != null) {
        keys.add(parts.group(1));
      }
      if (!keys.isEmpty()) {
        header.merge(keys.get(keys.size() - 1), parts.group(2).strip(), (a, b) -> a + " " + b);
      }
    }
    return header;
  }

  private static String need(Map<String, String> header, String key) {
    var value = header.getOrDefault(key, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("no '# %s:' line".formatted(key));
    }
    return value;
  }

  private static void needVariable(String word) {
    if (!word.matches("\\?\\w+")) {
      throw new IllegalArgumentException(
          "column '%s', expected a variable such as ?event".formatted(word));
    }
  }

  private static List<Parameter> parameters(String declared) {
    return declared.isEmpty() || declared.equals("none")
        ? List.of()
        : BETWEEN_PARAMETERS.splitAsStream(declared).map(Parameter::of).toList();
  }
}
