package dev.lanyard.link;

import dev.lanyard.store.Prefixes;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A SPARQL endpoint: all that has a name there, page by page; or, where that would be too much,
 * only what bears one of our names.
 */
final class Endpoint {
  private static final String RESULTS = "application/sparql-results+json";
  private static final int PAGE = 5_000;
  private static final int NAMES = 40;

  private final URI address;
  private final Web web;

  Endpoint(URI address, Web web) {
    this.address = address;
    this.web = web;
  }

  /** All that has a name. */
  List<Item> all() {
    var graph = GraphFactory.createDefaultGraph();
    for (int offset = 0; ; offset += PAGE) {
      long before = subjects(graph);
      read(
          "{ SELECT DISTINCT ?s { ?s ?n ?name VALUES ?n { %s } } ORDER BY ?s LIMIT %d OFFSET %d }"
              .formatted(properties(List.of(Trait.NAME)), PAGE, offset),
          graph);
      if (subjects(graph) - before < PAGE) {
        return new GraphItems(graph).all();
      }
    }
  }

  /** All that bears a name of ours, as it stands or in English. */
  List<Item> named(Collection<Item> ours) {
    var names = new TreeSet<String>();
    ours.forEach(i -> names.addAll(i.names()));
    var graph = GraphFactory.createDefaultGraph();
    var list = new ArrayList<>(names);
    for (int from = 0; from < list.size(); from += NAMES) {
      String values =
          list.subList(from, Math.min(from + NAMES, list.size())).stream()
              .map(Endpoint::quoted)
              .map(q -> q + " " + q + "@en")
              .collect(Collectors.joining(" "));
      read(
          "?s ?n ?name VALUES ?n { %s } VALUES ?name { %s }"
              .formatted(properties(List.of(Trait.NAME, Trait.ALIAS)), values),
          graph);
    }
    return new GraphItems(graph).all();
  }

  private static long subjects(Graph graph) {
    return graph.stream().map(Triple::getSubject).distinct().count();
  }

  private void read(String which, Graph graph) {
    String query =
        Prefixes.sparql()
            + "SELECT DISTINCT ?s ?p ?o { %s ?s ?p ?o VALUES ?p { <%s> %s } FILTER isIRI(?s) }"
                .formatted(which, RDF.type.getURI(), properties(Arrays.asList(Trait.values())));
    String separator = address.getQuery() == null ? "?" : "&";
    var asked =
        URI.create(
            address + separator + "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    String answer = web.get(asked, RESULTS);
    try {
      ResultSet rows =
          ResultSetMgr.read(
              new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)),
              ResultSetLang.RS_JSON);
      rows.forEachRemaining(
          row ->
              graph.add(
                  Triple.create(
                      row.get("s").asNode(), row.get("p").asNode(), row.get("o").asNode())));
    } catch (QueryException | RiotException | JsonException | NullPointerException e) {
      throw web.nonsense(
          asked,
          "its answer is neither a manifest nor the results of a query (%s)"
              .formatted(e.getMessage()));
    }
  }

  private static String properties(List<Trait> traits) {
    return traits.stream()
        .flatMap(t -> Vocabulary.of(t).stream())
        .map(Node::getURI)
        .distinct()
        .map("<%s>"::formatted)
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String name) {
    return "\""
        + name.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\n\\r]", " ")
        + "\"";
  }
}
