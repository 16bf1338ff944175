package dev.lanyard.read;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page: its content without menus, banners, comments and the like, and its head as fields.
 */
final class HtmlPage implements Format {
  @Override
  public FrontMatter head(Source source, int from) {
    return HtmlHead.read(source, parse(source, from), from);
  }

  @Override
  public List<Block> blocks(Source source, int from) {
    var content = Boilerplate.content(parse(source, from));
    return new HtmlBlocks(source, source.text(), from).read(content.childNodes());
  }

  private static Document parse(Source source, int from) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(source.text().substring(from), "");
  }
}
