package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says what somebody is, and where: {@code Head of Queues at Acme}, {@code Professor,
 * Computer Science, University of Ghent}, {@code TU Ghent, Belgium}.
 *
 * @param role what; empty if the line names no role
 * @param organisation where; empty if the line names none
 */
public record AffiliationLine(Range role, Range organisation) {
  private static final int LONGEST = 140;
  private static final int LONGEST_NAME = 7;
  private static final Range NONE = new Range(0, 0);
  private static final Pattern AT = Pattern.compile("(?: at(?: the)? |,? ?@ ?)(?=[^@]*$)");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s).*[.!?:] .*|.*[.!?:]$|.*\\b(?:is|are|was|will|we|by|https?)\\b.*|.*@\\w+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Tt]he )?(?<name>\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: [\\p{L}\\p{N}&'’.()-]+)*)");

  /** Whether it names an organisation. */
  public boolean hasOrganisation() {
    return organisation.to() > organisation.from();
  }

  /** Whether it names a role. */
  public boolean hasRole() {
    return role.to() > role.from();
  }

  /**
   * Reads a unit as such a line.
   *
   * @param isPlace whether words name a place, which is no organisation
   */
  public static Optional<AffiliationLine> read(Unit unit, Predicate<String> isPlace) {
    String text = unit.text().stripTrailing();
    if (text.length() > LONGEST || SENTENCE.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean role = unit.others().stream().anyMatch(o -> o.kind() == NameKind.ROLE && o.from() <= 4);
    Matcher at = AT.matcher(text);
    if (role && at.find()) {
      int comma = text.indexOf(',', at.end());
      Range name = name(text, at.end(), comma < 0 ? text.length() : comma);
      return Optional.of(new AffiliationLine(new Range(0, at.start()), name));
    }
    int end = withoutPlaces(text, isPlace);
    int comma = text.lastIndexOf(',', end - 1);
    if (!role) {
      int first = text.indexOf(',');
      Range name = name(text, 0, first < 0 || first > end ? end : first);
      return name.to() > name.from()
          ? Optional.of(new AffiliationLine(NONE, name))
          : Optional.empty();
    }
    return Optional.of(
        comma < 0
            ? new AffiliationLine(new Range(0, end), NONE)
            : new AffiliationLine(new Range(0, comma), name(text, comma + 1, end)));
  }

  /** Where a line ends without the city and the country at its end. */
  private static int withoutPlaces(String text, Predicate<String> isPlace) {
    int end = text.length();
    int comma = text.lastIndexOf(',');
    while (comma > 0 && isPlace.test(text.substring(comma + 1, end).strip())) {
      end = comma;
      comma = text.lastIndexOf(',', end - 1);
    }
    return end;
  }

  private static Range name(String text, int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    String words = text.substring(start, to).stripTrailing();
    Matcher matcher = NAME.matcher(words);
    return matcher.matches() && words.split(" ").length <= LONGEST_NAME
        ? new Range(start + matcher.start("name"), start + matcher.end("name"))
        : NONE;
  }
}
