package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which elements of a description list belong together. */
final class HtmlLists {
  private HtmlLists() {}

  /**
   * Every term with the descriptions that follow it; a description without a term stands by itself.
   */
  static List<List<Node>> terms(Element list) {
    List<List<Node>> terms = new ArrayList<>();
    for (Element each : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (each.normalName().equals("dt") || terms.isEmpty()) {
        terms.add(new ArrayList<>());
      }
      terms.get(terms.size() - 1).add(each);
    }
    return terms;
  }

  static boolean isTermOrDescription(Element element) {
    return element.normalName().equals("dt") || element.normalName().equals("dd");
  }
}
