package dev.lanyard.read;

import dev.lanyard.fault.Fault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of fields that opens a file, between two lines {@code ---} (YAML) or {@code +++}
 * (TOML).
 *
 * <p>Fields such as {@code Title:} and {@code Date:} may also stand without fences, up to the first
 * empty line.
 *
 * <p>A line {@code ---} that is followed by anything but a field or a comment is a thematic break,
 * and no front matter.
 */
final class FrontMatterReader {
  private static final String KEY = "[\"']?[\\w@][\\w@.:-]*[\"']?[ \\t]*(?::(?=\\s)|=)";

  /** The fence, and then a field, a TOML table or the closing fence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*?(?:(---)[ \\t]*\\R(?:[ \\t]*(?:#.*)?\\R)*(?=%1$s|---)|(\\+\\+\\+)[ \\t]*\\R(?:[ \\t]*(?:#.*)?\\R)*(?=%1$s|\\[|\\+\\+\\+))"
              .formatted(KEY));

  /** Lines of fields up to an empty one, the first of which are about a post. */
  private static final Pattern HEADER =
      Pattern.compile(
          "\\s*?(?=[ \\t]{0,4}(?:Title|Date|Author|Slug|Category|Layout):)(?:[ \\t]{0,4}(?:Title|Subtitle|Date|Modified|Updated|Tags|Category|Categories|Keywords|Slug|Authors?|Summary|Description|Status|Lang|Layout|Template|Url|Save_as|Location|Event):(?:[ \\t][^\\r\\n]*)?\\R){2,}(?=[ \\t]*(?:\\R|$))");

  private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$");
  private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
  private static final Pattern FIELD = Pattern.compile("%s.*|[ \\t#\\[\\]{}-].*".formatted(KEY));
  private static final Pattern CERTAIN = Pattern.compile("[\"'\\p{Ll}@_].*|.*\\R" + KEY);

  private FrontMatterReader() {}

  /**
   * Front matter and where the text after it begins.
   *
   * @param fields none, if there is no front matter
   * @param end the first char of the text
   */
  record Found(FrontMatter fields, int end) {}

  /** Whether a text begins with front matter. */
  static boolean opens(Source source) {
    return read(source).end() > 0;
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
      return header(source);
    }
    boolean toml = opening.start(2) >= 0;
    String fence = toml ? "+++" : "---";
    int start = opening.start(toml ? 2 : 1);
    int from = start + fence.length();
    Matcher closing = (toml ? TOML_END : YAML_END).matcher(text);
    if (!closing.find(from)) {
      if (!CERTAIN.matcher(text.substring(opening.end())).lookingAt()) {
        return new Found(FrontMatter.NONE, 0);
      }
      throw new Fault(
          "front-matter-open",
          "%s line %d".formatted(source.name(), source.line(start)),
          "front matter ends nowhere, expected a closing '%s'".formatted(fence),
          "Close the block, or put an empty line after the opening '%s' if this is no front matter."
              .formatted(fence));
    }
    if (isProse(text.substring(from, closing.start()))) {
      return new Found(FrontMatter.NONE, 0);
    }
    var fields =
        toml
            ? TomlFields.read(source, from, closing.start())
            : YamlFields.read(source, from, closing.start());
    return new Found(fields, closing.end());
  }

  /** Fields without fences, as some site generators want them: {@code Title: A report}. */
  private static Found header(Source source) {
    Matcher header = HEADER.matcher(source.text());
    if (!header.lookingAt()) {
      return new Found(FrontMatter.NONE, 0);
    }
    return new Found(LineFields.read(source, 0, header.end()), header.end());
  }

  /** Whether most lines are no fields, so that the fences are rules above and below some text. */
  private static boolean isProse(String block) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream().filter(line -> !FIELD.matcher(line).matches()).count() * 2 > lines.size();
  }
}
