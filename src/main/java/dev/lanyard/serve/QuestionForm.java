package dev.lanyard.serve;

import dev.lanyard.ask.Parameter;
import dev.lanyard.ask.Question;
import java.util.Map;
import java.util.stream.Collectors;

/** The form that puts a question; it works by GET, so that every answer has an address. */
final class QuestionForm {
  private QuestionForm() {}

  /**
   * @param values what is filled in already
   */
  static String html(Question question, Map<String, String> values) {
    var fields =
        question.parameters().stream()
            .map(p -> field(question, p, values))
            .collect(Collectors.joining());
    return "<form action=\"/ask/%s\" method=\"get\">\n%s<button>Ask</button>\n</form>\n"
        .formatted(Html.escape(question.name()), fields);
  }

  private static String field(Question question, Parameter parameter, Map<String, String> values) {
    var id = Html.escape(question.name() + "-" + parameter.name());
    return """
        <p class="field"><label for="%s">%s</label><input id="%s" name="%s" value="%s" placeholder="%s" %s></p>
        """
        .formatted(
            id,
            Html.escape(parameter.name()),
            id,
            Html.escape(parameter.name()),
            Html.escape(values.getOrDefault(parameter.name(), "")),
            Html.escape(hint(parameter)),
            limits(parameter.kind()));
  }

  private static String hint(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.YEAR ? "such as 2025" : parameter.meaning();
  }

  private static String limits(Parameter.Kind kind) {
    return switch (kind) {
      case TEXT -> "type=\"search\"";
      case YEAR -> "inputmode=\"numeric\" pattern=\"[0-9]{4}\" maxlength=\"4\"";
      case NUMBER -> "type=\"number\" min=\"0\" step=\"any\"";
      case IRI -> "type=\"url\"";
    };
  }
}
