package dev.lanyard.read;

import java.util.Locale;

/** Makes the fields of front matter. */
final class Fields {
  private Fields() {}

  /**
   * A field whose value stands at chars {@code [from, to)}.
   *
   * @param path as the author wrote the key; places in lists, as in {@code tags[1]}, are dropped
   */
  static FrontMatter.Field of(Source source, String path, String value, int from, int to) {
    var passage = new PassageBuilder(source);
    passage.decoded(value, source.text(), from, to);
    return new FrontMatter.Field(
        path.replaceAll("\\[\\d+\\]", "").strip().toLowerCase(Locale.ROOT), passage.build());
  }
}
