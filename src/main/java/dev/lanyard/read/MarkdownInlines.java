package dev.lanyard.read;

import dev.lanyard.read.Mark.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one Markdown paragraph, with its marks, and the images that stand in it. */
final class MarkdownInlines {
  private final Source source;
  private final String masked;
  private final int base;
  private final Wrapping wrapping;
  private final PassageBuilder words;
  private final InlineTags tags;
  private final List<Block> before = new ArrayList<>();
  private final List<Block> after = new ArrayList<>();
  private final Deque<String> links = new ArrayDeque<>();
  private int cursor;
  private int nested;

  MarkdownInlines(Source source, String masked, int base, Wrapping wrapping) {
    this.source = source;
    this.masked = masked;
    this.base = base;
    this.wrapping = wrapping;
    this.words = new PassageBuilder(source);
    this.tags = new InlineTags(words, links);
  }

  /** Reads all that stands within a node. */
  void read(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int from = start(node);
      int to = end(node, from);
      inline(node, from, to);
      cursor = Math.max(cursor, to);
    }
  }

  /**
   * A block of the words; images that stood before any word come before it, the others after it.
   */
  List<Block> blocks(Block.Kind kind, int level) {
    List<Block> blocks = new ArrayList<>(before);
    blocks.addAll(Blocks.words(kind, level, words.build()));
    blocks.addAll(after);
    return blocks;
  }

  private void inline(Node node, int from, int to) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      breakLine(node instanceof HardLineBreak);
    } else if (node instanceof HtmlInline html) {
      if (tags.read(html.getLiteral(), from, to) == InlineTags.Sort.PICTURE) {
        HtmlFragment.parse(source, masked, from, to, links).blocks().forEach(this::add);
      }
    } else if (tags.hides() || isNoteMark(node)) {
      return;
    } else if (node instanceof Text text) {
      words.decoded(text.getLiteral(), masked, from, to);
    } else if (node instanceof Code code) {
      int open = words.open(Kind.CODE, "");
      int ticks = 0;
      while (from + ticks < to && masked.charAt(from + ticks) == '`') {
        ticks++;
      }
      words.decoded(code.getLiteral(), masked, from + ticks, Math.max(from + ticks, to - ticks));
      words.close(open);
    } else if (node instanceof Image image) {
      image(image, from);
    } else if (node instanceof Link link) {
      links.push(link.getDestination());
      marked(node, Kind.LINK, link.getDestination());
      links.pop();
    } else if (node instanceof Emphasis) {
      marked(node, Kind.EMPHASIS, "");
    } else if (node instanceof StrongEmphasis) {
      marked(node, Kind.STRONG, "");
    } else {
      read(node);
    }
  }

  private static boolean isNoteMark(Node node) {
    return node instanceof Text text
        && node.getPrevious() instanceof HtmlInline tag
        && tag.getLiteral().startsWith("<sup")
        && NoteMark.is(
            tag.getPrevious() instanceof Text before ? before.getLiteral() : "", text.getLiteral());
  }

  private void marked(Node node, Kind kind, String target) {
    int open = words.open(kind, target);
    nested++;
    read(node);
    nested--;
    words.close(open);
  }

  private void image(Image image, int from) {
    var alt = new MarkdownInlines(source, masked, base, wrapping);
    alt.cursor = from;
    links.descendingIterator().forEachRemaining(target -> alt.words.open(Kind.LINK, target));
    alt.marked(image, Kind.LINK, image.getDestination());
    alt.blocks(Block.Kind.IMAGE, 0).forEach(this::add);
  }

  private void add(Block image) {
    (words.isBlank() ? before : after).add(image);
  }

  private void breakLine(boolean hard) {
    int to = cursor;
    while (to < masked.length() && (masked.charAt(to) == '\\' || masked.charAt(to) == ' ')) {
      to++;
    }
    to = masked.startsWith("\r\n", to) ? to + 2 : Math.min(to + 1, masked.length());
    // within a link or an emphasis the words go on
    boolean meant = hard || nested == 0 && wrapping.breaks(masked, cursor);
    if (cursor < to && meant) {
      words.lineBreak(cursor, to);
    } else if (cursor < to) {
      words.space(cursor, to);
    }
    cursor = to;
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? cursor : base + spans.get(0).getInputIndex();
  }

  private int end(Node node, int from) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return from;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return base + last.getInputIndex() + last.getLength();
  }
}
