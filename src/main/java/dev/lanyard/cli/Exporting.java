package dev.lanyard.cli;

import dev.lanyard.ask.Questions;
import dev.lanyard.export.Delivery;
import dev.lanyard.export.Export;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Network;
import dev.lanyard.export.Selection;
import dev.lanyard.export.Settings;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.output.WriterOutputStream;

/** What {@link ExportCommand} does: loads a graph, selects, writes, and says where it went. */
record Exporting(Console console, Settings settings) {

  Exporting(Console console, boolean raw, Network network) {
    this(console, new Settings(raw, network));
  }

  /**
   * What is asked for.
   *
   * @param table the name of the one table, or empty
   * @param question the name of the question, or empty
   * @param values what to fill in there
   * @param queries folders with more questions
   */
  record What(String table, String question, Map<String, String> values, List<Path> queries) {
    What {
      values = Map.copyOf(values);
      queries = List.copyOf(queries);
    }
  }

  /** Prints which formats there are. */
  void list() {
    console.print("Asked as: lanyard export FORMAT [-o FILE|DIR]%n%n".formatted());
    for (Export export : Exports.all(settings)) {
      console.print("%-12s %s%n".formatted(export.name(), export.says()));
    }
  }

  /**
   * Exports into the last of {@code outputs}, or prints.
   *
   * @throws Fault if it cannot be done
   */
  void run(String format, Path graph, FilterOptions filter, What what, List<Path> outputs) {
    Export export = Exports.named(format, settings);
    var chosen = filter.filter();
    Path to = outputs.isEmpty() ? Path.of("-") : outputs.get(outputs.size() - 1);
    List<String> notices;
    try (var progress = new Progress(console)) {
      var dataset = Loader.union(graph, progress).dataset();
      Selection selection = Selection.of(dataset, chosen, progress);
      try (Delivery delivery = delivery(export, selection, what)) {
        notices = to.equals(Path.of("-")) ? print(delivery, format) : delivery.to(to);
      }
    }
    notices.forEach(notice -> console.err().println("lanyard: " + notice));
    if (!to.equals(Path.of("-"))) {
      console.note("Written: %s%n".formatted(to));
    }
  }

  private static Delivery delivery(Export export, Selection selection, What what) {
    if (!what.question().isEmpty()) {
      var questions =
          what.queries().isEmpty()
              ? Questions.bundled()
              : Questions.with(what.queries().get(what.queries().size() - 1));
      var question = questions.named(what.question());
      return Delivery.ofAnswer(export, selection, question, what.values());
    }
    return what.table().isEmpty()
        ? Delivery.of(export, selection)
        : Delivery.ofTable(export, selection, what.table());
  }

  private List<String> print(Delivery delivery, String format) {
    if (!delivery.isText()) {
      throw new Fault(
          "output-missing",
          format,
          delivery.isFolder()
              ? "this makes a folder of several files, which cannot be printed"
              : "this makes a file that is no text, which cannot be printed",
          "Say where to: lanyard export %s -o %s".formatted(format, delivery.usualName()));
    }
    try (var out =
        WriterOutputStream.builder()
            .setWriter(new Unclosed(console.out()))
            .setCharset(StandardCharsets.UTF_8)
            .get()) {
      return delivery.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
