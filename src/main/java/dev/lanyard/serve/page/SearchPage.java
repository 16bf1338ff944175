package dev.lanyard.serve.page;

import dev.lanyard.ask.Search;
import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What is called so, or nearly, kind by kind, and in whose words it occurs.
 *
 * @param words what somebody typed
 * @param quotes places in documents with these words
 */
record SearchPage(String words, List<Group> groups, List<Quote> quotes) {
  private static final int MOST = 10;
  private static final int SUGGESTIONS = 9;
  private static final int LOOKED_AT = 8;

  SearchPage {
    groups = List.copyOf(groups);
    quotes = List.copyOf(quotes);
  }

  /**
   * Hits of one kind, the best first.
   *
   * @param more the list of all of this kind with these words
   */
  record Group(String kind, List<Hit> hits, Link more) {
    Group {
      hits = List.copyOf(hits);
    }
  }

  /**
   * One of them.
   *
   * @param facts how many facts there are with it
   */
  record Hit(Link link, long facts) {}

  static View view(String words, Library library) {
    var groups = new ArrayList<Group>();
    for (Kind kind : Kind.values()) {
      var hits =
          found(words, Set.of(kind.type().getLocalName()), MOST, library).stream()
              .map(h -> new Hit(library.facts().link(node(h)), h.facts()))
              .toList();
      if (!hits.isEmpty()) {
        groups.add(
            new Group(
                kind.many(),
                hits,
                Link.to(kind.many(), Link.address(kind.list(), Map.of("q", words)))));
      }
    }
    var page = new SearchPage(words, groups, library.quotations().with(words));
    var title = words.isEmpty() ? "Search" : "Search: " + words;
    return View.of("search", title, Map.of("page", page, "q", words)).below();
  }

  /** The best hits of all kinds, for a field that suggests while somebody types. */
  static Page suggestions(String words, Library library) {
    var json = new JsonArray();
    for (Search.Hit hit : found(words, Set.of(), SUGGESTIONS, library)) {
      var link = library.facts().link(node(hit));
      var one = new JsonObject();
      one.put("label", link.text());
      one.put(
          "kind",
          Kind.ofType(NodeFactory.createURI(Lan.NS + hit.kind())).map(Kind::one).orElse(""));
      one.put("href", link.href());
      json.add(one);
    }
    return Page.json(StructuredData.text(json));
  }

  /** What documents name; else, lest nothing is found, what is known beforehand. */
  private static List<Search.Hit> found(
      String words, Set<String> kinds, int most, Library library) {
    var hits = library.search().get().find(words, kinds, most * LOOKED_AT);
    var named = hits.stream().filter(h -> library.census().has(node(h))).toList();
    return (named.isEmpty() ? hits : named).stream().limit(most).toList();
  }

  private static Node node(Search.Hit hit) {
    return NodeFactory.createURI(hit.iri());
  }
}
