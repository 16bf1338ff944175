package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Correction;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Union;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;

/**
 * Writes corrections down, and says where.
 *
 * <p>It stands apart from the commands, whose every method picocli looks at before it prints a help
 * text: Jena is loaded when a graph is, not before.
 */
final class Corrector {
  private final CorrectingOptions options;
  private final Console console;

  Corrector(CorrectingOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  /** What is in the graph, as it is corrected so far. */
  Union union() {
    return new Loading(console).union(options.graph());
  }

  /**
   * That two IRIs mean one thing, or that they do not.
   *
   * @param documents where they do; everywhere, if none is named
   */
  Correction identity(boolean same, String one, String other, Set<String> documents) {
    return correction(
        same,
        NodeFactory.createURI(one),
        OWL.sameAs.asNode(),
        NodeFactory.createURI(other),
        documents);
  }

  /**
   * Says of facts that they hold, or that they do not.
   *
   * @param documents the IRIs of the documents that are corrected, the base left off or not
   */
  void say(boolean holds, List<Triple> facts, List<String> documents) {
    Set<String> in =
        documents.stream().map(d -> d.contains(":") ? d : Lan.BASE + d).collect(Collectors.toSet());
    List<Correction> corrections =
        facts.stream()
            .map(t -> correction(holds, t.getSubject(), t.getPredicate(), t.getObject(), in))
            .toList();
    write(
        corrections.stream().map(Corrector::words).collect(Collectors.joining("%n".formatted())),
        corrections);
  }

  /** Says of facts that they do not hold, and tells if nothing states them anyhow. */
  void deny(Union union, List<Triple> facts, List<String> documents) {
    say(false, facts, documents);
    if (facts.stream().noneMatch(union::states)) {
      console.note(
          "The graph does not state that now; should a text state it, it is left out.%n"
              .formatted());
    }
  }

  /**
   * Writes corrections down. What was said to the contrary goes, and so does what was said in the
   * same way before: the last word counts.
   *
   * @param what is said of it to the user
   * @return what went
   */
  List<Correction> write(String what, List<Correction> corrections) {
    List<Correction> before = CorrectionsFile.read(options.graph());
    List<Correction> contrary =
        before.stream().filter(b -> corrections.stream().anyMatch(b::contradicts)).toList();
    List<Correction> same =
        before.stream().filter(b -> corrections.stream().anyMatch(b::repeats)).toList();
    List<Correction> gone = Stream.concat(contrary.stream(), same.stream()).toList();
    CorrectionsFile.change(options.graph(), gone, corrections);
    console.print(
        "%s%n(%s%s%s in %s; take %s out to undo it.)%n"
            .formatted(
                what,
                contrary.isEmpty()
                    ? ""
                    : "%d to the contrary taken out, ".formatted(contrary.size()),
                same.isEmpty() ? "" : "%d said before and put anew, ".formatted(same.size()),
                corrections.size() == 1 ? "one line" : corrections.size() + " lines",
                options.graph().resolve(CorrectionsFile.NAME),
                corrections.size() == 1 ? "it" : "them"));
    return gone;
  }

  /** Takes corrections out again, and puts back what went for them. */
  void takeBack(List<Correction> corrections, List<Correction> contrary) {
    CorrectionsFile.change(options.graph(), corrections, contrary);
    console.print("Taken back.%n".formatted());
  }

  private Correction correction(
      boolean holds, Node subject, Node predicate, Node object, Set<String> documents) {
    return new Correction(
        holds,
        subject,
        predicate,
        object,
        documents,
        options.by(),
        LocalDate.now().toString(),
        options.why());
  }

  private static String words(Correction correction) {
    Node object = correction.object();
    return "%s %s %s %s"
        .formatted(
            correction.holds() ? "Added:" : "Denied:",
            Entities.brief(correction.subject().toString()),
            correction.predicate().getLocalName(),
            object.isURI() ? Entities.brief(object.getURI()) : object.getLiteralLexicalForm());
  }
}
