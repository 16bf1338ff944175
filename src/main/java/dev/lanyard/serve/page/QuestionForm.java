package dev.lanyard.serve.page;

import dev.lanyard.ask.Parameter;
import dev.lanyard.ask.Question;
import java.util.List;
import java.util.Map;

/**
 * The form that puts a question; it works by GET, so that every answer has an address.
 *
 * @param name of the question, {@code sponsors}
 * @param text the question in a sentence
 */
record QuestionForm(String name, String text, List<Field> fields) {
  QuestionForm {
    fields = List.copyOf(fields);
  }

  /**
   * Something to fill in.
   *
   * @param kind what it takes: {@code text}, {@code year}, {@code number} or {@code iri}
   * @param value what is filled in already
   */
  record Field(String name, String kind, String hint, String value) {}

  static QuestionForm of(Question question, Map<String, String> values) {
    return new QuestionForm(
        question.name(),
        question.text(),
        question.parameters().stream()
            .map(
                p ->
                    new Field(
                        p.name(),
                        p.kind().toString().toLowerCase(java.util.Locale.ROOT),
                        hint(p),
                        values.getOrDefault(p.name(), "")))
            .toList());
  }

  private static String hint(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.YEAR ? "such as 2025" : parameter.meaning();
  }
}
