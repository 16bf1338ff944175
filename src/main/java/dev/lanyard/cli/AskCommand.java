package dev.lanyard.cli;

import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanyard ask who-spoke-where --speaker Wilkie}: puts one of the questions. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Answers a question. Without a NAME: lists the questions there are.",
    customSynopsis = {
      "lanyard ask [--queries DIR]",
      "       lanyard ask [--queries DIR] NAME [--graph DIR] [--format FORMAT] [--PARAMETER VALUE]..."
    },
    footer = {
      "",
      "For example:",
      "  lanyard ask who-spoke-where --speaker Wilkie",
      "  lanyard ask sponsors --year 2025 --format csv",
      "  lanyard ask sponsors --help",
    })
final class AskCommand implements Callable<Integer> {
  private final Console console;
  private final BooleanSupplier stacktrace;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with more questions, as .rq files.")
  private List<Path> queries = new ArrayList<>();

  @Parameters(
      paramLabel = "NAME...",
      hideParamSyntax = true,
      description = {
        "The name of a question, and what to fill in.",
        "Each takes --graph DIR, the folder of the graph (default: extracted), and --format, one of"
            + " table, markdown, csv, tsv, json, xml (default: table)."
      })
  private List<String> words = new ArrayList<>();

  AskCommand(Console console, BooleanSupplier stacktrace) {
    this.console = console;
    this.stacktrace = stacktrace;
  }

  @Override
  public Integer call() {
    var questions =
        queries.isEmpty() ? Questions.bundled() : Questions.with(queries.get(queries.size() - 1));
    if (words.isEmpty()) {
      list(questions);
      return 0;
    }
    var question = questions.named(words.get(0));
    var args = words.subList(1, words.size());
    var failures =
        new Failures(console, () -> stacktrace.getAsBoolean() || args.contains("--stacktrace"));
    var quiet = args.contains("-q") || args.contains("--quiet");
    return new QuestionLine(console.quietIf(() -> quiet), question).run(args, failures);
  }

  private void list(Questions questions) {
    var widest = questions.all().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    var out = new StringBuilder("Asked as: lanyard ask NAME [--PARAMETER VALUE]...\n\n");
    for (var question : questions.all()) {
      out.append("%s  %s%n".formatted(pad(question.name(), widest), question.text()));
      if (!question.parameters().isEmpty()) {
        out.append("%s  %s%n".formatted(pad("", widest), parameters(question)));
      }
    }
    console.print(out.toString());
  }

  private static String parameters(Question question) {
    return String.join(
        "  ",
        question.parameters().stream().map(p -> "--%s %s".formatted(p.name(), p.kind())).toList());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
