package dev.lanyard.extract;

import dev.lanyard.annotate.AffiliationLine;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.Optional;

/**
 * The line beneath somebody's name that says whom the person is with, and as what: {@code Priya
 * Raman} above {@code Engineer at Acme}.
 */
final class LineBeneath {
  private LineBeneath() {}

  /** What a line says, if it is such a line. */
  static Optional<AffiliationLine> read(Reading reading, Unit unit) {
    return unit.is(Role.ITEM) || unit.is(Role.CELL)
        ? Optional.empty()
        : AffiliationLine.read(unit, w -> reading.gazetteer.isNamed(w, NameKind.PLACE))
            .filter(a -> a.hasRole() || organisation(unit, a).isPresent());
  }

  private static Optional<Name> organisation(Unit unit, AffiliationLine line) {
    return unit.names().stream()
        .filter(n -> n.kind() == NameKind.ORGANISATION && line.hasOrganisation())
        .filter(n -> n.from() >= line.organisation().from() && n.to() <= line.organisation().to())
        .findFirst();
  }

  /** The person with what the line says; unchanged if something is said already. */
  static Speaker with(Speaker named, Unit unit, AffiliationLine line) {
    List<Name> employers = organisation(unit, line).stream().toList();
    Place role = new Place(unit, line.role().from(), line.role().to());
    return named.isPlain()
        ? new Speaker(
            named.person(),
            named.at(),
            employers,
            employers.stream().map(n -> Place.of(unit, n)).toList(),
            line.hasRole() ? List.of(role.words()) : List.of(),
            line.hasRole() ? List.of(role) : List.of())
        : named;
  }

  /**
   * The people of a line of names, with what the line beneath says of all of them. If some names
   * are in bold and others are not, those in bold present, and the others merely took part.
   */
  static List<Speaker> presenters(Reading reading, Unit unit, List<Speaker> members) {
    Optional<Unit> next =
        reading.units().stream()
            .skip(unit.index() + 1L)
            .findFirst()
            .filter(u -> unit.is(Role.PARAGRAPH) && u.is(Role.PARAGRAPH));
    Optional<AffiliationLine> line =
        next.flatMap(u -> read(reading, u)).filter(AffiliationLine::hasOrganisation);
    List<Speaker> all =
        line.isPresent() && members.stream().allMatch(Speaker::isPlain)
            ? members.stream().map(m -> with(m, next.orElseThrow(), line.get())).toList()
            : members;
    List<Speaker> bold = all.stream().filter(m -> isBold(unit, m)).toList();
    if (bold.isEmpty() || bold.size() == all.size()) {
      return all;
    }
    all.forEach(m -> reading.affiliate(m, Habit.BY_LINE));
    return bold;
  }

  private static boolean isBold(Unit unit, Speaker speaker) {
    return unit.marks().stream()
        .anyMatch(
            m ->
                m.kind() == Mark.Kind.STRONG
                    && m.from() <= speaker.person().from()
                    && m.to() >= speaker.person().to());
  }
}
