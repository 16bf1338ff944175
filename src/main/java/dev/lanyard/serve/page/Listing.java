package dev.lanyard.serve.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * All things of a kind.
 *
 * @param columns the first is the name
 */
record Listing(Kind kind, List<Column> columns, List<Item> items) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  Listing {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
  }

  /**
   * A column.
   *
   * @param name in addresses, {@code organisation}
   * @param label for people
   * @param look a class of the style sheet; may be empty
   * @param isFilter whether rows may be chosen by it
   */
  record Column(String name, String label, String look, boolean isFilter) {
    static Column name(String label) {
      return new Column("name", label, "name", false);
    }

    static Column number(String name, String label) {
      return new Column(name, label, "number", false);
    }

    static Column date(String name, String label) {
      return new Column(name, label, "date", false);
    }

    static Column filter(String name, String label) {
      return new Column(name, label, "", true);
    }

    /** Whether the newest or the greatest are wanted first. */
    boolean startsAtTheEnd() {
      return look.equals("number") || look.equals("date");
    }
  }

  /** Small letters without accents: {@code zoe} for {@code Zoë}. */
  static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
