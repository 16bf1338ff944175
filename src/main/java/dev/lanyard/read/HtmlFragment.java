package dev.lanyard.read;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A piece of HTML between Markdown.
 *
 * @param blocks what it holds
 * @param end the char where it ends: words that begin a line outside of every element are Markdown
 *     again
 */
record HtmlFragment(List<Block> blocks, int end) {
  private static final Pattern NEW_LINE = Pattern.compile("\\s*\\R\\s*(?=\\S)");

  /**
   * Reads chars {@code [from, to)} of a masked source.
   *
   * @param links the addresses of the links around it, the inner first
   */
  static HtmlFragment parse(
      Source source, String masked, int from, int to, Collection<String> links) {
    String html = masked.substring(from, to);
    List<Node> nodes =
        Parser.htmlParser()
            .setTrackPosition(true)
            .parseFragmentInput(html, new Element("body"), "");
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof TextNode text && text.sourceRange().isTracked()) {
        int start = text.sourceRange().startPos();
        Matcher line = NEW_LINE.matcher(html).region(start, html.length());
        if (!text.isBlank() && line.lookingAt()) {
          return new HtmlFragment(
              blocks(source, masked, from, nodes.subList(0, i), links), from + line.end());
        }
      }
    }
    return new HtmlFragment(blocks(source, masked, from, nodes, links), to);
  }

  private static List<Block> blocks(
      Source source, String masked, int base, List<Node> nodes, Collection<String> links) {
    var blocks = new HtmlBlocks(source, masked, base);
    links.forEach(blocks::within);
    return blocks.read(nodes);
  }
}
