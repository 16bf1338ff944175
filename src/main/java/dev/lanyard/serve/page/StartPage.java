package dev.lanyard.serve.page;

import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Says what is there, and how to ask.
 *
 * @param figures how many of each kind of thing the documents name
 * @param events the newest
 * @param questions all there are
 */
record StartPage(List<Figure> figures, List<EventRow> events, List<QuestionForm> questions) {
  private static final int NEWEST = 12;

  StartPage {
    figures = List.copyOf(figures);
    events = List.copyOf(events);
    questions = List.copyOf(questions);
  }

  /**
   * How many there are of a kind.
   *
   * @param word for that many of them
   */
  record Figure(int count, String word, String list) {}

  static StartPage of(Library library, Questions questions) {
    var facts = library.facts();
    var figures = new ArrayList<Figure>();
    for (Kind kind : Kind.values()) {
      int count = library.census().of(kind).size();
      if (count > 0) {
        var word = count == 1 ? kind.one() : kind.many();
        figures.add(new Figure(count, word.toLowerCase(java.util.Locale.ROOT), kind.list()));
      }
    }
    var events =
        library.census().of(Kind.EVENT).stream()
            .sorted(
                Comparator.comparing((Node e) -> facts.text(e, Lan.startDate))
                    .reversed()
                    .thenComparing(n -> n.toString()))
            .limit(NEWEST)
            .toList();
    return new StartPage(
        figures,
        library.events().newest(events, NEWEST, e -> happened(library, e)),
        questions.all().stream().map(q -> QuestionForm.of(q, Map.of())).toList());
  }

  private static Said happened(Library library, Node event) {
    var status = library.facts().of(event, Lan.status);
    return status.isEmpty()
        ? new Said(0, List.of(), "", "")
        : library.witnesses().of(event, Lan.status, status.get(0));
  }

  /**
   * The page.
   *
   * @param origin how its reader reached this server
   */
  View view(String origin) {
    return View.of(
        "start",
        "Lanyard",
        Map.of(
            "page",
            this,
            "origin",
            origin,
            "example",
            QueryPage.example(),
            "data",
            StructuredData.of(WebPages.site(origin))));
  }
}
