package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The fields of a TOML text: {@code tags = ["a", "b"]} gives two under {@code tags}. */
final class TomlFields {
  /** A key, where there is one, and the white space and quotation marks before a value. */
  private static final Pattern LEAD =
      Pattern.compile("(?:[\\w.\"' \\t-]+=[ \\t]*)?(\"\"\"|'''|\"|')?(?:(?<=\"\"\"|''')\\R)?");

  private final Source source;
  private final int from;
  private final int to;
  private final List<FrontMatter.Field> fields = new ArrayList<>();

  private TomlFields(Source source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  /** The fields in chars {@code [from, to)}; line by line, if these are no valid TOML. */
  static FrontMatter read(Source source, int from, int to) {
    var toml = Toml.parse(source.text().substring(from, to));
    if (toml.hasErrors()) {
      return LineFields.read(source, from, to);
    }
    var fields = new TomlFields(source, from, to);
    fields.table("", toml);
    return new FrontMatter(fields.fields);
  }

  private void table(String parent, TomlTable table) {
    for (String key : table.keySet()) {
      var path = List.of(key);
      String name = parent.isEmpty() ? key : parent + "." + key;
      value(
          name,
          Optional.ofNullable(table.get(path)),
          Optional.ofNullable(table.inputPositionOf(path)));
    }
  }

  private void value(String path, Optional<Object> value, Optional<TomlPosition> position) {
    if (value.isEmpty() || position.isEmpty()) {
      return;
    }
    if (value.get() instanceof TomlTable table) {
      table(path, table);
    } else if (value.get() instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        value(path, Optional.of(array.get(i)), Optional.of(array.inputPositionOf(i)));
      }
    } else {
      scalar(path, value.get().toString(), charAt(position.get()));
    }
  }

  private void scalar(String path, String value, int at) {
    Matcher lead = LEAD.matcher(source.text()).region(at, to);
    int start = lead.lookingAt() ? lead.end() : at;
    String quote = lead.hitEnd() || lead.group(1) == null ? "" : lead.group(1);
    int end = quote.isEmpty() ? endOfPlain(start) : source.text().indexOf(quote, start);
    while (quote.equals("\"") && end > start && source.text().charAt(end - 1) == '\\') {
      end = source.text().indexOf(quote, end + 1);
    }
    if (end > start && end <= to) {
      fields.add(Fields.of(source, path, value, start, end));
    }
  }

  private int endOfPlain(int start) {
    int end = start;
    while (end < to && ",]}#\r\n".indexOf(source.text().charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int charAt(TomlPosition position) {
    int line = from;
    for (int i = 1; i < position.line(); i++) {
      line = source.text().indexOf('\n', line) + 1;
    }
    return Math.min(line + position.column() - 1, to);
  }
}
