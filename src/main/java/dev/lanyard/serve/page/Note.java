package dev.lanyard.serve.page;

import java.util.List;

/**
 * Something to beware of: a contradiction, or a doubt.
 *
 * @param text what it is about, {@code Documents disagree on the start date}
 * @param sides what speaks for either; each a value and who says so
 */
record Note(String text, List<Side> sides) {
  Note {
    sides = List.copyOf(sides);
  }

  /**
   * One of the values.
   *
   * @param value such as {@code 2025-06-04}
   * @param by the documents that say so
   */
  record Side(Link value, List<Link> by) {
    Side {
      by = List.copyOf(by);
    }
  }
}
