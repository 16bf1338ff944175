package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** Makes what the pages of all things begin with. */
final class Heads {
  private final Facts facts;

  Heads(Facts facts) {
    this.facts = facts;
  }

  Head of(Node thing, String kind, List<Note> notes) {
    return new Head(
        kind,
        facts.name(thing),
        thing.getURI(),
        facts.address(thing),
        facts.otherNames(thing),
        outside(thing),
        notes);
  }

  private List<Link> outside(Node thing) {
    return Stream.of(SKOS.exactMatch, OWL.sameAs, SKOS.closeMatch, Lan.url, Lan.repository)
        .flatMap(p -> facts.of(thing, p).stream())
        .filter(Node::isURI)
        .filter(n -> !facts.isOurs(n))
        .map(n -> Link.out(site(n.getURI()), n.getURI()))
        .distinct()
        .sorted(java.util.Comparator.comparing(Link::text).thenComparing(Link::href))
        .toList();
  }

  /** {@code wikidata.org/wiki/Q42}: an address without what all addresses have. */
  private static String site(String address) {
    return Harmless.clean(
        address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", ""));
  }
}
