package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields read line by line, where front matter is malformed.
 *
 * <p>{@code title: KubeCon: a report} is no YAML, yet plain enough. A list below a key gives one
 * field an element, and an indented key is joined to the one above it with a dot. What is neither
 * is left aside.
 */
final class LineFields {
  private static final Pattern LINE =
      Pattern.compile(
          "([ \\t]*)(?:(-)[ \\t]+)?(?:([\\w@\"'][\\w@\"'.:-]*?)[ \\t]*[:=](?=\\s|$|[\"'\\[]))?[ \\t]*(\\S.*?)?[ \\t]*");

  private final Source source;
  private final List<FrontMatter.Field> fields = new ArrayList<>();
  private String key = "";

  private LineFields(Source source) {
    this.source = source;
  }

  /** The fields in chars {@code [from, to)}. */
  static FrontMatter read(Source source, int from, int to) {
    var fields = new LineFields(source);
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && source.text().charAt(end) != '\n' && source.text().charAt(end) != '\r') {
        end++;
      }
      fields.line(at, end);
      at = end + 1;
    }
    return new FrontMatter(fields.fields);
  }

  private void line(int from, int to) {
    Matcher line = LINE.matcher(source.text()).region(from, to);
    if (!line.matches() || source.text().substring(from, to).strip().startsWith("#")) {
      return;
    }
    boolean nested = line.end(1) > line.start(1);
    boolean item = line.start(2) >= 0;
    String path = key;
    if (line.start(3) >= 0 && !item) {
      String name = source.text().substring(line.start(3), line.end(3)).replaceAll("[\"']", "");
      path = nested && !key.isEmpty() ? key + "." + name : name;
      key = nested ? key : name;
    } else if (!item || key.isEmpty()) {
      return;
    }
    int start = item && line.start(3) >= 0 ? line.start(3) : line.start(4);
    if (start >= 0) {
      values(path, start, line.start(4) >= 0 ? line.end(4) : line.end(3));
    }
  }

  /** One value, or those of a list in brackets if nothing follows it. */
  private void values(String path, int from, int to) {
    String text = source.text();
    if (text.charAt(from) == '[' && text.indexOf(']', from) == to - 1) {
      int start = from + 1;
      for (int at = start; at < to; at++) {
        if (text.charAt(at) == ',' || at == to - 1) {
          value(path, start, at);
          start = at + 1;
        }
      }
    } else {
      value(path, from, to);
    }
  }

  private void value(String path, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    char first = start < end ? source.text().charAt(start) : ' ';
    if ((first == '"' || first == '\'')
        && end - start > 1
        && source.text().charAt(end - 1) == first) {
      start++;
      end--;
    }
    var field = Fields.of(source, path, source.text().substring(start, end), start, end);
    if (!field.value().text().isEmpty()) {
      fields.add(field);
    }
  }
}
