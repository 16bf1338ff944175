package dev.lanyard.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The fields of a YAML or JSON text.
 *
 * <p>{@code tags: [a, b]} gives the paths {@code tags[0]} and {@code tags[1]}, {@code author:
 * {name: Ada}} gives {@code author.name}. Aliases are left aside, and so are empty values.
 */
final class YamlFields {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("front matter").build();

  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Entry> entries = new ArrayList<>();

  private YamlFields() {}

  /**
   * A value and its way from the top.
   *
   * @param path keys with dots between, and places in lists in brackets
   * @param value the words as the parser decoded them
   * @param from the first char in the text that was read, quotation marks left out
   * @param to the char after the last
   */
  record Entry(String path, String value, int from, int to) {}

  /** The fields in chars {@code [from, to)}; line by line, if these are no valid YAML. */
  static FrontMatter read(Source source, int from, int to) {
    String yaml = source.text().substring(from, to);
    try {
      return new FrontMatter(
          entries(yaml).stream()
              .map(e -> Fields.of(source, e.path(), e.value(), from + e.from(), from + e.to()))
              .filter(f -> !f.value().text().isEmpty())
              .toList());
    } catch (YamlEngineException malformed) {
      return LineFields.read(source, from, to);
    }
  }

  /**
   * All values of a YAML or JSON text, in its order.
   *
   * @throws YamlEngineException if it is malformed
   */
  static List<Entry> entries(String yaml) {
    int[] codePoints = yaml.codePoints().toArray();
    var fields = new YamlFields();
    for (Event event : new Parse(SETTINGS).parseString(yaml)) {
      switch (event.getEventId()) {
        case MappingStart -> fields.levels.push(new Level(fields.path(), false));
        case SequenceStart -> fields.levels.push(new Level(fields.path(), true));
        case MappingEnd, SequenceEnd -> {
          fields.levels.pop();
          fields.next();
        }
        case Scalar -> fields.scalar((ScalarEvent) event, codePoints, yaml);
        case Alias -> fields.next();
        default -> {}
      }
    }
    return fields.entries;
  }

  private void scalar(ScalarEvent event, int[] codePoints, String yaml) {
    if (levels.isEmpty()) {
      return;
    }
    Level level = levels.peek();
    if (!level.list && !level.hasKey) {
      level.key = event.getValue();
      level.hasKey = true;
      return;
    }
    int from = charAt(codePoints, event.getStartMark().map(Mark::getIndex).orElse(0));
    int to = charAt(codePoints, event.getEndMark().map(Mark::getIndex).orElse(0));
    if (event.isLiteral() || event.isFolded()) {
      int line = yaml.indexOf('\n', from);
      from = line < 0 ? from : Math.min(line + 1, to);
    } else if (!event.isPlain() && to - from >= 2) {
      from++;
      to--;
    }
    entries.add(new Entry(path(), event.getValue(), from, to));
    next();
  }

  private static int charAt(int[] codePoints, int index) {
    int chars = 0;
    for (int i = 0; i < Math.min(index, codePoints.length); i++) {
      chars += Character.charCount(codePoints[i]);
    }
    return chars;
  }

  /** The path of the value that comes next. */
  private String path() {
    return levels.isEmpty() ? "" : levels.peek().path();
  }

  private void next() {
    if (!levels.isEmpty()) {
      levels.peek().hasKey = false;
      levels.peek().index++;
    }
  }

  /** A map or list that is open. */
  private static final class Level {
    private final String parent;
    private final boolean list;
    private String key = "";
    private boolean hasKey;
    private int index;

    Level(String parent, boolean list) {
      this.parent = parent;
      this.list = list;
    }

    String path() {
      return list ? "%s[%d]".formatted(parent, index) : parent.isEmpty() ? key : parent + "." + key;
    }
  }
}
