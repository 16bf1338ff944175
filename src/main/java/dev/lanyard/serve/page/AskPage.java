package dev.lanyard.serve.page;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question with its form and its answer.
 *
 * @param formats the same answer for machines
 * @param command how to ask in a terminal
 */
record AskPage(
    QuestionForm form, AnswerTable table, List<Link> formats, String sparql, String command) {
  AskPage {
    formats = List.copyOf(formats);
  }

  /**
   * The page.
   *
   * @param values what was filled in
   * @param number which part of the answer, {@code 1} for the first
   */
  static View view(
      Question question, Map<String, String> values, String number, Answer answer, Facts facts) {
    var path = "/ask/" + question.name();
    var page =
        new AskPage(
            QuestionForm.of(question, values),
            AnswerTable.of(answer, facts, true, Pages.ofAnswer(path, values, number, answer)),
            formats(path, values),
            question.sparql(),
            command(question, values));
    return View.of("ask", question.text(), Map.of("page", page))
        .below(Link.to("Questions", "/#questions"));
  }

  /** Links to the same answer for machines. */
  static List<Link> formats(String path, Map<String, String> values) {
    return Arrays.stream(AnswerFormat.values())
        .filter(f -> f != AnswerFormat.TABLE)
        .map(f -> Link.to(f.name(), Link.address(path, with(values, f))))
        .toList();
  }

  private static Map<String, String> with(Map<String, String> values, AnswerFormat format) {
    var more = new TreeMap<>(values);
    more.put("format", format.toString());
    return more;
  }

  private static String command(Question question, Map<String, String> values) {
    var out = new StringBuilder("lanyard ask " + question.name());
    values.forEach(
        (name, value) -> out.append(" --%s '%s'".formatted(name, value.replace("'", "'\\''"))));
    return out.toString();
  }
}
