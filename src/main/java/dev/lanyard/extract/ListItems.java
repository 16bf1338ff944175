package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.Optional;

/** Where an item of a list stands: beneath which line, and within which other item. */
final class ListItems {
  private ListItems() {}

  /** The unit right above the list that an item is of: {@code Panelists:}. */
  static Optional<Unit> lead(Reading reading, Unit item) {
    int at = item.index() - 1;
    while (at >= 0 && reading.units().get(at).is(Role.ITEM)) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(reading.units().get(at));
  }

  /** The item that an item, or a paragraph of an item, is nested in. */
  static Optional<Unit> holder(Reading reading, Unit unit) {
    for (int i = unit.index() - 1; i >= 0; i--) {
      Unit other = reading.units().get(i);
      if (!other.is(Role.ITEM) && other.level() == 0) {
        return Optional.empty();
      }
      boolean within =
          unit.is(Role.ITEM) ? other.level() < unit.level() : other.level() <= unit.level();
      if (other.is(Role.ITEM) && within) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
