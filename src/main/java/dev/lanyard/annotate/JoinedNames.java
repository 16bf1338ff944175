package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.List;

/** Joins a name and the place right beside it. */
final class JoinedNames {
  private JoinedNames() {}

  /**
   * {@code Docker London}, {@code ExCeL London}, {@code Belfast Repair}: a name and the place right
   * beside it are one.
   */
  static List<Name> of(Unit unit, List<Name> names) {
    var joined = new ArrayList<Name>();
    for (Name name : names) {
      Name last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean body = last.kind() == NameKind.ORGANISATION || last.kind() == NameKind.UNKNOWN;
      boolean beside =
          last.to() + 1 == name.from()
              && unit.text().charAt(last.to()) == ' '
              && sameMark(unit, last.from(), name.to() - 1);
      if (name.kind() == NameKind.UNKNOWN && last.kind() == NameKind.PLACE && beside) {
        String words = unit.text().substring(last.from(), name.to());
        joined.set(
            joined.size() - 1, new Name(NameKind.UNKNOWN, last.from(), name.to(), words, ""));
      } else if (name.kind() == NameKind.PLACE && body && beside) {
        String words = unit.text().substring(last.from(), name.to());
        joined.set(joined.size() - 1, new Name(last.kind(), last.from(), name.to(), words, ""));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean sameMark(Unit unit, int from, int to) {
    return unit.marks().stream()
        .noneMatch(m -> (m.from() > from && m.from() <= to) || (m.to() > from && m.to() <= to));
  }
}
