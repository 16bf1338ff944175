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
import org.apache.jena.sparql.engine.binding.Binding;

/** Says what Lanyard is, what is there, and how to ask. */
final class StartPage {
  private static final String FOLDER = "/dev/lanyard/serve/";

  private final Asker asker;
  private final Names names;
  private final Questions questions;

  StartPage(Dataset dataset, Questions questions) {
    this.asker = new Asker(dataset);
    this.names = new Names(dataset);
    this.questions = questions;
  }

  String html() {
    return Layout.page(
        "Lanyard",
        Packed.text(FOLDER + "start.html")
            .replace("{counts}", counts(select("counts.rq")))
            .replace("{questions}", questions.all().stream().map(StartPage::question).collect(Collectors.joining()))
            .replace("{events}", rows(select("events.rq"), this::event))
            .replace("{documents}", rows(select("documents.rq"), this::document))
            .replace("{query}", QueryPage.form(QueryPage.example())));
  }

  private Answer select(String file) {
    return asker.select(Prefixes.sparql() + Packed.text(FOLDER + file));
  }

  private String counts(Answer answer) {
    return rows(
        answer,
        row -> "<li><strong>%s</strong> %s</li>\n".formatted(text(row, "count"), text(row, "things")));
  }

  private static String question(Question question) {
    var address = "/ask/" + question.name();
    return "<details><summary>%s</summary>\n%s<p class=\"as\">%s</p></details>\n"
        .formatted(
            Html.escape(question.text()),
            QuestionForm.html(question, Map.of()),
            Html.link(address, "all rows") + " · " + AskPage.links(address, Map.of()));
  }

  private String event(Binding row) {
    var ask = Html.address("/ask/who-spoke-where", Map.of("event", raw(row, "event")));
    return "<tr><td class=\"date\">%s</td><td>%s</td><td>%s</td><td class=\"number\">%s</td><td>%s</td></tr>\n"
        .formatted(
            text(row, "date"), Html.link(ask, raw(row, "event")), text(row, "place"), text(row, "talks"), text(row, "status"));
  }

  private String document(Binding row) {
    var ask = Html.address("/ask/evidence", Map.of("document", raw(row, "document")));
    return "<tr><td>%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td></tr>\n"
        .formatted(Html.link(ask, raw(row, "document")), text(row, "facts"), text(row, "claims"));
  }

  private String rows(Answer answer, java.util.function.Function<Binding, String> row) {
    return answer.rows().stream().map(row).collect(Collectors.joining());
  }

  private String raw(Binding row, String column) {
    return Answer.cell(row, column).map(names::of).orElse("");
  }

  private String text(Binding row, String column) {
    return Html.escape(raw(row, column));
  }
}
