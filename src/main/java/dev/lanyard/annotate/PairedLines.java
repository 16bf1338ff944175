package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Programmes that give each talk two lines: its title, and beneath it who speaks, as proceedings
 * and timetables are written.
 *
 * <ul>
 *   <li>Pairs: <em>Queues at Rest</em> / <em>Priya Raman and Tom Li, University of Ghent</em>.
 *   <li>None: one such pair alone; a line that ends as sentences do; <em>Ghent, Belgium</em>; the
 *       line of a session's chair.
 * </ul>
 */
public final class PairedLines {
  private static final int ENOUGH = 2;
  private static final int LONGEST = 220;
  private static final int LONGEST_TITLE = 24;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final String PERSON =
      "(?:(?:Dr|Prof|Professor|Sir|Dame)\\.? )?"
          + WORD
          + "(?: (?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|ten|zu) ){0,2}"
          + WORD
          + "){1,3}";
  private static final String BESIDE = "(?: ?\\([^()]{2,60}\\))?";
  private static final String NEXT = "(?:,? (?:and|&) |, |; )";

  /** People, and perhaps whom they are with. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?<first>"
              + PERSON
              + ")"
              + BESIDE
              + "(?<more>(?:"
              + NEXT
              + PERSON
              + BESIDE
              + ")*)(?<rest>,? [^.!?:]{2,90}|)");

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)\\W*(?:(?:session )?chairs?\\b.*|speakers?\\b.*|by\\b.*|.*[.,;:]|.*\\b(?:https?|www)\\b.*|(?:coffee|lunch|tea|break|registration|dinner|reception|welcome|authors?|abstract|\\d{1,2}[:.]\\d\\d.{0,25})\\b.{0,12})",
          Pattern.DOTALL);

  private PairedLines() {}

  /**
   * A talk in two lines.
   *
   * @param unit where the title stands
   * @param title the title, behind the clock time if one opens its line
   * @param people where the people stand: the same unit, or the next one
   * @param who the people
   */
  public record Pair(Unit unit, Range title, Unit people, Range who) {}

  private record Line(Unit unit, Range at) {
    String text() {
      return unit.text().substring(at.from(), at.to());
    }
  }

  /** All pairs of a document; none if there are fewer than two. */
  public static List<Pair> find(List<Unit> units) {
    List<Line> lines = lines(units);
    var pairs = new ArrayList<Pair>();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      boolean beside = line.unit().index() - above.unit().index() <= 1;
      Optional<Range> title = beside ? title(above) : Optional.empty();
      if (title.isPresent() && arePeople(line)) {
        pairs.add(new Pair(above.unit(), title.get(), line.unit(), line.at()));
      }
    }
    return pairs.stream().filter(PairedLines::isCertain).count() >= ENOUGH
        ? List.copyOf(pairs)
        : List.of();
  }

  /** Whether the first of the people has a given name that is known for one. */
  private static boolean isCertain(Pair pair) {
    Matcher matcher =
        PEOPLE.matcher(pair.people().text()).region(pair.who().from(), pair.who().to());
    return matcher.lookingAt() && Shapes.personPoints(tokens(pair.people(), 0, matcher)) > 0;
  }

  private static List<Line> lines(List<Unit> units) {
    var lines = new ArrayList<Line>();
    for (Unit unit : units) {
      boolean block = unit.is(Role.PARAGRAPH) || unit.is(Role.HEADING) && unit.level() > 1;
      int from = 0;
      for (String line : unit.text().split("\n", -1)) {
        int bare = line.stripTrailing().length();
        if (block && !unit.quoted() && bare > 0) {
          lines.add(new Line(unit, new Range(from, from + bare)));
        }
        from += line.length() + 1;
      }
    }
    return lines;
  }

  private static Optional<Range> title(Line line) {
    Matcher clock = Rows.CLOCK.matcher(line.text());
    int start = clock.find() ? clock.end() : 0;
    String words = line.text().substring(start);
    int count = words.split(" ").length;
    boolean fits =
        count >= 2
            && count <= LONGEST_TITLE
            && !words.isEmpty()
            && !Character.isLowerCase(words.codePointAt(0))
            && !NO_TITLE.matcher(words).matches()
            && !arePeople(line)
            && StatedDate.find(words).stream()
                .noneMatch(d -> d.text().length() * 2 > words.length());
    return fits
        ? Optional.of(new Range(line.at().from() + start, line.at().to()))
        : Optional.empty();
  }

  /** Whether a line has the build of people. */
  private static boolean arePeople(Line line) {
    Matcher matcher = PEOPLE.matcher(line.text());
    if (line.text().length() > LONGEST || !matcher.matches()) {
      return false;
    }
    boolean several = !matcher.group("more").isEmpty();
    boolean affiliated = matcher.group("rest").startsWith(", ") || line.text().contains("(");
    List<Token> first = tokens(line.unit(), line.at().from(), matcher);
    return (several || affiliated)
        && !first.isEmpty()
        && Shapes.looksLikePerson(first)
        && !isNoName(first.get(0).text());
  }

  private static boolean isNoName(String word) {
    return Lexicon.isNoun(word) || Lexicon.isStarter(word) && !Lexicon.isGivenName(word);
  }

  private static List<Token> tokens(Unit unit, int start, Matcher matcher) {
    int from = start + matcher.start("first");
    int to = start + matcher.end("first");
    return unit.tokens().stream()
        .filter(t -> t.from() >= from && t.to() <= to && !Lexicon.isHonorific(t.text()))
        .toList();
  }
}
