package dev.lanyard.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation for people: the scores of each part, then what was asked to be listed. */
final class Report {
  /** How many documents are named one by one. */
  private static final int FEW = 5;

  private final Markup markup;
  private final List<String> blocks = new ArrayList<>();

  Report(Markup markup) {
    this.markup = markup;
  }

  String render(Evaluation evaluation, Listing listing) {
    evaluation.parts().forEach(this::part);
    aside("Not extracted, so left out: ", evaluation.unread());
    aside("Extracted, but without gold: ", evaluation.ungraded());
    if (listing.missed()) {
      findings("Missed", evaluation.missed());
    }
    if (listing.wrong()) {
      findings("Wrong", evaluation.wrong());
    }
    if (listing.rules()) {
      rules(evaluation.rules());
    }
    if (listing.curve()) {
      curve(evaluation.curve());
    }
    return String.join("\n", blocks);
  }

  private void part(Part part) {
    int size = part.documents().size();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("", "gold", "right", "wrong", "missed", "precision", "recall", "F1"));
    for (Kind.Group group : Kind.Group.values()) {
      rows.add(row(group.name(), part.scores().of(group)));
      for (Kind kind : group.kinds()) {
        rows.add(row("  " + kind.word(), part.scores().of(kind)));
      }
    }
    String heading = "%s: %d %s".formatted(part.name(), size, size == 1 ? "document" : "documents");
    blocks.add(markup.heading(capital(heading)) + markup.table(rows));
  }

  private static List<String> row(String name, Score score) {
    boolean empty = score.equals(Score.NONE);
    return List.of(
        name,
        Integer.toString(score.right() + score.missed()),
        Integer.toString(score.right()),
        Integer.toString(score.wrong()),
        Integer.toString(score.missed()),
        empty ? "-" : decimal(score.precision()),
        empty ? "-" : decimal(score.recall()),
        empty ? "-" : decimal(score.f1()));
  }

  private void aside(String words, List<String> documents) {
    if (!documents.isEmpty()) {
      String some = documents.stream().limit(FEW).collect(Collectors.joining(", "));
      int more = documents.size() - FEW;
      blocks.add(
          markup.sentence(words + some + (more > 0 ? " and %d more.".formatted(more) : ".")));
    }
  }

  private void findings(String heading, List<Finding> findings) {
    var text = new StringBuilder(markup.heading("%s: %d".formatted(heading, findings.size())));
    for (Finding finding : findings) {
      String words = finding.document() + ": " + finding.fact().text();
      text.append(markup.item(words, finding.claims().stream().map(Claim::text).toList()));
    }
    blocks.add(text.toString());
  }

  private void rules(List<RuleScore> rules) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("rule", "fired", "right", "wrong", "confidence"));
    for (RuleScore rule : rules) {
      rows.add(
          List.of(
              rule.rule().isEmpty() ? "no rule" : rule.rule(),
              Integer.toString(rule.fired()),
              Integer.toString(rule.right()),
              Integer.toString(rule.wrong()),
              decimal(rule.confidence())));
    }
    blocks.add(markup.heading("Rules: %d".formatted(rules.size())) + markup.table(rows));
  }

  private void curve(Curve curve) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("least confidence", "right", "wrong", "missed", "precision", "recall", "F1"));
    for (Curve.Point point : curve.points()) {
      List<String> score = row(point.least().toPlainString(), point.core());
      rows.add(Stream.concat(score.stream().limit(1), score.stream().skip(2)).toList());
    }
    blocks.add(markup.heading("CORE by least confidence") + markup.table(rows));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String decimal(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
