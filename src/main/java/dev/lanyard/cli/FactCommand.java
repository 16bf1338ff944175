package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.ask.FactWords;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of one fact that it holds, or that it does not. */
abstract class FactCommand implements Callable<Integer> {
  private final Console console;
  private final boolean holds;

  @Mixin final CorrectingOptions correcting = new CorrectingOptions();

  FactCommand(Console console, boolean holds) {
    this.console = console;
    this.holds = holds;
  }

  /** Writes the correction that the words state. */
  int correct(List<Triple> facts, List<String> documents) {
    List<Correction> corrections =
        facts.stream()
            .map(
                t ->
                    correcting.correction(
                        holds,
                        t.getSubject(),
                        t.getPredicate(),
                        t.getObject(),
                        documents.stream()
                            .map(d -> d.contains(":") ? d : Lan.BASE + d)
                            .collect(Collectors.toSet())))
            .toList();
    String what =
        corrections.stream()
            .map(
                c ->
                    "%s %s %s %s"
                        .formatted(
                            holds ? "Added:" : "Denied:",
                            Entities.brief(c.subject().toString()),
                            c.predicate().getLocalName(),
                            c.object().isURI()
                                ? Entities.brief(c.object().getURI())
                                : c.object().getLiteralLexicalForm()))
            .collect(Collectors.joining(System.lineSeparator()));
    correcting.write(console, what, corrections);
    return 0;
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
      super(console, true);
    }

    @Override
    public Integer call() {
      Triple fact = new FactWords(new Entities(correcting.union())).read(thing, property, value);
      var facts = new ArrayList<>(List.of(fact));
      for (String label : labels) {
        facts.add(
            Triple.create(
                fact.getSubject(), RDFS.label.asNode(), NodeFactory.createLiteralString(label)));
      }
      return correct(facts, List.of());
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
      super(console, false);
    }

    @Override
    public Integer call() {
      var union = correcting.union();
      var entities = new Entities(union);
      if (rest.size() == 2) {
        return correct(
            List.of(new FactWords(entities).read(thing, rest.get(0), rest.get(1))), documents);
      }
      String iri = entities.find(thing);
      List<Triple> types =
          union.dataset().asDatasetGraph().getDefaultGraph().stream(
                  CorrectingOptions.node(iri), RDF.type.asNode(), Node.ANY)
              .filter(t -> t.getObject().toString().startsWith(Lan.NS))
              .toList();
      return correct(types, documents);
    }
  }
}
