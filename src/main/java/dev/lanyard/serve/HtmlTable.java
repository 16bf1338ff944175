package dev.lanyard.serve;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Names;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** An answer as a table of a page; web addresses become links. */
record HtmlTable(Answer answer, Names names) {
  String html() {
    var rows = answer.rows().size();
    if (rows == 0) {
      return "<p class=\"none\">No rows. Fill in less, or other words.</p>\n";
    }
    return "<p class=\"count\">%d %s</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Answer\">\n<table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table>\n</div>\n"
        .formatted(rows, rows == 1 ? "row" : "rows", head(), body());
  }

  private String head() {
    return answer.columns().stream()
        .map(c -> "<th scope=\"col\">%s</th>".formatted(Html.escape(c)))
        .collect(Collectors.joining());
  }

  private String body() {
    return answer.rows().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Binding row) {
    return answer.columns().stream()
        .map(column -> Answer.cell(row, column).map(this::cell).orElse("<td></td>"))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String cell(Node node) {
    var text = names.of(node);
    if (node.isURI() && node.getURI().matches("(?i)https?://.*")) {
      return "<td>%s</td>".formatted(Html.link(node.getURI(), text));
    }
    return (text.matches("[0-9]{1,9}(\\.[0-9]+)?") ? "<td class=\"number\">%s</td>" : "<td>%s</td>")
        .formatted(Html.escape(text));
  }
}
