package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Span;

/**
 * Chars of a unit.
 *
 * @param unit where
 * @param from the first char
 * @param to the char after the last
 */
record Place(Unit unit, int from, int to) {
  static Place of(Unit unit, Name name) {
    return new Place(unit, name.from(), name.to());
  }

  static Place of(Unit unit) {
    return new Place(unit, 0, unit.text().length());
  }

  String words() {
    return unit.text().substring(from, to);
  }

  Span span() {
    return unit.span(from, to);
  }

  /**
   * The stretch from this to another place, if both are in one unit; otherwise this place alone.
   */
  Span with(Place other) {
    return other.unit.index() == unit.index() ? span().and(other.span()) : span();
  }
}
