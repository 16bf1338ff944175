package dev.lanyard.serve;

import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.AnswerWriter;
import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Names;
import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Packed;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;

/** The pages: the start page, {@code /ask/NAME}, {@code /query}, and what they are dressed with. */
final class Site {
  private final Questions questions;
  private final Asker asker;
  private final Names names;
  private final AnswerWriter writer;
  private final String start;
  private final String style;
  private final String icon;

  Site(Dataset dataset, Questions questions) {
    this.questions = questions;
    this.asker = new Asker(dataset);
    this.names = new Names(dataset);
    this.writer = new AnswerWriter(names);
    this.start = new StartPage(dataset, questions).html(); // what is served does not change
    this.style = Packed.text("/dev/lanyard/serve/style.css");
    this.icon = Packed.text("/dev/lanyard/serve/icon.svg");
  }

  /**
   * The start page.
   *
   * @param origin how its reader reached this server, {@code http://localhost:3030}
   */
  Page start(String origin) {
    return Page.html(200, start.replace("{origin}", Html.escape(origin)));
  }

  /**
   * The others.
   *
   * @param path as the browser sends it, {@code /ask/sponsors}
   * @param values what was filled in, empty fields left out
   * @throws Fault whatever asking may bring
   */
  Page page(String path, Map<String, String> values) {
    if (path.equals("/style.css")) {
      return new Page(200, "text/css; charset=utf-8", style);
    }
    if (path.equals("/icon.svg")) {
      return new Page(200, "image/svg+xml", icon);
    }
    if (path.equals("/query")) {
      return query(values.getOrDefault("query", ""), values);
    }
    return path.startsWith("/ask/")
        ? ask(path.substring("/ask/".length()), values)
        : Page.html(404, FaultPage.missing(path));
  }

  private Page ask(String name, Map<String, String> given) {
    var question = questions.named(name);
    var values = new TreeMap<>(given);
    values.remove("format");
    var answer = asker.ask(question, values);
    return given.containsKey("format")
        ? new Page(200, format(given).mediaType(), writer.write(answer, format(given), 0))
        : Page.html(200, AskPage.html(question, values, new HtmlTable(answer, names, true)));
  }

  private Page query(String sparql, Map<String, String> values) {
    if (sparql.isEmpty()) {
      return Page.html(200, QueryPage.empty());
    }
    if (values.containsKey("format")) {
      return new Page(
          200, format(values).mediaType(), writer.write(asker.select(sparql), format(values), 0));
    }
    try {
      return Page.html(
          200, QueryPage.html(sparql, new HtmlTable(asker.select(sparql), names, false)));
    } catch (Fault fault) {
      return Page.html(400, QueryPage.html(sparql, fault)); // the form keeps what was typed
    }
  }

  private static AnswerFormat format(Map<String, String> values) {
    var wanted = values.getOrDefault("format", "");
    var known = Arrays.stream(AnswerFormat.values());
    return known
        .filter(f -> f.toString().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    "format-unknown",
                    "format=" + wanted,
                    "there is no such format",
                    "Take one of: "
                        + Arrays.stream(AnswerFormat.values())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
