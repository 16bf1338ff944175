package dev.lanyard.read;

import java.util.List;

/**
 * One piece of a text's structure, with its words and what stands within it.
 *
 * @param kind what it is
 * @param level a heading's level from 1; a list item's depth from 1; 0 for a table's header row and
 *     1 for its others; 0 elsewhere
 * @param passage its own words; empty for a table row and a quotation, whose words are in their
 *     children
 * @param children a list item's further paragraphs and nested items, a row's cells, a quotation's
 *     blocks
 */
public record Block(Kind kind, int level, Passage passage, List<Block> children) {
  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    CELL,
    /**
     * Its words are the alternative text; its mark of kind {@link Mark.Kind#LINK} holds the
     * address.
     */
    IMAGE,
    QUOTATION
  }

  public Block {
    children = List.copyOf(children);
  }
}
