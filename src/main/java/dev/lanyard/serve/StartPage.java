package dev.lanyard.serve;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Names;
import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.store.Packed;
import dev.lanyard.store.Prefixes;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;

/** Says what Lanyard is, what is there, and how to ask. */
final class StartPage {
  private static final String FOLDER = "/dev/lanyard/serve/";
  private static final String FIRST = "who-spoke-where";
  private static final int SHOWN = 40;

  private final Asker asker;
  private final Names names;
  private final Questions questions;

  StartPage(Dataset dataset, Questions questions) {
    this.asker = new Asker(dataset);
    this.names = new Names(dataset);
    this.questions = questions;
  }

  /** The page but for {@code {origin}}, the address of the server. */
  String html() {
    return Layout.page(
        "Lanyard",
        Packed.text(FOLDER + "start.html")
            .replace("{ask}", QuestionForm.html(questions.named(FIRST), Map.of()))
            .replace("{counts}", counts())
            .replace("{questions}", cards())
            .replace("{events}", first(questions.named("events")))
            .replace("{documents}", first(questions.named("documents")))
            .replace("{query}", QueryPage.form(QueryPage.example())));
  }

  private String counts() {
    var answer = asker.select(Prefixes.sparql() + Packed.text(FOLDER + "counts.rq"));
    return answer.rows().stream()
        .map(
            row ->
                answer.columns().stream()
                    .map(c -> Answer.cell(row, c).map(names::of).orElse(""))
                    .toList())
        .map(
            cells ->
                "<li><strong>%s</strong> %s</li>\n"
                    .formatted(cells.get(0), Html.escape(cells.get(1))))
        .collect(Collectors.joining());
  }

  private String cards() {
    return questions.all().stream()
        .filter(q -> !q.name().equals(FIRST)) // which stands at the top already
        .map(StartPage::card)
        .collect(Collectors.joining());
  }

  /** A question that runs on a click, and opens to be filled in. */
  private static String card(Question question) {
    return """
        <div class="question">%s
        <details><summary title="Fill something in"><span class="hidden">Fill something in</span></summary>
        %s</details></div>
        """
        .formatted(
            Html.link("/ask/" + question.name(), question.text()),
            QuestionForm.html(question, Map.of()));
  }

  private String first(Question question) {
    var answer = asker.ask(question, Map.of());
    var all = Html.link("/ask/" + question.name(), "All %d".formatted(answer.rows().size()));
    return new HtmlTable(answer, names, true).table(SHOWN)
        + (answer.rows().size() > SHOWN ? "<p>%s</p>\n".formatted(all) : "");
  }
}
