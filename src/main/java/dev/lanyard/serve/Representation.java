package dev.lanyard.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;

/** How a thing can be shown, the preferred way first. */
public enum Representation {
  /** A page for people. */
  HTML("html", "text/html"),
  /** Turtle. */
  TURTLE("ttl", "text/turtle"),
  /** JSON-LD 1.1 with a context. */
  JSONLD("jsonld", "application/ld+json"),
  /** N-Triples, a line a fact. */
  NTRIPLES("nt", "application/n-triples"),
  /** RDF/XML. */
  RDFXML("rdf", "application/rdf+xml");

  private final String suffix;
  private final String mediaType;

  Representation(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What an address ends in that wants this one alone, {@code ttl}. */
  public String suffix() {
    return suffix;
  }

  /** What HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** As a header says it, with its encoding. */
  String contentType() {
    return this == JSONLD || this == RDFXML ? mediaType : mediaType + "; charset=utf-8";
  }

  /** The syntax, of those that are for programs. */
  Lang syntax() {
    return switch (this) {
      case HTML -> throw new IllegalStateException("a page is no RDF");
      case TURTLE -> Lang.TURTLE;
      case JSONLD -> Lang.JSONLD11;
      case NTRIPLES -> Lang.NTRIPLES;
      case RDFXML -> Lang.RDFXML;
    };
  }

  /** The one that a suffix or {@code ?format=} names; empty if none does. */
  static Optional<Representation> named(String suffix) {
    return Arrays.stream(values()).filter(r -> r.suffix.equals(suffix)).findFirst();
  }

  /** What suits a reader best; empty if nothing does. */
  static Optional<Representation> accepted(Accept accept, List<Representation> offered) {
    return accept
        .best(offered.stream().map(Representation::mediaType).toList())
        .flatMap(type -> offered.stream().filter(r -> r.mediaType.equals(type)).findFirst());
  }

  /** Those for programs. */
  static List<Representation> forPrograms() {
    return Stream.of(values()).filter(r -> r != HTML).toList();
  }
}
