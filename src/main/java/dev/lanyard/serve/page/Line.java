package dev.lanyard.serve.page;

import java.util.List;

/**
 * What is stated of a thing in one respect.
 *
 * @param label such as {@code Sponsors}
 */
record Line(String label, List<Stated> values) {
  Line {
    values = List.copyOf(values);
  }
}
