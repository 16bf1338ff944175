package dev.lanyard.cli;

import dev.lanyard.store.Checker;
import dev.lanyard.store.Violation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lanyard check}: holds a graph against the shapes of the ontology. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Holds the graph of every document against the shapes of the ontology.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:All documents conform.", "1:Some do not.", "2:The folder cannot be read."})
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphFolder folder = new GraphFolder();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var found = new Checker().check(new Loading(console).graphs(folder.path()));
    found.forEach(v -> console.print(lines(v)));
    var severe = found.stream().filter(Violation::isSevere).count();
    console.print(
        found.isEmpty()
            ? "%s: all documents conform%n".formatted(folder.path())
            : "%s: %d to mend, %d to look at%n"
                .formatted(folder.path(), severe, found.size() - severe));
    return severe > 0 ? 1 : 0;
  }

  private static String lines(Violation violation) {
    var where =
        "%s %s %s".formatted(violation.focus(), violation.path(), violation.value()).strip();
    return "%s in <%s>%n  %s%n  %s%n%n"
        .formatted(
            violation.severity(),
            violation.document(),
            where.replaceAll(" +", " "),
            violation.message());
  }
}
