package dev.lanyard.cli;

import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.AnswerWriter;
import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Names;
import dev.lanyard.ask.Parameter;
import dev.lanyard.ask.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The part of {@code lanyard ask} after the name: each question brings its own options. */
final class QuestionLine {
  private final Console console;
  private final Question question;

  QuestionLine(Console console, Question question) {
    this.console = console;
    this.question = question;
  }

  /** Answers and gives the exit code. */
  int run(List<String> args, Failures failures) {
    return new CommandLine(spec())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .execute(args.toArray(String[]::new));
  }

  private int answer(ParseResult parsed) {
    var values = new TreeMap<String, String>();
    for (var parameter : question.parameters()) {
      var option = "--" + parameter.name();
      if (parsed.hasMatchedOption(option)) {
        values.put(parameter.name(), parameter.checked(parsed.matchedOptionValue(option, "")));
      }
    }
    Path graph = parsed.commandSpec().findOption("--graph").getValue();
    AnswerFormat format = parsed.commandSpec().findOption("--format").getValue();
    var dataset = new Loading(console).load(graph);
    var answer = new Asker(dataset).ask(question, values);
    console.print(new AnswerWriter(new Names(dataset)).write(answer, format, console.width()));
    return 0;
  }

  private CommandSpec spec() {
    // The spec is known before what it runs, which needs what the spec parsed.
    var self = new CommandSpec[1];
    Callable<Integer> run = () -> answer(self[0].commandLine().getParseResult());
    var spec = CommandSpec.wrapWithoutInspection(run).name("lanyard ask " + question.name());
    self[0] = spec;
    spec.usageMessage()
        .sortOptions(false)
        .description(
            question.text(), "", "Columns: " + String.join(", ", question.columns()) + rows())
        .footer("", "A row to expect:", "  " + String.join(" | ", question.example()));
    question.parameters().forEach(p -> spec.addOption(option(p)));
    return spec.addOption(
            OptionSpec.builder("--graph")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue("extracted")
                .description("The folder of the graph (default: extracted).")
                .build())
        .addOption(
            OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(AnswerFormat.class)
                .defaultValue("table")
                .description("How to write the answer: ${COMPLETION-CANDIDATES} (default: table).")
                .build())
        .addOption(
            OptionSpec.builder("-q", "--quiet").description("Tell nothing of progress.").build())
        .addOption(
            OptionSpec.builder("--stacktrace")
                .description("Show where in the program an error arose.")
                .build())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show what it answers and what can be filled in.")
                .build());
  }

  private String rows() {
    return question.rows().isEmpty() ? "." : "; " + question.rows() + ".";
  }

  private static OptionSpec option(Parameter parameter) {
    return OptionSpec.builder("--" + parameter.name())
        .paramLabel(parameter.kind().name())
        .type(String.class)
        .description(parameter.meaning())
        .build();
  }
}
