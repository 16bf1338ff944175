package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a unit in which every title, name, role and date is one sign, so that a regular
 * expression reads sentences by their build.
 *
 * <p>{@code Priya Raman from Acme showed "Queues at rest"} becomes {@code P from O showed T}, and
 * the pattern {@code {P} from {O} showed {T}} fits it. {@link #pattern} writes the signs; {@link
 * #name} and {@link #range} lead back.
 */
public final class Masked {
  private final Unit unit;
  private final String text;
  private final int[] at;
  private final List<Name> stretches;

  private Masked(Unit unit, String text, int[] at, List<Name> stretches) {
    this.unit = unit;
    this.text = text;
    this.at = at;
    this.stretches = stretches;
  }

  /** A part of a unit, its titles masked before the names within them. */
  public static Masked of(Unit unit, Range range) {
    var chosen = new ArrayList<Name>();
    choose(chosen, unit.others().stream().filter(o -> !isName(unit, o)).toList(), range, true);
    chooseRoles(chosen, unit, range);
    choose(chosen, unit.names(), range, false);
    choose(chosen, unit.others(), range, false);
    chosen.sort(Comparator.comparingInt(Name::from));
    return mask(unit, range, chosen);
  }

  /** A part of a unit with names, roles and dates masked, and titles read as plain words. */
  public static Masked withoutTitles(Unit unit, Range range) {
    var chosen = new ArrayList<Name>();
    chooseRoles(chosen, unit, range);
    choose(chosen, unit.names(), range, false);
    choose(
        chosen,
        unit.others().stream().filter(n -> n.kind() != NameKind.TITLE).toList(),
        range,
        false);
    chosen.sort(Comparator.comparingInt(Name::from));
    return mask(unit, range, chosen);
  }

  /** Whether what is marked is nothing but a person or an organisation, linked to its page. */
  private static boolean isName(Unit unit, Name title) {
    return unit.names().stream()
        .anyMatch(
            n ->
                n.from() == title.from()
                    && n.to() == title.to()
                    && (n.kind() == NameKind.ORGANISATION || n.kind() == NameKind.PERSON));
  }

  /**
   * Roles that begin with a name, such as {@code , CNCF Ambassador}, where they stand beside a
   * person.
   */
  private static void chooseRoles(List<Name> chosen, Unit unit, Range range) {
    for (Name role : unit.others()) {
      boolean named =
          unit.names().stream().anyMatch(n -> n.from() == role.from() && n.to() < role.to());
      boolean beside =
          role.from() >= 2
              && unit.text().substring(role.from() - 2, role.from()).matches(", | \\(");
      if (role.kind() == NameKind.ROLE && named && beside) {
        choose(chosen, List.of(role), range, false);
      }
    }
  }

  private static void choose(List<Name> chosen, List<Name> from, Range range, boolean titles) {
    for (Name name : from) {
      boolean inside = name.from() >= range.from() && name.to() <= range.to();
      boolean wanted = !titles || name.kind() == NameKind.TITLE;
      if (inside && wanted && chosen.stream().noneMatch(name::overlaps)) {
        chosen.add(name);
      }
    }
  }

  private static Masked mask(Unit unit, Range range, List<Name> chosen) {
    var text = new StringBuilder();
    var at = new ArrayList<Integer>();
    int next = 0;
    int i = range.from();
    while (i < range.to()) {
      at.add(i);
      if (next < chosen.size() && chosen.get(next).from() == i) {
        text.append(chosen.get(next).kind().sign(next));
        i = chosen.get(next++).to();
      } else {
        text.append(letter(unit.text(), i++));
      }
    }
    at.add(range.to());
    return new Masked(
        unit,
        text.toString(),
        at.stream().mapToInt(Integer::intValue).toArray(),
        List.copyOf(chosen));
  }

  /** An apostrophe that an editor has turned the wrong way round is one all the same. */
  private static char letter(String text, int at) {
    char c = text.charAt(at);
    boolean possessive =
        (c == '‘' || c == '´' || c == '`')
            && at > 0
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && text.startsWith("s ", at + 1);
    return possessive ? '’' : c;
  }

  /**
   * A pattern over masked texts, in which {@code {P}} is a person, {@code {O}} an organisation,
   * {@code {J}} a project, {@code {L}} a place, {@code {S}} a series of events, {@code {U}} an
   * unknown name, {@code {T}} a title, {@code {R}} a role and {@code {D}} a date; {@code {POU}} is
   * any of the three.
   */
  public static Pattern pattern(String regex) {
    return Pattern.compile(expand(regex));
  }

  /** The regular expression of {@link #pattern}, as a part for larger ones. */
  public static String expand(String regex) {
    var out = new StringBuilder();
    var matcher = Pattern.compile("(?<!\\\\[pP])\\{([POJLSUTRD]+)}").matcher(regex);
    while (matcher.find()) {
      var signs = new StringBuilder();
      matcher.group(1).chars().forEach(c -> signs.append(kind((char) c).signs()));
      matcher.appendReplacement(out, "[" + signs + "]");
    }
    return matcher.appendTail(out).toString();
  }

  private static NameKind kind(char letter) {
    return switch (letter) {
      case 'P' -> NameKind.PERSON;
      case 'O' -> NameKind.ORGANISATION;
      case 'J' -> NameKind.PROJECT;
      case 'L' -> NameKind.PLACE;
      case 'S' -> NameKind.SERIES;
      case 'U' -> NameKind.UNKNOWN;
      case 'T' -> NameKind.TITLE;
      case 'R' -> NameKind.ROLE;
      default -> NameKind.DATE;
    };
  }

  /** The masked text. */
  public String text() {
    return text;
  }

  /** The unit it is a part of. */
  public Unit unit() {
    return unit;
  }

  /** What the sign at a place in the masked text stands for. */
  public Name name(int index) {
    int from = at[index];
    return stretches.stream().filter(n -> n.from() == from).findFirst().orElseThrow();
  }

  /** The chars of the unit that a part of the masked text stands for. */
  public Range range(int from, int to) {
    return new Range(at[from], to == 0 ? at[0] : at[to - 1] + width(to - 1));
  }

  private int width(int index) {
    return isSign(text.charAt(index)) ? name(index).text().length() : 1;
  }

  /** Where in the masked text a char of the unit stands, or stands first after it. */
  public int index(int unitChar) {
    int i = 0;
    while (i < text.length() && at[i] < unitChar) {
      i++;
    }
    return i;
  }

  /** Whether a char of a masked text is a sign. */
  public static boolean isSign(char c) {
    return c >= '\uE000' && c < '\uF8FF';
  }

  @Override
  public String toString() {
    return text;
  }
}
