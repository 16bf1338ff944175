package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * A tree of Markdown nodes to blocks. Code is left aside; what is indented or fenced like code but
 * reads like prose is not.
 */
final class MarkdownBlocks {
  private static final Pattern CODE = Pattern.compile("[{}<>=;$|\\\\]");
  private static final Pattern SENTENCE = Pattern.compile("(?s).{100,}|.*[.!]");
  private static final Pattern PROSE =
      Pattern.compile("\\p{Lu}(?=.{50})(?:[\\p{L}\\d()'’,:&-]+ ){7,}.*[.!?]");
  private static final Pattern SIGNS = Pattern.compile(" {0,3}(#{2,6})[^#\\s]");
  private static final Pattern HTML = Pattern.compile("\\s*</?[A-Za-z]");

  private final Source source;
  private final String masked;
  private final int base;
  private final Wrapping wrapping;
  private int depth;

  /**
   * @param masked the source as the parser saw it
   * @param base the char of the source where the parsed text began
   */
  MarkdownBlocks(Source source, String masked, int base, Wrapping wrapping) {
    this.source = source;
    this.masked = masked;
    this.base = base;
    this.wrapping = wrapping;
  }

  /** The blocks within a node. */
  List<Block> read(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isHtml(node)) {
        Node last = node;
        for (Node next = node.getNext(); next != null && isHtml(next); next = next.getNext()) {
          last = next;
        }
        blocks.addAll(html(start(node), end(last)));
        node = last;
      } else {
        blocks.addAll(block(node));
      }
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof Heading heading) {
      return heading(heading);
    } else if (node instanceof Paragraph) {
      return inline(Kind.PARAGRAPH, 0, node);
    } else if (node instanceof ListBlock) {
      return list(node);
    } else if (node instanceof BlockQuote) {
      List<Block> quoted = read(node);
      return quoted.isEmpty()
          ? quoted
          : List.of(new Block(Kind.QUOTATION, 0, Passage.EMPTY, quoted));
    } else if (node instanceof TableBlock) {
      return table(node);
    } else if (node instanceof IndentedCodeBlock code && !CODE.matcher(code.getLiteral()).find()) {
      return PlainText.paragraphs(source, start(node), end(node));
    } else if (node instanceof FencedCodeBlock fence && isProse(fence)) {
      int from = masked.indexOf('\n', start(node)) + 1;
      int to = masked.lastIndexOf('\n', end(node) - 1);
      return from < to ? PlainText.paragraphs(source, from, to) : List.of();
    }
    return List.of();
  }

  /** Whether what is fenced in like code is a text that somebody wrote, such as an invitation. */
  private static boolean isProse(FencedCodeBlock fence) {
    String info = fence.getInfo() == null ? "" : fence.getInfo();
    return info.isBlank()
        && !CODE.matcher(fence.getLiteral()).find()
        && fence.getLiteral().lines().filter(l -> PROSE.matcher(l).matches()).count() > 1;
  }

  /** A paragraph that touches a rule below it is a heading to Markdown, but not to its author. */
  private List<Block> heading(Heading heading) {
    List<Block> blocks = inline(Kind.HEADING, level(heading), heading);
    boolean underlined = masked.charAt(start(heading)) != '#';
    return underlined
            && blocks.stream().anyMatch(b -> SENTENCE.matcher(b.passage().text()).matches())
        ? inline(Kind.PARAGRAPH, 0, heading)
        : blocks;
  }

  /** A heading whose number signs touch its words lost one of them to {@link Mask}. */
  private int level(Heading heading) {
    Matcher signs = SIGNS.matcher(source.text()).region(start(heading), end(heading));
    return signs.lookingAt() ? signs.end(1) - signs.start(1) : heading.getLevel();
  }

  private List<Block> inline(Kind kind, int level, Node node) {
    var inlines = new MarkdownInlines(source, masked, base, wrapping);
    inlines.read(node);
    return inlines.blocks(kind, level);
  }

  private List<Block> list(Node list) {
    List<Block> items = new ArrayList<>();
    depth++;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.addAll(Blocks.item(depth, read(item)));
    }
    depth--;
    return items;
  }

  private List<Block> table(Node table) {
    List<Block> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Block> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
          cells.add(Blocks.cell(inline(Kind.PARAGRAPH, 0, cell)));
        }
        if (cells.stream()
            .anyMatch(c -> !c.passage().text().isEmpty() || !c.children().isEmpty())) {
          rows.add(
              new Block(Kind.TABLE_ROW, part instanceof TableHead ? 0 : 1, Passage.EMPTY, cells));
        }
      }
    }
    return rows;
  }

  /** HTML, and after it the Markdown that its author did not part from it by an empty line. */
  private List<Block> html(int from, int to) {
    var html = HtmlFragment.parse(source, masked, from, to, List.of());
    List<Block> blocks = new ArrayList<>(html.blocks());
    if (html.end() > from && html.end() < to) {
      blocks.addAll(Markdown.blocks(source, masked, html.end(), to, wrapping));
    }
    return blocks;
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlBlock
        || (node instanceof IndentedCodeBlock code && HTML.matcher(code.getLiteral()).lookingAt());
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return base + (spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(spans.size() - 1);
    return base + last.getInputIndex() + last.getLength();
  }
}
