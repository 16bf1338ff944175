package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text without markup. Its paragraphs end at blank lines, or else at every line, see {@link
 * Wrapping}; bullets, titles, quotations and tables are known by their looks. A mail's subject is
 * its first heading.
 */
final class PlainText implements Format {
  /** What web pages leave at the end of a text that was copied from them. */
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "(?i)(?:leave a (?:comment|reply)|share this:?|like this:?|loading\\W*|related:?|previous( post)?|next( post)?"
              + "|(?:no |\\d+ )?comments?|reply|share|tweet|print|e-?mail)");

  @Override
  public FrontMatter head(Source source, int from) {
    return MailHeader.read(source, from).fields();
  }

  @Override
  public List<Block> blocks(Source source, int from) {
    var mail = MailHeader.read(source, from);
    List<Block> blocks = new ArrayList<>();
    mail.fields()
        .get("subject")
        .forEach(subject -> blocks.addAll(Blocks.words(Kind.HEADING, 1, subject)));
    blocks.addAll(new Pass(source, mail.end(), source.text().length()).blocks());
    return blocks;
  }

  /** The paragraphs in chars {@code [from, to)}, whatever they look like. */
  static List<Block> paragraphs(Source source, int from, int to) {
    var pass = new Pass(source, from, to);
    return pass.paragraphs(0, pass.lines.size());
  }

  /** One text being read. */
  private static final class Pass {
    private final Source source;
    private final List<Line> lines;
    private final Wrapping wrapping;
    private final PlainTables tables;
    private final List<Block> blocks = new ArrayList<>();

    Pass(Source source, int from, int to) {
      this.source = source;
      List<Line> all = Line.of(source.text(), from, to);
      int last = all.size();
      while (last > 0
          && (all.get(last - 1).isBlank()
              || LEFTOVER.matcher(all.get(last - 1).text()).matches())) {
        last--;
      }
      this.lines = all.subList(0, last);
      this.wrapping = Wrapping.of(lines);
      this.tables = new PlainTables(source, lines);
    }

    List<Block> blocks() {
      for (int at = 0; at < lines.size(); ) {
        at = next(at);
      }
      return blocks;
    }

    /** Reads what begins at a line; gives the line after it. */
    private int next(int at) {
      Line line = lines.get(at);
      int table = tables.end(at);
      if (line.isBlank() || line.isRule()) {
        return at + 1;
      } else if (table > at) {
        blocks.addAll(tables.rows(at, table));
        return table;
      } else if (line.isQuotation()) {
        return quotation(at);
      } else if (line.bullet() > 0) {
        var list = new PlainList(source, lines, wrapping, at);
        blocks.addAll(list.items());
        return list.end();
      } else if (is(at + 1)
          && lines.get(at + 1).isRule()
          && line.isTitle()
          && isUnderline(at + 1)) {
        add(Kind.HEADING, lines.get(at + 1).text().startsWith("=") ? 1 : 2, at, at + 1);
        return at + 2;
      }
      int level = heading(at);
      if (level > 0) {
        add(Kind.HEADING, level, at, at + 1);
        return at + 1;
      }
      int end = at + 1;
      while (is(end) && isWords(end) && heading(end) == 0) {
        end++;
      }
      blocks.addAll(paragraphs(at, end));
      return end;
    }

    private int heading(int at) {
      Line line = lines.get(at);
      boolean last = at == lines.size() - 1;
      boolean starts = !is(at - 1) || !isWords(at - 1);
      boolean flows = is(at + 1) && wrapping.flows(line, lines.get(at + 1));
      if (last || flows || !line.isTitle()) {
        return 0;
      }
      if (blocks.isEmpty() && starts) {
        return 1;
      }
      return starts && !isWords(at + 1) || line.isCapitals() ? 2 : 0;
    }

    private boolean isUnderline(int at) {
      String rule = lines.get(at).text();
      return (rule.startsWith("=") || rule.startsWith("-")) && !rule.contains(" ");
    }

    private boolean is(int at) {
      return at >= 0 && at < lines.size();
    }

    private boolean isWords(int at) {
      Line line = lines.get(at);
      return !line.isBlank()
          && !line.isRule()
          && !line.isQuotation()
          && line.bullet() == 0
          && tables.end(at) == at;
    }

    private int quotation(int at) {
      int end = at;
      while (is(end) && lines.get(end).isQuotation()) {
        end++;
      }
      List<Block> quoted = new ArrayList<>();
      var words = new PassageBuilder(source);
      for (Line line : lines.subList(at, end)) {
        int from = line.from() + 1;
        if (line.text().length() == 1) {
          quoted.addAll(Blocks.words(Kind.PARAGRAPH, 0, words.build()));
          words = new PassageBuilder(source);
        } else {
          words.literal(from, line.to());
          words.space(line.to() - 1, line.to());
        }
      }
      quoted.addAll(Blocks.words(Kind.PARAGRAPH, 0, words.build()));
      if (!quoted.isEmpty()) {
        blocks.add(new Block(Kind.QUOTATION, 0, Passage.EMPTY, quoted));
      }
      return end;
    }

    private List<Block> paragraphs(int from, int to) {
      List<Block> paragraphs = new ArrayList<>();
      for (int at = from; at < to; ) {
        int end = at + 1;
        while (end < to && wrapping.flows(lines.get(end - 1), lines.get(end))) {
          end++;
        }
        paragraphs.addAll(Blocks.words(Kind.PARAGRAPH, 0, passage(source, lines.subList(at, end))));
        at = end;
      }
      return paragraphs;
    }

    private void add(Kind kind, int level, int from, int to) {
      blocks.addAll(Blocks.words(kind, level, passage(source, lines.subList(from, to))));
    }
  }

  /** Lines that flow on into each other. */
  static Passage passage(Source source, List<Line> lines) {
    var words = new PassageBuilder(source);
    words.literal(lines.get(0).from(), lines.get(lines.size() - 1).to());
    return words.build();
  }
}
