package dev.lanyard.serve;

import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.Question;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A question with its form and its answer. */
final class AskPage {
  private AskPage() {}

  static String html(Question question, Map<String, String> values, HtmlTable table) {
    return Layout.page(
        question.text(),
        """
        <h1>%s</h1>
        %s
        <p class="as">As %s</p>
        %s
        <details><summary>The query behind it</summary>
        <pre><code>%s</code></pre>
        <p>Words that are filled in reach it as values of the variables that begin with <code>?_</code>.
        In a terminal: <code>%s</code></p>
        </details>
        """
            .formatted(
                Html.escape(question.text()),
                QuestionForm.html(question, values),
                links("/ask/" + question.name(), values),
                table.html(),
                Html.escape(question.sparql()),
                Html.escape(command(question, values))));
  }

  /** Links to the same answer for machines. */
  static String links(String path, Map<String, String> values) {
    return Arrays.stream(AnswerFormat.values())
        .filter(f -> f != AnswerFormat.TABLE)
        .map(f -> Html.link(Html.address(path, with(values, f)), f.name()))
        .collect(Collectors.joining(" · "));
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
