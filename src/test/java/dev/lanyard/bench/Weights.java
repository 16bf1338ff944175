package dev.lanyard.bench;

import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * What pages weigh: of each kind the page of the busiest thing, and the heaviest of some others.
 */
record Weights(String server, Existing existing) {
  private static final int OTHERS = 60;
  private static final List<String> KINDS =
      List.of(
          "Person",
          "Talk",
          "Event",
          "EventSeries",
          "Organisation",
          "Project",
          "Topic",
          "Place",
          "Document");
  private static final List<String> LISTS =
      List.of("", "persons", "talks", "events", "organisations", "documents", "search?q=ka");

  void print(PrintStream out) {
    out.printf("| page | KB at most | with gzip | its address |%n| --- | ---: | ---: | --- |%n");
    for (var kind : KINDS) {
      var iris = new ArrayList<>(existing.iris(kind));
      Collections.shuffle(iris, new Random(7));
      var some = new ArrayList<>(iris.subList(0, Math.min(OTHERS, iris.size())));
      some.add(existing.busiest(kind));
      line(
          out,
          kind,
          some.stream().map(iri -> "id/" + iri.substring(Lan.BASE.length()) + ".html").toList());
    }
    line(out, "start, lists, search", LISTS);
    line(out, "questions", Questions.bundled().all().stream().map(q -> "ask/" + q.name()).toList());
  }

  private void line(PrintStream out, String what, List<String> addresses) {
    var heaviest = "";
    var most = new byte[0];
    for (var address : addresses) {
      var body = Load.body(server + address);
      if (body.length > most.length) {
        most = body;
        heaviest = address;
      }
    }
    out.printf(
        "| %s | %.0f | %.0f | /%s |%n",
        what, most.length / 1000.0, gzipped(most) / 1000.0, heaviest);
  }

  private static int gzipped(byte[] body) {
    var small = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(small)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it goes to memory
    }
    return small.size();
  }
}
