package dev.lanyard.serve.page;

import dev.lanyard.ask.FilledIn;
import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SPARQL editor. Without scripts it is a form that works; {@code editor.js} puts YASGUI in its
 * place.
 *
 * @param tab the name of the tab that the address opens; empty if it opens none
 * @param sparql what stands in the form
 * @param questions to begin with
 */
record EditorPage(String tab, String sparql, List<Question> questions) {
  EditorPage {
    questions = List.copyOf(questions);
  }

  /**
   * The page.
   *
   * @param values {@code question}, the name of a stored question, and what is filled in; or {@code
   *     query}, a query of one's own; or nothing
   */
  static View view(Questions questions, Map<String, String> values) {
    return View.of("editor", "Ask in SPARQL", Map.of("page", of(questions, values)));
  }

  private static EditorPage of(Questions questions, Map<String, String> values) {
    Collection<Question> all = questions.all();
    var name = values.getOrDefault("question", "");
    if (!name.isEmpty()) {
      var given = new TreeMap<>(values);
      given.remove("question");
      var sparql = FilledIn.sparql(questions.named(name), given);
      return new EditorPage(name, sparql, List.copyOf(all));
    }
    return values.containsKey("query")
        ? new EditorPage("Query", values.getOrDefault("query", ""), List.copyOf(all))
        : new EditorPage("", QueryPage.example(), List.copyOf(all));
  }
}
