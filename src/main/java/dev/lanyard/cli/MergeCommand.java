package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Correction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lanyard merge person/tom-li person/thomas-li}: says that two are one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Says that two things are one. It goes by the first IRI then; the second stays resolvable.",
      "Writes a line into corrections.ttl beside the graph, which wins over every rule."
    },
    footer = {
      "",
      "For example:",
      "  lanyard merge person/tom-li person/thomas-li --why \"the same slides\"",
      "  lanyard merge \"Tom Li\" \"Thomas Li\"",
    })
final class MergeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "KEEP", description = "The thing whose IRI stays.")
  private String keep = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "What is the same thing.")
  private String other = "";

  @Mixin private final CorrectingOptions correcting = new CorrectingOptions();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var corrector = new Corrector(correcting, console);
    var union = corrector.union();
    var identities = union.identities();
    var entities = new Entities(union);
    String one = entities.find(keep);
    String two = entities.find(other);
    if (one.equals(two)) {
      throw new Fault(
          "correction-unclear",
          other,
          "it is %s already".formatted(Entities.brief(one)),
          "Nothing is to be done; 'lanyard why %s' tells on what grounds."
              .formatted(Entities.brief(one)));
    }
    if (!kind(one).equals(kind(two))) {
      throw new Fault(
          "correction-unclear",
          other,
          "it is of another kind: %s and %s".formatted(Entities.brief(one), Entities.brief(two)),
          "Name two of one kind; 'lanyard deny' and 'lanyard add' change what is told of either.");
    }
    String first = identities.namesOf(one).get(0);
    List<Correction> corrections =
        identities.namesOf(two).stream()
            .map(name -> corrector.identity(true, name, first, Set.of()))
            .toList();
    corrector.write(
        "%s is %s now.".formatted(Entities.brief(two), Entities.brief(one)), corrections);
    return 0;
  }

  /** What an IRI says that a thing is: {@code person}. */
  private static String kind(String iri) {
    return Entities.brief(iri).replaceFirst("/.*", "");
  }
}
