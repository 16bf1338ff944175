package dev.lanyard.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as text, one a line, for tests and for eyes.
 *
 * <pre>
 * HEADING 2 Programme
 * LIST_ITEM 1 See [the slides](https://example.org)
 *   LIST_ITEM 2 *or* the **video**
 * </pre>
 */
final class Trees {
  private Trees() {}

  static String print(List<Block> blocks) {
    return blocks.stream().map(block -> print(block, "")).collect(Collectors.joining("\n"));
  }

  private static String print(Block block, String indent) {
    String level =
        block.level() == 0 && block.kind() != Block.Kind.TABLE_ROW ? "" : " " + block.level();
    String words = print(block.passage());
    return (indent + block.kind() + level + (words.isEmpty() ? "" : " " + words))
        + block.children().stream()
            .map(child -> "\n" + print(child, indent + "  "))
            .collect(Collectors.joining());
  }

  /** The words with their marks as Markdown, a line break as {@code ⏎}. */
  static String print(Passage passage) {
    var words = new StringBuilder();
    for (int at = 0; at <= passage.text().length(); at++) {
      int here = at;
      for (int i = passage.marks().size() - 1; i >= 0; i--) {
        Mark mark = passage.marks().get(i);
        words.append(mark.to() == here ? close(mark) : "");
      }
      passage.marks().stream().filter(m -> m.from() == here).forEach(m -> words.append(open(m)));
      words.append(at < passage.text().length() ? passage.text().charAt(at) : "");
    }
    return words.toString().replace("\n", "⏎");
  }

  private static String open(Mark mark) {
    return switch (mark.kind()) {
      case LINK -> "[";
      case EMPHASIS -> "*";
      case STRONG -> "**";
      case CODE -> "`";
    };
  }

  private static String close(Mark mark) {
    return mark.kind() == Mark.Kind.LINK ? "](" + mark.target() + ")" : open(mark);
  }
}
