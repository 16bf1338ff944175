package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Decision;
import dev.lanyard.store.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanyard split person/tom-li}: says that what was merged is several. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says that what was taken for one thing is several. Without --in: all that documents call by"
          + " different IRIs. With --in: what these documents call so is another.",
      "Writes lines into corrections.ttl beside the graph, which win over every rule."
    },
    footer = {
      "",
      "For example:",
      "  lanyard split event/harbour-days-2025",
      "  lanyard split \"Tom Li\" --in document/day-two --why \"the painter\"",
    })
final class SplitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "THING", description = "What is several.")
  private String thing = "";

  @Option(
      names = "--in",
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "Documents that speak of another.")
  private List<String> documents = new ArrayList<>();

  @Mixin private final CorrectingOptions correcting = new CorrectingOptions();

  SplitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var corrector = new Corrector(correcting, console);
    var union = corrector.union();
    String iri = new Entities(union).find(thing);
    List<Decision> told =
        union.identities().decisions().stream().filter(d -> d.canonical().equals(iri)).toList();
    var corrections =
        documents.isEmpty() ? apart(corrector, told, iri) : namesakes(corrector, told);
    corrector.write("%s is several now.".formatted(Entities.brief(iri)), corrections);
    return 0;
  }

  private List<Correction> apart(Corrector corrector, List<Decision> told, String iri) {
    var names = told.stream().map(Decision::iri).collect(Collectors.toCollection(TreeSet::new));
    names.add(iri);
    if (names.size() == 1) {
      throw new Fault(
          "correction-unclear",
          thing,
          "every document calls it %s".formatted(Entities.brief(iri)),
          "Say with --in which of these speak of another: %s."
              .formatted(
                  told.stream()
                      .map(d -> Entities.brief(d.document()))
                      .collect(Collectors.joining(", "))));
    }
    var corrections = new ArrayList<Correction>();
    for (String one : names) {
      names
          .headSet(one)
          .forEach(other -> corrections.add(corrector.identity(false, one, other, Set.of())));
    }
    return corrections;
  }

  private List<Correction> namesakes(Corrector corrector, List<Decision> told) {
    Set<String> meant =
        documents.stream()
            .map(d -> d.contains(":") ? d : Lan.BASE + d)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> telling =
        told.stream().map(Decision::document).collect(Collectors.toCollection(TreeSet::new));
    meant.stream()
        .filter(d -> !telling.contains(d))
        .findFirst()
        .ifPresent(
            d -> {
              throw new Fault(
                  "correction-unclear",
                  Entities.brief(d),
                  "this document does not speak of %s".formatted(thing),
                  "These do: %s."
                      .formatted(
                          telling.stream().map(Entities::brief).collect(Collectors.joining(", "))));
            });
    return told.stream()
        .filter(d -> meant.contains(d.document()))
        .map(Decision::iri)
        .distinct()
        .map(name -> corrector.identity(false, name, name, meant))
        .toList();
  }
}
