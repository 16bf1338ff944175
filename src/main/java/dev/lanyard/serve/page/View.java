package dev.lanyard.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page before it is written out.
 *
 * @param status of HTTP
 * @param template which one, {@code person}
 * @param title for the window and the history
 * @param crumbs the way back to the start page, outermost first
 * @param values what the template speaks of besides
 */
record View(
    int status, String template, String title, List<Link> crumbs, Map<String, Object> values) {
  private static final List<Link> LISTS =
      Arrays.stream(Kind.values()).map(k -> Link.to(k.many(), k.list())).toList();

  View {
    crumbs = List.copyOf(crumbs);
    values = Map.copyOf(values);
  }

  static View of(String template, String title, Map<String, Object> values) {
    return new View(200, template, title, List.of(), values);
  }

  /** The same below other pages. */
  View below(Link... pages) {
    return new View(status, template, title, List.of(pages), values);
  }

  /** The same with another status. */
  View with(int other) {
    return new View(other, template, title, crumbs, values);
  }

  /** The page. */
  Page fill() {
    var all = new TreeMap<String, Object>(values);
    all.put("title", title);
    all.put("crumbs", crumbs);
    all.putIfAbsent("q", "");
    all.putIfAbsent("data", StructuredData.of(WebPages.page(title)));
    all.put("lists", LISTS);
    return Page.html(status, Templates.fill(template, all));
  }
}
