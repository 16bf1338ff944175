package dev.lanyard.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands there are, in the order in which help tells of them.
 *
 * <p>picocli looks at every field and method of a command to learn its options. To look at all of
 * them takes a machine that has just started longer than it takes some of them to work, so only
 * what is wanted is made.
 *
 * @param stacktrace whether to show where an error arose, known once the words are parsed
 */
record Commands(Console console, BooleanSupplier stacktrace) {
  /** The one that the first of the words names; all of them if it names none. */
  Map<String, Object> wanted(String... words) {
    Map<String, Supplier<Object>> all = all();
    var wanted = new LinkedHashMap<String, Object>();
    if (words.length > 0 && all.containsKey(words[0])) {
      all.keySet().retainAll(Set.of(words[0]));
    }
    all.forEach((name, command) -> wanted.put(name, command.get()));
    return wanted;
  }

  private Map<String, Supplier<Object>> all() {
    var all = new LinkedHashMap<String, Supplier<Object>>();
    all.put(RunCommand.NAME, () -> new RunCommand(console));
    all.put(ExtractCommand.NAME, () -> new ExtractCommand(console));
    // What follows the name of a question is the question's own: see QuestionLine.
    all.put(
        "ask",
        () -> new CommandLine(new AskCommand(console, stacktrace)).setStopAtPositional(true));
    all.put("serve", () -> new ServeCommand(console));
    all.put("why", () -> new WhyCommand(console));
    all.put("merge", () -> new MergeCommand(console));
    all.put("split", () -> new SplitCommand(console));
    all.put("review", () -> new ReviewCommand(console));
    all.put("add", () -> new FactCommand.Add(console));
    all.put("deny", () -> new FactCommand.Deny(console));
    all.put("link", () -> new LinkCommand(console));
    all.put("export", () -> new ExportCommand(console));
    all.put("forget", () -> new ForgetCommand(console));
    all.put("check", () -> new CheckCommand(console));
    all.put("diff", () -> new DiffCommand(console));
    all.put("stats", () -> new StatsCommand(console));
    all.put("explain", () -> new ExplainCommand(console));
    all.put("evaluate", () -> new EvaluateCommand(console));
    return all;
  }
}
