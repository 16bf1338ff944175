package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A document.
 *
 * @param mentioned what it speaks of, kind by kind
 * @param texts its text, if that is at hand
 * @param says what it states, in the order of the text
 * @param count how many facts it states
 * @param all the page with all of them
 */
record DocumentPage(
    List<Line> lines,
    List<Group> mentioned,
    List<MarkedText> texts,
    List<Passage> says,
    int count,
    String all) {
  private static final int MOST = 80;
  private static final int MOST_NAMES = 60;

  DocumentPage {
    lines = List.copyOf(lines);
    mentioned = List.copyOf(mentioned);
    texts = List.copyOf(texts);
    says = List.copyOf(says);
  }

  /**
   * Things of one kind.
   *
   * @param kind such as {@code People}
   */
  record Group(String kind, List<Link> things) {
    Group {
      things = List.copyOf(things);
    }
  }

  /**
   * One fact where it stands.
   *
   * @param words empty if nobody kept them
   */
  record Passage(
      Link subject,
      String property,
      Link object,
      String words,
      String where,
      String rule,
      String href) {}

  static DocumentPage of(Node document, int part, Library library) {
    var facts = library.facts();
    var witnesses = library.witnesses();
    var claims =
        witnesses.by(document).stream()
            .filter(c -> MarkedText.tells(c, Lan.mentions.asNode()))
            .toList();
    return new DocumentPage(
        library.lines(document).of("Topics", Lan.topic).all(),
        groups(facts.of(document, Lan.mentions), facts),
        witnesses.text(document).stream()
            .filter(text -> claims.stream().allMatch(c -> Excerpts.fits(text, c)))
            .map(text -> MarkedText.of(text, part, claims, witnesses))
            .toList(),
        claims.stream().limit(MOST).map(c -> passage(c, facts, witnesses)).toList(),
        claims.size(),
        Link.address("/ask/evidence", Map.of("document", facts.name(document))));
  }

  private static List<Group> groups(List<Node> things, Facts facts) {
    var groups = new ArrayList<Group>();
    for (Kind kind : Kind.values()) {
      var links =
          things.stream()
              .filter(t -> facts.kind(t).filter(kind::equals).isPresent())
              .limit(MOST_NAMES)
              .map(facts::link)
              .toList();
      if (!links.isEmpty()) {
        groups.add(new Group(kind.many(), links));
      }
    }
    return groups;
  }

  private static Passage passage(Claim claim, Facts facts, Witnesses witnesses) {
    return new Passage(
        facts.link(claim.subject()),
        facts.name(claim.property()),
        facts.link(claim.object()),
        claim.words(),
        "%,d–%,d".formatted(claim.start(), claim.end()),
        claim.rule(),
        witnesses.address(claim));
  }
}
