package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.util.ArrayDeque;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Follows every link from the start page on. */
class EveryLinkTest {
  private static final int HEAVIEST = 100 * 1024;

  @Test
  void leadsToAPageThatIsLightAndInOrder() throws Exception {
    try (var endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      var broken = new TreeMap<String, String>();
      var known = new TreeSet<String>();
      var next = new ArrayDeque<String>();
      next.add("/");
      while (!next.isEmpty()) {
        var path = next.remove();
        var response =
            visitor.send(visitor.to(path.substring(1)).header("Accept", "text/html").GET());
        if (response.statusCode() != 200) {
          broken.put(path, "status " + response.statusCode());
        }
        if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          var page = Jsoup.parse(response.body());
          check(path, page, response.body().length(), broken);
          for (var link : page.select("a[href^=/]").eachAttr("href")) {
            var address = link.replaceFirst("#.*", "");
            if (isPage(address) && known.add(address)) {
              next.add(address);
            }
          }
        }
      }

      assertThat(known).hasSizeGreaterThan(80).contains("/id/person/tom-li", "/persons");
      assertThat(broken).isEmpty();
    }
  }

  private static void check(
      String path, Document page, int length, TreeMap<String, String> broken) {
    if (length > HEAVIEST) {
      broken.put(path, "weighs " + length);
    }
    if (page.select("h1").size() != 1
        || page.title().isBlank()
        || page.select("main").size() != 1) {
      broken.put(path, "has no single title");
    }
    int level = 0;
    for (var heading : page.select("h1, h2, h3, h4")) {
      int here = heading.tagName().charAt(1) - '0';
      if (here > level + 1) {
        broken.put(path, "leaves out a heading before " + heading.text());
      }
      level = here;
    }
    if (page.select("table").stream().anyMatch(t -> t.select("caption").isEmpty())) {
      broken.put(path, "has a table without a caption");
    }
    if (page.select("[id]").eachAttr("id").stream().distinct().count()
        != page.select("[id]").size()) {
      broken.put(path, "has an id twice");
    }
  }

  /** Downloads and the endpoints for programs are tested elsewhere; sorting has no end. */
  private static boolean isPage(String address) {
    return !address.contains("format=")
        && !address.contains("sort=")
        && !address.startsWith("/lanyard/")
        && !address.matches("/data/.+")
        && !address.startsWith("/sparql-editor?");
  }
}
