package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The file {@code corrections.ttl} in a folder of graphs: what people say against the documents, or
 * beyond them, one line each.
 *
 * <p>It is applied whenever the folder is loaded and changes no other file; so a line that is taken
 * out leaves no trace.
 */
public final class CorrectionsFile {
  /** Its name. */
  public static final String NAME = "corrections.ttl";

  private static final String HEAD =
      """
      # What people say against the texts, or beyond them: one correction a line. A line that is taken out is undone.
      @base <%s> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      """;

  private CorrectionsFile() {}

  /**
   * The corrections of a folder, sorted; none if it has no such file.
   *
   * @throws Fault {@code corrections-broken}
   */
  public static List<Correction> read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(file)
        .forceLang(Lang.TURTLE)
        .base(Lan.BASE)
        .errorHandler(ParseFaults.ofCorrections(file.toString()))
        .parse(model);
    var corrections = new ArrayList<Correction>();
    model
        .listSubjectsWithProperty(RDF.type, Lan.Addition)
        .forEach(r -> corrections.add(correction(file, r, true)));
    model
        .listSubjectsWithProperty(RDF.type, Lan.Denial)
        .forEach(r -> corrections.add(correction(file, r, false)));
    refuseContradictions(file, corrections);
    corrections.sort((one, other) -> one.line(Lan.BASE).compareTo(other.line(Lan.BASE)));
    return corrections;
  }

  private static void refuseContradictions(Path file, List<Correction> corrections) {
    for (Correction denial : corrections) {
      if (!denial.holds() && corrections.stream().anyMatch(denial::contradicts)) {
        throw new Fault(
            "corrections-broken",
            file.toString(),
            "it says of one fact that it holds and that it does not: " + denial.line(Lan.BASE),
            "Take one of the two lines out.");
      }
    }
  }

  private static Correction correction(Path file, Resource line, boolean holds) {
    var documents = new TreeSet<String>();
    line.listProperties(Lan.wasDerivedFrom).forEach(s -> documents.add(s.getObject().toString()));
    return new Correction(
        holds,
        need(file, line, RDF.subject).asNode(),
        need(file, line, RDF.predicate).asNode(),
        need(file, line, RDF.object).asNode(),
        documents,
        text(line, DCTerms.creator),
        text(line, DCTerms.date),
        text(line, RDFS.comment));
  }

  private static RDFNode need(Path file, Resource line, Property property) {
    var statement = line.getProperty(property);
    if (statement == null) {
      var said =
          line.listProperties().toList().stream()
              .map(s -> s.getPredicate().getLocalName() + " " + s.getObject())
              .sorted()
              .collect(Collectors.joining(", "));
      throw new Fault(
          "corrections-broken",
          file.toString(),
          "a correction has no rdf:%s (it has: %s)".formatted(property.getLocalName(), said),
          "Give it a subject, a predicate and an object, or take its line out.");
    }
    return statement.getObject();
  }

  private static String text(Resource line, Property property) {
    var statement = line.getProperty(property);
    return statement == null
        ? ""
        : statement.getObject().isLiteral()
            ? statement.getString()
            : statement.getObject().toString();
  }

  /**
   * Takes out what is said of people who are forgotten, and their names out of the rest; a file
   * that was written by hand in another way than one line a correction is written anew.
   *
   * @throws Fault {@code corrections-broken} or {@code file-unwritable}
   */
  public static void forget(Path folder, Forgetting forgetting) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return;
    }
    var instead = new TreeMap<String, String>();
    for (Correction said : read(folder)) {
      boolean kept = !forgetting.without(List.of(said)).isEmpty();
      instead.put(said.line(Lan.BASE), kept ? forgetting.scrubbed(said).line(Lan.BASE) : "");
    }
    try {
      List<String> old = Files.readAllLines(file);
      boolean byHand = !old.containsAll(instead.keySet());
      List<String> lines =
          byHand
              ? List.copyOf(instead.values())
              : old.stream()
                  .map(l -> instead.getOrDefault(l, forgetting.forgotten().scrubLine(l)))
                  .toList();
      String kept =
          IntStream.range(0, lines.size())
              .filter(i -> !lines.get(i).isEmpty() || !byHand && old.get(i).isEmpty())
              .mapToObj(i -> lines.get(i) + "\n")
              .collect(Collectors.joining());
      WholeFile.write(file, byHand ? HEAD.formatted(Lan.BASE) + kept : kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes lines out of the file and adds others at its end; makes the file if it is not there.
   *
   * @throws Fault {@code file-unwritable}; {@code correction-unclear} if a line that is to go was
   *     written by hand in another way
   */
  public static void change(Path folder, List<Correction> gone, List<Correction> added) {
    Path file = folder.resolve(NAME);
    try {
      String old = Files.isRegularFile(file) ? Files.readString(file) : HEAD.formatted(Lan.BASE);
      var lines = new ArrayList<>(old.lines().toList());
      for (Correction correction : gone) {
        if (!lines.remove(correction.line(Lan.BASE))) {
          throw new Fault(
              "correction-unclear",
              file.toString(),
              "it says otherwise, and not in a line of its own: " + correction.line(Lan.BASE),
              "Take that out by hand, then say it again.");
        }
      }
      added.forEach(c -> lines.add(c.line(Lan.BASE)));
      WholeFile.write(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
