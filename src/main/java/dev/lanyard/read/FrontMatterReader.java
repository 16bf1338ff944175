package dev.lanyard.read;

import dev.lanyard.fault.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of fields that opens a file, between two lines {@code ---} (YAML) or {@code +++}
 * (TOML).
 *
 * <p>A line {@code ---} that is followed by anything but a field or a comment is a thematic break,
 * and no front matter.
 */
final class FrontMatterReader {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*?(---|\\+\\+\\+)[ \\t]*\\R(?:[ \\t]*(?:#.*)?\\R)*(?=[\"']?[\\w@][\\w@ .:-]*[\"']?[ \\t]*[:=]|\\[|---|\\+\\+\\+)");

  private FrontMatterReader() {}

  /**
   * Front matter and where the text after it begins.
   *
   * @param fields none, if there is no front matter
   * @param end the first char of the text
   */
  record Found(FrontMatter fields, int end) {}

  /** Whether a text begins with front matter. */
  static boolean opens(String text) {
    return OPENING.matcher(text).lookingAt();
  }

  /**
   * Reads the front matter of a text.
   *
   * @throws Fault {@code front-matter-open} if it begins but does not end
   */
  static Found read(Source source) {
    String text = source.text();
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return new Found(FrontMatter.NONE, 0);
    }
    String fence = opening.group(1);
    boolean toml = fence.startsWith("+");
    int from = text.indexOf('\n', opening.start(1));
    from = from < 0 ? text.indexOf('\r', opening.start(1)) + 1 : from + 1;
    Matcher closing =
        Pattern.compile(toml ? "(?m)^\\+\\+\\+[ \\t]*$" : "(?m)^(?:---|\\.\\.\\.)[ \\t]*$")
            .matcher(text);
    if (!closing.find(from)) {
      throw new Fault(
          "front-matter-open",
          "%s line %d".formatted(source.name(), source.line(opening.start(1))),
          "front matter ends nowhere, expected a closing '%s'".formatted(fence),
          "Close the block, or put an empty line after the opening '%s' if this is no front matter."
              .formatted(fence));
    }
    var fields =
        toml
            ? TomlFields.read(source, from, closing.start())
            : YamlFields.read(source, from, closing.start());
    return new Found(fields, closing.end());
  }
}
