package dev.lanyard.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a kind of file is read; one implementation a kind. */
sealed interface Format permits Markdown, HtmlPage, PlainText {
  /** The endings of the files that can be read. */
  List<String> ENDINGS = List.of("md", "markdown", "html", "htm", "txt");

  /** The fields before the text that are no front matter, such as an HTML page's meta elements. */
  FrontMatter head(Source source, int from);

  /** The text from a char on. */
  List<Block> blocks(Source source, int from);

  /**
   * The format of a file, by its ending, and for a text file by what it holds; empty if the ending
   * is unknown.
   */
  static Optional<Format> of(Source source) {
    return switch (ending(source.name())) {
      case "md", "markdown" -> Optional.of(new Markdown());
      case "html", "htm" -> Optional.of(new HtmlPage());
      case "txt" -> Optional.of(guess(source));
      default -> Optional.empty();
    };
  }

  /** What follows the last dot, in lower case; empty if there is none. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Format guess(Source source) {
    String text = source.text();
    if (Signs.PAGE.matcher(text).lookingAt()) {
      return new HtmlPage();
    }
    boolean markdown =
        FrontMatterReader.opens(source)
            || Signs.MARKDOWN.matcher(text).results().limit(2).count() == 2;
    return markdown ? new Markdown() : new PlainText();
  }

  /** What gives a format away. */
  final class Signs {
    private static final Pattern PAGE =
        Pattern.compile("\\s*<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    /** A heading with number signs, or a link or image with an address. */
    private static final Pattern MARKDOWN =
        Pattern.compile("(?m)^#{1,6} +\\S|\\]\\((?:https?://|/|\\./|#)[^\\s)]*\\)|^```");

    private Signs() {}
  }
}
