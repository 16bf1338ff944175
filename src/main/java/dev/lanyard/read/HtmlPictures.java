package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Images by their alternative text, and frames (a video, slides) by their title, or else by their
 * address.
 */
final class HtmlPictures {
  private static final Pattern PLAYER =
      Pattern.compile("youtu\\.?be|vimeo|/embed|player|slides", Pattern.CASE_INSENSITIVE);

  private HtmlPictures() {}

  /**
   * The image as a block; nothing, if it has no words.
   *
   * @param links the addresses of the links around it, the outer first
   */
  static List<Block> read(
      Source source, String raw, int base, Element element, List<String> links) {
    boolean frame = element.normalName().equals("iframe");
    String address = element.attr("src");
    String attribute = !frame ? "alt" : element.attr("title").isBlank() ? "src" : "title";
    Range range = element.attributes().sourceRange(attribute).valueRange();
    if (!range.isTracked() || (attribute.equals("src") && !PLAYER.matcher(address).find())) {
      return List.of();
    }
    var words = new PassageBuilder(source);
    links.forEach(target -> words.open(Mark.Kind.LINK, target));
    words.open(Mark.Kind.LINK, address);
    words.decoded(element.attr(attribute), raw, base + range.startPos(), base + range.endPos());
    return Blocks.words(Kind.IMAGE, 0, words.build());
  }
}
