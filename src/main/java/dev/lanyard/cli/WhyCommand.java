package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.ask.NamesOverTime;
import dev.lanyard.resolve.Decision;
import dev.lanyard.resolve.Identities;
import dev.lanyard.store.Correction;
import dev.lanyard.store.CorrectionsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lanyard why person/tom-li}: on what grounds it is one thing. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells why a thing is one: which documents speak of it, what they call it, on what grounds these"
          + " are the same, what else it may be, and what people have said.",
    },
    footer = {
      "",
      "For example:",
      "  lanyard why \"Tom Wilkie\"",
      "  lanyard why event/kubecon-london-2025"
    })
final class WhyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "THING", description = "An IRI, now or before, or a name.")
  private String thing = "";

  @Mixin private final GraphOption graph = new GraphOption();

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var union = new Loading(console).union(graph.path());
    Identities identities = union.identities();
    var entities = new Entities(union);
    String iri = entities.find(thing);
    List<Decision> told =
        identities.decisions().stream().filter(d -> d.canonical().equals(iri)).toList();
    var out = new StringBuilder("%s  %s%n".formatted(Entities.brief(iri), entities.label(iri)));
    out.append(documents(told));
    List<String> names = NamesOverTime.of(union.dataset(), entities.label(iri));
    if (!names.isEmpty()) {
      out.append("%nCalled: %s%n".formatted(String.join("; ", names)));
    }
    doubts(told).forEach(line -> out.append("%nIn doubt: %s%n".formatted(line)));
    List<Correction> corrections = corrections(iri, identities);
    if (!corrections.isEmpty()) {
      out.append("%nPeople say:%n".formatted());
      corrections.forEach(c -> out.append("  %s%n".formatted(line(c))));
    }
    console.print(out.toString());
    return 0;
  }

  private static String documents(List<Decision> told) {
    if (told.isEmpty()) {
      return "Known beforehand; no document speaks of it.%n".formatted();
    }
    var byDocument =
        told.stream()
            .collect(Collectors.groupingBy(Decision::document, TreeMap::new, Collectors.toList()));
    var out =
        new StringBuilder(
            "%n%s of it:%n"
                .formatted(
                    byDocument.size() == 1
                        ? "1 document speaks"
                        : byDocument.size() + " documents speak"));
    byDocument.forEach(
        (document, decisions) -> {
          out.append("  %s%n".formatted(Entities.brief(document)));
          for (Decision decision : decisions) {
            out.append(
                "    as %s%s%n"
                    .formatted(
                        Entities.brief(decision.iri()),
                        decision.outcome() == Decision.Outcome.NEW ? "" : ": " + said(decision)));
          }
        });
    return out.toString();
  }

  private static String said(Decision decision) {
    String words = decision.grounds().words();
    return decision.said().isEmpty() ? words : words + " (" + decision.said() + ")";
  }

  private static Set<String> doubts(List<Decision> told) {
    var lines = new TreeSet<String>();
    told.forEach(
        d ->
            d.doubts()
                .forEach(
                    doubt ->
                        lines.add(
                            "it may be %s: %s"
                                .formatted(
                                    String.join(
                                        " or ",
                                        doubt.candidates().stream().map(Entities::brief).toList()),
                                    doubt.grounds().words()))));
    return lines;
  }

  private List<Correction> corrections(String iri, Identities identities) {
    var names = new ArrayList<>(identities.namesOf(iri));
    names.add(iri);
    return CorrectionsFile.read(graph.path()).stream()
        .filter(
            c -> names.contains(c.subject().toString()) || names.contains(c.object().toString()))
        .toList();
  }

  private static String line(Correction correction) {
    String object =
        correction.object().isURI()
            ? Entities.brief(correction.object().getURI())
            : correction.object().getLiteralLexicalForm();
    return "%s %s %s %s (%s)"
        .formatted(
            correction.holds() ? "it holds:" : "it does not hold:",
            Entities.brief(correction.subject().toString()),
            correction.predicate().getLocalName(),
            object,
            correction.words());
  }
}
