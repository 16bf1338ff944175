package dev.lanyard.cli;

import dev.lanyard.store.Correction;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Loader;
import dev.lanyard.store.Union;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import picocli.CommandLine.Option;

/** Who corrects which graph, and why: options of every command that writes corrections. */
final class CorrectingOptions {
  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
  private Path graph = Path.of("extracted");

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for who asks later.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so (default: the name of the account, ${DEFAULT-VALUE}).")
  private String by = System.getProperty("user.name", "somebody");

  Path graph() {
    return graph;
  }

  /** What is in the graph, as it is corrected so far. */
  Union union() {
    return Loader.union(graph);
  }

  /** A correction by these options, made today. */
  Correction correction(
      boolean holds, Node subject, Node predicate, Node object, Set<String> documents) {
    return new Correction(
        holds, subject, predicate, object, documents, by, LocalDate.now().toString(), why);
  }

  /**
   * Writes corrections down and says where. What was said to the contrary goes: the last word
   * counts.
   */
  void write(Console console, String what, List<Correction> corrections) {
    List<Correction> gone =
        CorrectionsFile.read(graph).stream()
            .filter(old -> corrections.stream().anyMatch(old::contradicts))
            .toList();
    CorrectionsFile.change(graph, gone, corrections);
    console.print(
        "%s%n(%s%s in %s; take %s out to undo it.)%n"
            .formatted(
                what,
                gone.isEmpty() ? "" : "%d to the contrary taken out, ".formatted(gone.size()),
                corrections.size() == 1 ? "one line" : corrections.size() + " lines",
                graph.resolve(CorrectionsFile.NAME),
                corrections.size() == 1 ? "it" : "them"));
  }

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
