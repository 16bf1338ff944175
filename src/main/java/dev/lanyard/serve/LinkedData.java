package dev.lanyard.serve;

import dev.lanyard.serve.page.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Answers for every IRI of the graph, at its {@link Addresses address}: a page for people, RDF for
 * programs.
 *
 * <pre>{@code
 * GET /id/person/tom-li                 what Accept asks for
 * GET /id/person/tom-li.ttl             Turtle; likewise .html, .jsonld, .nt and .rdf
 * GET /id/person/tom-li?format=ttl      the same
 * GET /id/person/tom-lee                308 to the IRI by which he goes since documents were put together
 * }</pre>
 */
final class LinkedData extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final List<Representation> FOR_PROGRAMS = Representation.forPrograms();

  private final transient Supplier<Served> current;

  LinkedData(Supplier<Served> current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var served = current.get();
    served.read(() -> answer(served, request)).send(request, response);
  }

  private static Reply answer(Served served, HttpServletRequest request) {
    var identified = new Identified(served.dataset().asDatasetGraph());
    var path = request.getRequestURI();
    var whole = identified.known(served.addresses().iris(path));
    if (whole.isPresent()) {
      return shown(served, whole.get(), path, wanted(request, ""), request);
    }
    int dot = path.lastIndexOf('.');
    var suffix = dot > path.lastIndexOf('/') ? path.substring(dot + 1) : "";
    var stem = Representation.named(suffix).isPresent() ? path.substring(0, dot) : path;
    var part = identified.known(served.addresses().iris(stem));
    if (part.isPresent()) {
      return shown(served, part.get(), stem, wanted(request, suffix), request);
    }
    return elsewhere(served, identified.now(served.addresses().iris(stem)), path, stem);
  }

  /** The one that the address names, or the header asks for; empty if that cannot be had. */
  private static Optional<Representation> wanted(HttpServletRequest request, String suffix) {
    var named = suffix.isEmpty() ? Reply.parameter(request, "format") : suffix;
    return named.isEmpty()
        ? Representation.accepted(
            Accept.of(Objects.requireNonNullElse(request.getHeader("Accept"), "")),
            List.of(Representation.values()))
        : Representation.named(named);
  }

  private static Reply shown(
      Served served,
      Node thing,
      String path,
      Optional<Representation> wanted,
      HttpServletRequest request) {
    if (wanted.isEmpty()) {
      return Reply.text(406, choices(path)).with("Vary", "Accept").with("Link", links(thing, path));
    }
    var as = wanted.get();
    var values = as == Representation.HTML ? values(request) : Map.<String, String>of();
    return kept(served, thing, path, as, values);
  }

  /** The answer, kept for whoever asks the same. */
  static Reply kept(
      Served served, Node thing, String path, Representation as, Map<String, String> values) {
    return served
        .kept()
        .reply(
            new Kept.Asked(path, as.suffix(), values), () -> made(served, thing, path, as, values));
  }

  /** What was filled in on a page, but for the choice of a page. */
  private static Map<String, String> values(HttpServletRequest request) {
    var values = Reply.parameters(request);
    values.remove("format");
    return values;
  }

  private static Reply made(
      Served served, Node thing, String path, Representation as, Map<String, String> values) {
    var reply =
        as == Representation.HTML
            ? Reply.of(served.site().thing(thing, path, values))
            : rdf(served, thing, as);
    return reply
        .with("Vary", "Accept")
        .with("Content-Location", path + "." + as.suffix())
        .with("Link", links(thing, path));
  }

  private static Reply rdf(Served served, Node thing, Representation as) {
    var graph = Description.of(served.dataset().asDatasetGraph(), thing);
    return new Reply(200, as.contentType(), RdfText.about(thing, graph, as), Map.of());
  }

  /** Where else it can be had, for programs that look at headers (RFC 8288). */
  private static String links(Node thing, String path) {
    var links = new StringBuilder();
    for (var other : FOR_PROGRAMS) {
      links.append('<').append(path).append('.').append(other.suffix());
      links.append(">; rel=\"alternate\"; type=\"").append(other.mediaType()).append("\", ");
    }
    links.append('<').append(thing.getURI()).append(">; rel=\"canonical\", <");
    return links.append(path).append(".ttl>; rel=\"describedby\"; type=\"text/turtle\"").toString();
  }

  private static String choices(String path) {
    return "This can be had as:\n"
        + List.of(Representation.values()).stream()
            .map(r -> "  %-22s %s.%s%n".formatted(r.mediaType(), path, r.suffix()))
            .collect(Collectors.joining());
  }

  private static Reply elsewhere(Served served, List<String> now, String path, String stem) {
    var addresses = now.stream().flatMap(iri -> served.addresses().of(iri).stream()).toList();
    if (addresses.isEmpty()) {
      return Reply.of(Site.missing(path));
    }
    var suffix = path.substring(stem.length());
    return addresses.size() == 1
        ? Reply.text(308, "It is known by another IRI now: " + addresses.get(0))
            .with("Location", addresses.get(0) + suffix)
        : Reply.text(
            300, "Documents meant different things by it:\n" + String.join("\n", addresses));
  }
}
