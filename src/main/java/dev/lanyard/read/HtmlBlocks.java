package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * A tree of HTML nodes to blocks. Words outside of any paragraph become paragraphs; scripts, styles
 * and code vanish.
 */
final class HtmlBlocks {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "svg",
          "math",
          "select",
          "button",
          "textarea",
          "object");

  private final Source source;
  private final String raw;
  private final int base;
  private final Deque<Marking> markings = new ArrayDeque<>();
  private PassageBuilder words;
  private List<Block> blocks = new ArrayList<>();
  private List<Block> pictures = new ArrayList<>();
  private int depth;

  /** An element that marks its words, and the number of its mark in the paragraph that is open. */
  private record Marking(Mark.Kind kind, String target, int number) {}

  /**
   * @param raw the text that was parsed, as long as the source
   * @param base the char of it where the parser began
   */
  HtmlBlocks(Source source, String raw, int base) {
    this.source = source;
    this.raw = raw;
    this.base = base;
    this.words = new PassageBuilder(source);
  }

  /** Says that all of it stands within a link. */
  void within(String target) {
    markings.push(new Marking(Mark.Kind.LINK, target, words.open(Mark.Kind.LINK, target)));
  }

  /** The blocks of some nodes. */
  List<Block> read(List<Node> nodes) {
    nodes.forEach(this::node);
    flush(Kind.PARAGRAPH, 0);
    return List.copyOf(blocks);
  }

  private void node(Node node) {
    Range range = node.sourceRange();
    if (node instanceof TextNode text && range.isTracked()) {
      words.decoded(text.getWholeText(), raw, base + range.startPos(), base + range.endPos());
    } else if (node instanceof Element element && !isHidden(element)) {
      element(element);
    }
  }

  private static boolean isHidden(Element element) {
    return SILENT.contains(element.normalName())
        || isNoteMark(element)
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean isNoteMark(Element element) {
    return element.normalName().equals("sup")
        && NoteMark.is(
            element.previousSibling() instanceof TextNode before ? before.text() : "",
            element.text());
  }

  private void element(Element element) {
    String name = element.normalName();
    switch (name) {
      case "br" -> breakLine(element);
      case "img", "iframe" -> picture(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Kind.HEADING, name.charAt(1) - '0');
      case "ul", "ol", "menu", "dir", "dl" -> list(element);
      case "li", "dt", "dd" -> item(element.childNodes());
      case "blockquote" -> {
        List<Block> quoted = apart(element.childNodes());
        if (!quoted.isEmpty()) {
          blocks.add(new Block(Kind.QUOTATION, 0, Passage.EMPTY, quoted));
        }
      }
      case "table" -> table(element);
      case "pre" -> flush(Kind.PARAGRAPH, 0);
      default -> {
        if (element.isBlock() || name.equals("hr")) {
          block(element, Kind.PARAGRAPH, 0);
        } else {
          marked(element);
        }
      }
    }
  }

  private void marked(Element element) {
    String target = element.attr("href").strip();
    var kind = InlineTags.kind(element.normalName(), target);
    kind.ifPresent(k -> markings.push(new Marking(k, target, words.open(k, target))));
    element.childNodes().forEach(this::node);
    kind.ifPresent(k -> words.close(markings.pop().number()));
  }

  private void block(Element element, Kind kind, int level) {
    flush(Kind.PARAGRAPH, 0);
    element.childNodes().forEach(this::node);
    flush(kind, level);
  }

  private void list(Element list) {
    flush(Kind.PARAGRAPH, 0);
    depth++;
    if (list.normalName().equals("dl")) {
      HtmlLists.terms(list).forEach(this::item);
    } else {
      list.childNodes().forEach(this::node);
    }
    depth--;
    flush(Kind.PARAGRAPH, 0);
  }

  private void item(List<Node> nodes) {
    blocks.addAll(Blocks.item(Math.max(1, depth), apart(nodes)));
  }

  private void table(Element table) {
    flush(Kind.PARAGRAPH, 0);
    if (HtmlTables.isLayout(table)) {
      table.childNodes().forEach(this::node);
      flush(Kind.PARAGRAPH, 0);
      return;
    }
    table.children().stream().filter(e -> e.normalName().equals("caption")).forEach(this::node);
    flush(Kind.PARAGRAPH, 0);
    for (Element row : HtmlTables.rows(table)) {
      List<Block> cells =
          HtmlTables.cells(row).stream().map(c -> Blocks.cell(apart(c.childNodes()))).toList();
      if (cells.stream().anyMatch(c -> !c.passage().text().isEmpty() || !c.children().isEmpty())) {
        blocks.add(
            new Block(Kind.TABLE_ROW, HtmlTables.isHeader(row) ? 0 : 1, Passage.EMPTY, cells));
      }
    }
  }

  /** The blocks of some nodes by themselves. */
  private List<Block> apart(List<Node> nodes) {
    flush(Kind.PARAGRAPH, 0);
    List<Block> outer = blocks;
    blocks = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element && HtmlLists.isTermOrDescription(element)) {
        block(element, Kind.PARAGRAPH, 0);
      } else {
        node(node);
      }
    }
    flush(Kind.PARAGRAPH, 0);
    List<Block> inner = blocks;
    blocks = outer;
    return inner;
  }

  private void breakLine(Element element) {
    Range range = element.sourceRange();
    if (range.isTracked() && range.endPos() > range.startPos()) {
      words.lineBreak(base + range.startPos(), base + range.endPos());
    }
  }

  private void picture(Element element) {
    List<String> links = new ArrayList<>();
    markings.stream()
        .filter(m -> m.kind() == Mark.Kind.LINK)
        .forEach(m -> links.add(0, m.target()));
    pictures.addAll(HtmlPictures.read(source, raw, base, element, links));
  }

  /** Ends a block of words; what marks them goes on in the next. */
  private void flush(Kind kind, int level) {
    blocks.addAll(Blocks.words(kind, level, words.build(), pictures));
    pictures = new ArrayList<>();
    words = new PassageBuilder(source);
    Deque<Marking> open = new ArrayDeque<>();
    markings
        .descendingIterator()
        .forEachRemaining(
            m -> open.push(new Marking(m.kind(), m.target(), words.open(m.kind(), m.target()))));
    markings.clear();
    markings.addAll(open);
  }
}
