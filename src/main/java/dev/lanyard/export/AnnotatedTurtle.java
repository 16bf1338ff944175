package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * RDF 1.2 Turtle: each fact with its claims as annotations, document by document.
 *
 * <pre>{@code
 * <talk/queues> lan:speaker <person/tom-li>
 *     ~ <document/2024-05/claim/40-62-speaker> {|
 *       prov:wasDerivedFrom <document/2024-05> ; oa:start 40 ; oa:end 62 ; lan:confidence 0.98 |} .
 * }</pre>
 */
record AnnotatedTurtle() implements Document {
  @Override
  public String name() {
    return "annotated";
  }

  @Override
  public String says() {
    return "the facts annotated with their evidence, as RDF 1.2 Turtle";
  }

  @Override
  public String ending() {
    return "ttl";
  }

  @Override
  public String mediaType() {
    return "text/turtle; version=1.2; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) throws IOException {
    var documents = new Documents(selection.dataset());
    var terms = new Terms();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("VERSION \"1.2\"\n");
    for (var prefix : Prefixes.all().entrySet()) {
      writer.write("PREFIX %s: <%s>\n".formatted(prefix.getKey(), prefix.getValue()));
    }
    for (Node document : selection.visit("documents", documents.names())) {
      var facts = new Facts(documents.facts(document));
      var evidence = new Facts(documents.evidence(document));
      var claims = claims(evidence);
      List<Triple> told =
          facts.graph().stream()
              .filter(t -> selection.has(t.getSubject()) && selection.tells(t))
              .sorted(Facts.TRIPLES)
              .toList();
      writer.write("\n# " + document.getURI() + "\n");
      for (Triple fact : told) {
        writer.write(line(terms, fact, claims.getOrDefault(fact, List.of()), evidence));
      }
    }
    writer.flush();
    return List.of();
  }

  private static Map<Triple, List<Node>> claims(Facts evidence) {
    var claims = new HashMap<Triple, List<Node>>();
    for (Node claim : evidence.subjects(RDF.type, Lan.Claim.asNode())) {
      for (Node subject : evidence.objects(claim, RDF.subject)) {
        for (Node predicate : evidence.objects(claim, RDF.predicate)) {
          for (Node object : evidence.objects(claim, RDF.object)) {
            claims
                .computeIfAbsent(Triple.create(subject, predicate, object), t -> new ArrayList<>())
                .add(claim);
          }
        }
      }
    }
    return claims;
  }

  private static String line(Terms terms, Triple fact, List<Node> claims, Facts evidence) {
    var line = new StringBuilder();
    line.append(terms.of(fact.getSubject())).append(' ');
    line.append(terms.of(fact.getPredicate())).append(' ');
    line.append(terms.of(fact.getObject()));
    for (Node claim : claims) {
      line.append("\n    ~ ").append(terms.of(claim)).append(" {| ");
      line.append(annotation(terms, evidence, claim));
      line.append(" |}");
    }
    return line.append(" .\n").toString();
  }

  private static String annotation(Terms terms, Facts evidence, Node claim) {
    return evidence.of(claim).stream()
        .filter(t -> !isUnderstood(t.getPredicate()))
        .map(t -> terms.of(t.getPredicate()) + " " + terms.of(t.getObject()))
        .collect(Collectors.joining(" ; "));
  }

  /** Whether the annotation itself says it. */
  private static boolean isUnderstood(Node predicate) {
    return List.of(RDF.type, RDF.subject, RDF.predicate, RDF.object).stream()
        .anyMatch(p -> p.asNode().equals(predicate));
  }
}
