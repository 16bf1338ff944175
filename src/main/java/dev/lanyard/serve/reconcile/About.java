package dev.lanyard.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The page that explains the service: its types, its properties, and what makes a score. */
final class About {
  private static final Map<String, String> FEATURES = new LinkedHashMap<>();

  static {
    FEATURES.put("name", "How alike the names are, misspellings and other names counted in.");
    FEATURES.put("lead", "The best candidate, and no other comes near it.");
    FEATURES.put("id", "An identifier in common.");
    FEATURES.put("homepage", "How alike the homepages are.");
    FEATURES.put("repository", "How alike the addresses of the source code are.");
    FEATURES.put("date", "How well the days, months or years agree.");
    FEATURES.put("place", "Whether the cities, or else the countries, are the same.");
    FEATURES.put("property-…", "Whether a property, such as those above, is as asked for.");
  }

  private final Things things;

  About(Things things) {
    this.things = things;
  }

  String page(String origin) {
    var main = new Element("main");
    main.appendElement("h1").text("Reconciliation service");
    main.appendElement("p")
        .text(
            "Matches the names in a table of yours with what is known here. In OpenRefine: Reconcile,"
                + " Start reconciling, Add standard service, and give this address:");
    main.appendElement("pre").text(origin + Manifests.OLD);
    main.appendElement("p").text("Clients of the 1.0 draft take this one:");
    main.appendElement("pre").text(origin + Manifests.DRAFT);
    main.appendElement("p")
        .text(
            "A score of 100 is the best. A candidate is a match from 90 on, if no other comes near"
                + " it. A first name alone, an event without its year, or a title of one word is no"
                + " match.");
    main.appendElement("h2").text("Types");
    var types = main.appendElement("dl");
    for (Type type : Type.any()) {
      tell(types, type.id(), things.comment(type.term().asNode()));
    }
    main.appendElement("h2").text("Properties");
    var properties = main.appendElement("dl");
    for (Property property : Property.values()) {
      String of =
          Type.any().stream()
              .filter(property::isOf)
              .map(Type::id)
              .collect(Collectors.joining(", ", " (", ")"));
      tell(properties, property.id(), property.description() + of)
          .attr("id", "property-" + property.id());
    }
    main.appendElement("h2").text("What makes a score");
    main.appendElement("p")
        .text(
            "The mean of these by their weights, or less where nothing but a name agrees. What only"
                + " one side knows does not count.");
    var features = main.appendElement("dl");
    FEATURES.forEach((id, meaning) -> tell(features, id, meaning).attr("id", id));
    main.appendElement("p").appendElement("a").attr("href", "/").text("Lanyard");
    return Cards.page("Reconciliation service", main);
  }

  private static Element tell(Element list, String word, String meaning) {
    var term = list.appendElement("dt").text(word);
    list.appendElement("dd").text(meaning);
    return term;
  }
}
