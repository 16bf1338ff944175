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
   * @param by the first of the documents that say so
   * @param more how many others do
   */
  record Side(Link value, List<Link> by, int more) {
    private static final int MOST = 3;

    Side {
      by = List.copyOf(by);
    }

    static Side of(Link value, List<Link> by) {
      return new Side(
          value, by.subList(0, Math.min(MOST, by.size())), Math.max(0, by.size() - MOST));
    }
  }
}
