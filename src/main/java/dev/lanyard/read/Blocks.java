package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of blocks. */
final class Blocks {
  private Blocks() {}

  /**
   * A list item: its first paragraph is its own words, the rest its children. Nothing, if there is
   * nothing.
   */
  static List<Block> item(int depth, List<Block> within) {
    return within.isEmpty() ? List.of() : List.of(holder(Kind.LIST_ITEM, depth, within));
  }

  /** A table's cell, which may be empty. */
  static Block cell(List<Block> within) {
    return holder(Kind.CELL, 0, within);
  }

  private static Block holder(Kind kind, int level, List<Block> within) {
    if (!within.isEmpty() && within.get(0).kind() == Kind.PARAGRAPH) {
      return new Block(kind, level, within.get(0).passage(), within.subList(1, within.size()));
    }
    return new Block(kind, level, Passage.EMPTY, within);
  }

  /** A block of words; nothing, if there are none. */
  static List<Block> words(Kind kind, int level, Passage passage) {
    return passage.text().isEmpty()
        ? List.of()
        : List.of(new Block(kind, level, passage, List.of()));
  }

  /** A block of words, and the images that stood in it. */
  static List<Block> words(Kind kind, int level, Passage passage, List<Block> images) {
    List<Block> blocks = new ArrayList<>(words(kind, level, passage));
    blocks.addAll(images);
    return blocks;
  }
}
