package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One fact with all who state it.
 *
 * @param property what the ontology calls it
 * @param documents how many documents state it
 * @param quotes where and in which words
 */
record FactPage(
    Link subject, String property, Link object, int documents, List<Quote> quotes, int more) {
  private static final int MOST = 100;

  FactPage {
    quotes = List.copyOf(quotes);
  }

  /** The page; empty if nobody states such a thing of {@code subject}. */
  static Optional<View> view(Node subject, String property, String object, Library library) {
    return (property.equals(Lan.affiliation.getLocalName())
            ? tie(subject, object, library)
            : Optional.<FactPage>empty())
        .or(() -> fact(subject, property, object, library))
        .map(
            page ->
                View.of(
                        "fact",
                        "%s: %s %s"
                            .formatted(page.subject.text(), page.property, page.object.text()),
                        Map.of("page", page))
                    .below(page.subject));
  }

  private static Optional<FactPage> fact(
      Node subject, String property, String object, Library library) {
    var claims =
        library.witnesses().about(subject).stream()
            .filter(c -> c.property().isURI() && c.property().getLocalName().equals(property))
            .filter(c -> library.facts().brief(c.object()).equals(Harmless.clean(object)))
            .toList();
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(of(subject, claims.get(0).object(), claims, library));
  }

  private static Optional<FactPage> tie(Node person, String organisation, Library library) {
    var facts = library.facts();
    var affiliations =
        facts.of(person, Lan.affiliation).stream()
            .filter(
                a ->
                    facts.of(a, Lan.organisation).stream()
                        .anyMatch(o -> facts.brief(o).equals(organisation)))
            .toList();
    var claims = library.witnesses().claims(person, affiliations);
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(
            of(person, facts.of(affiliations.get(0), Lan.organisation).get(0), claims, library));
  }

  private static FactPage of(Node subject, Node object, List<Claim> claims, Library library) {
    var facts = library.facts();
    return new FactPage(
        facts.link(subject),
        facts.name(claims.get(0).property()),
        facts.link(object),
        (int) claims.stream().map(Claim::document).distinct().count(),
        claims.stream().limit(MOST).map(library.witnesses()::quote).toList(),
        Math.max(0, claims.size() - MOST));
  }
}
