package dev.lanyard.read;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with GitHub's tables, and HTML between it. */
final class Markdown implements Format {
  private static final int DEEPEST = 100;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public FrontMatter head(Source source, int from) {
    return FrontMatter.NONE;
  }

  @Override
  public List<Block> blocks(Source source, int from) {
    String masked = Mask.markdown(source.text());
    int to = masked.length();
    return blocks(source, masked, from, to, Wrapping.of(Line.of(masked, from, to)));
  }

  /** The blocks in chars {@code [from, to)} of a masked source. */
  static List<Block> blocks(Source source, String masked, int from, int to, Wrapping wrapping) {
    return new MarkdownBlocks(source, masked, from, wrapping)
        .read(PARSER.parse(masked.substring(from, to)));
  }
}
