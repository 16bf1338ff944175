package dev.lanyard.read;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes from a page what surrounds its text: menus, footers, banners, comments, buttons to share.
 *
 * <p>An element is judged by its name, its role, and the words in its class and id. What holds half
 * of the page's text or more, or its title, is never taken for boilerplate. Where one {@code main}
 * or {@code article} holds most of what is left, it is the content; else all that is left is.
 */
final class Boilerplate {
  private static final double MOST = 0.5;
  private static final String NAMES =
      "nav, aside, dialog, [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=dialog],"
          + " body > footer, body > div > footer, [aria-hidden=true], [hidden]";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|sidebar|footer|cookies?|consent|gdpr|banner|share|sharing|social|"
              + "comments?|respond|disqus|related|breadcrumbs?|newsletter|subscribe|advert|ads?|popup|modal|pagination|pager|"
              + "post-navigation|skip-link|sr-only|screen-reader-text|widget-area)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /** The element that holds the page's text; boilerplate is removed from the page. */
  static Element content(Document page) {
    Element body = page.body();
    int all = body.text().length();
    body.select(NAMES).forEach(element -> take(element, all));
    body.select("[class], [id]").stream()
        .filter(e -> WORDS.matcher(e.className()).find() || WORDS.matcher(e.id()).find())
        .filter(e -> !e.normalName().matches("body|main|article|h[1-6]"))
        .forEach(element -> take(element, all));
    body.select("body > header, body > div > header")
        .forEach(header -> header.select("ul, ol, form").remove());
    int left = body.text().length();
    return body.select("main, article, [role=main], [itemprop=articleBody]").stream()
        .filter(e -> e.text().length() > MOST * left)
        .min(Comparator.comparingInt(e -> e.text().length()))
        .map(
            e ->
                e.normalName().equals("main") || !e.select("h1").isEmpty() ? e : withTitle(e, body))
        .orElse(body);
  }

  /** The element, or the one around it that holds the page's title too. */
  private static Element withTitle(Element element, Element body) {
    for (Element around : element.parents()) {
      if (around.select("h1").size() == 1
          && around.text().length() < element.text().length() / MOST) {
        return around;
      }
      if (around.equals(body)) {
        break;
      }
    }
    return element;
  }

  private static void take(Element element, int all) {
    boolean titled = !element.select("h1").isEmpty();
    if (!titled && element.text().length() < MOST * all && element.hasParent()) {
      element.remove();
    }
  }
}
