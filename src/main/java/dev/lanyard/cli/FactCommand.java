package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.ask.FactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of one fact that it holds, or that it does not. */
abstract class FactCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CorrectingOptions correcting = new CorrectingOptions();

  FactCommand(Console console) {
    this.console = console;
  }

  final Corrector corrector() {
    return new Corrector(correcting, console);
  }

  /** {@code lanyard add "Harbour Days 2025" startDate 2025-06-11}. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = {
        "Says that a fact holds, whether or not a text states it.",
        "Writes a line into corrections.ttl beside the graph."
      },
      footer = {
        "",
        "For example:",
        "  lanyard add \"Harbour Days 2025\" startDate 2025-06-11 --why \"see the poster\"",
        "  lanyard add person/zoe-hall type Person --label \"Zoë Hall\"",
      })
  static final class Add extends FactCommand {
    @Parameters(index = "0", paramLabel = "THING", description = "What it is about.")
    private String thing = "";

    @Parameters(
        index = "1",
        paramLabel = "PROPERTY",
        description = "A property of the ontology, such as speaker; or type, label, altLabel.")
    private String property = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "Another thing, a date, or words.")
    private String value = "";

    @Option(names = "--label", paramLabel = "NAME", description = "The name of a new thing.")
    private List<String> labels = new ArrayList<>();

    Add(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      var corrector = corrector();
      Triple fact = new FactWords(new Entities(corrector.union())).read(thing, property, value);
      var facts = new ArrayList<>(List.of(fact));
      for (String label : labels) {
        facts.add(
            Triple.create(
                fact.getSubject(), RDFS.label.asNode(), NodeFactory.createLiteralString(label)));
      }
      corrector.say(true, facts, List.of());
      return 0;
    }
  }

  /** {@code lanyard deny "Harbour Days 2025" sponsor Acme}. */
  @Command(
      name = "deny",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = {
        "Says that a fact does not hold, whatever texts state. With a THING alone: that it is no such"
            + " thing at all.",
        "Writes a line into corrections.ttl beside the graph, which wins over every text."
      },
      footer = {
        "",
        "For example:",
        "  lanyard deny \"Harbour Days 2025\" sponsor Acme --why \"Acme lent the chairs\"",
        "  lanyard deny \"Tom Li\" affiliation Acme --in document/day-two",
        "  lanyard deny person/call-for-papers --why \"not a name\"",
      })
  static final class Deny extends FactCommand {
    @Parameters(index = "0", paramLabel = "THING", description = "What it is about.")
    private String thing = "";

    @Parameters(
        index = "1..2",
        arity = "0..2",
        paramLabel = "PROPERTY VALUE",
        hideParamSyntax = true,
        description =
            "A property of the ontology, such as speaker, and another thing, a date, or words.")
    private List<String> rest = new ArrayList<>();

    @Option(
        names = "--in",
        paramLabel = "DOCUMENT",
        arity = "1..*",
        description = "Deny only what these documents state.")
    private List<String> documents = new ArrayList<>();

    Deny(Console console) {
      super(console);
    }

    @Override
    public Integer call() {
      var corrector = corrector();
      var union = corrector.union();
      var entities = new Entities(union);
      List<Triple> facts =
          rest.size() == 2
              ? List.of(new FactWords(entities).read(thing, rest.get(0), rest.get(1)))
              : entities.types(entities.find(thing));
      corrector.deny(union, facts, documents);
      return 0;
    }
  }
}
