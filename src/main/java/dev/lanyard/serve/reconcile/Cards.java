package dev.lanyard.serve.reconcile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Small pages about one thing, to stand in a frame of somebody else's page. Built as a tree, so
 * that no name can become markup.
 */
final class Cards {
  private static final int FEW = 4;

  private final Things things;
  private final Descriptions descriptions;
  private final UnaryOperator<String> address;

  Cards(Things things, UnaryOperator<String> address) {
    this.things = things;
    this.address = address;
    this.descriptions = new Descriptions(things);
  }

  /** A whole page. */
  String page(Node thing) {
    return page(things.text(thing), card(thing));
  }

  /**
   * The card alone, to be put into somebody else's page.
   *
   * @param origin how that page reached this server
   */
  String fragment(Node thing, String origin) {
    var card = card(thing);
    card.select("a[href^=/]").forEach(a -> a.attr("href", origin + a.attr("href")));
    return card.outerHtml();
  }

  /** The card of a type or a property: what it means. */
  static String fragment(String name, String meaning) {
    var card = new Element("article");
    card.appendElement("h1").text(name);
    card.appendElement("p").text(meaning);
    return card.outerHtml();
  }

  /** The frame around cards and what else the service shows. */
  static String page(String title, Element content) {
    var page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.select("html").attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.head().appendElement("title").text(title);
    page.head()
        .appendElement("link")
        .attr("rel", "stylesheet")
        .attr("href", Manifests.OLD + "/style.css");
    page.body().appendChild(content);
    return page.outerHtml();
  }

  private Element card(Node thing) {
    var card = new Element("article");
    card.appendElement("h1")
        .appendElement("a")
        .attr("href", address(thing))
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(things.text(thing));
    card.appendElement("p").addClass("description").text(descriptions.of(thing));
    var list = new Element("dl");
    things.types(thing).stream()
        .flatMap(t -> Property.of(t).stream())
        .distinct()
        .forEach(p -> tell(list, p, words(thing, p)));
    if (!list.children().isEmpty()) {
      card.appendChild(list);
    }
    return card;
  }

  /** What a property tells beyond the name. */
  private List<String> words(Node thing, Property property) {
    return things.values(thing, property).stream()
        .map(things::text)
        .distinct()
        .filter(t -> !t.equals(things.text(thing)))
        .toList();
  }

  private static void tell(Element list, Property property, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    String words =
        values.stream()
            .limit(FEW)
            .collect(Collectors.joining(" · ", "", values.size() > FEW ? " …" : ""));
    list.appendElement("dt").text(property.id());
    list.appendElement("dd").text(words);
  }

  /** Where the page of a thing is. */
  String address(Node thing) {
    return address.apply(thing.getURI());
  }
}
