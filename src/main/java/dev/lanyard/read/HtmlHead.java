package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a page says of itself in its head.
 *
 * <p>{@code <title>} is the field {@code title}; a meta element's field has its name or property
 * ({@code description}, {@code og:title}, {@code article:published_time}). A JSON-LD object's
 * fields have its type before them, as in {@code event.startdate} and {@code event.location.name}.
 */
final class HtmlHead {
  private static final Set<String> META =
      Set.of(
          "description",
          "author",
          "date",
          "keywords",
          "article:published_time",
          "article:author",
          "event:start_time");
  private static final Set<String> PLAIN =
      Set.of("name", "headline", "description", "startdate", "enddate", "datepublished", "url");

  private final Source source;
  private final int base;
  private final List<FrontMatter.Field> fields = new ArrayList<>();

  private HtmlHead(Source source, int base) {
    this.source = source;
    this.base = base;
  }

  static FrontMatter read(Source source, Document page, int base) {
    var head = new HtmlHead(source, base);
    for (Element element :
        page.select("head > title, meta[content], script[type=application/ld+json]")) {
      switch (element.normalName()) {
        case "title" -> head.title(element);
        case "meta" -> head.meta(element);
        default -> head.linkedData(element);
      }
    }
    return new FrontMatter(head.fields);
  }

  private void title(Element title) {
    title.textNodes().stream()
        .filter(t -> t.sourceRange().isTracked())
        .forEach(
            t ->
                add(
                    "title",
                    t.getWholeText(),
                    t.sourceRange().startPos(),
                    t.sourceRange().endPos()));
  }

  private void meta(Element meta) {
    String key =
        (meta.attr("name") + meta.attr("property") + meta.attr("itemprop"))
            .toLowerCase(Locale.ROOT);
    Range range = meta.attributes().sourceRange("content").valueRange();
    if (range.isTracked()
        && (META.contains(key) || key.startsWith("og:") || key.startsWith("dc."))) {
      add(key, meta.attr("content"), range.startPos(), range.endPos());
    }
  }

  private void linkedData(Element script) {
    for (var node : script.dataNodes()) {
      Range range = node.sourceRange();
      if (range.isTracked()) {
        try {
          objects(YamlFields.entries(node.getWholeData()), range.startPos());
        } catch (YamlEngineException malformed) {
          // A page's machine-readable part is a bonus; its text is read either way.
          return;
        }
      }
    }
  }

  private void objects(List<YamlFields.Entry> entries, int start) {
    for (var type : entries) {
      if (type.path().endsWith("@type") && type.value().matches("\\w*(?:Event|Article|Posting)")) {
        String parent = type.path().substring(0, type.path().length() - "@type".length());
        String kind = type.value().endsWith("Event") ? "event" : "article";
        entries.stream()
            .filter(e -> e.path().startsWith(parent))
            .filter(e -> isPlain(e.path().substring(parent.length()).toLowerCase(Locale.ROOT)))
            .forEach(
                e ->
                    add(
                        kind + "." + e.path().substring(parent.length()),
                        e.value(),
                        start + e.from(),
                        start + e.to()));
      }
    }
  }

  /**
   * Whether a path leads to one of the fields wanted, or to the name or address of what one stands
   * for.
   */
  private static boolean isPlain(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    boolean within =
        path.matches(
            "(?:location|location\\.address|organizer|performer|author|superevent)(?:\\[\\d+])?\\.[a-z]+");
    return PLAIN.contains(path)
        || (within && Set.of("name", "addresslocality", "addresscountry").contains(last));
  }

  private void add(String key, String value, int from, int to) {
    var field = Fields.of(source, key, value, base + from, base + to);
    if (!field.value().text().isEmpty()) {
      fields.add(field);
    }
  }
}
