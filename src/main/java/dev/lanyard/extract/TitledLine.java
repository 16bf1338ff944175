package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that holds a title and its speakers, in either order.
 *
 * <ul>
 *   <li>Fires: <em>Queues at rest - Priya Raman, Acme</em>; <em>"Queues at rest" by Priya
 *       Raman</em>; <em>Priya Raman (Acme): Queues at rest</em>.
 *   <li>Silent: <em>Welcome: Priya Raman</em>; <em>We were joined by Priya Raman</em>; <em>Slides -
 *       Priya Raman</em>.
 * </ul>
 */
final class TitledLine {
  private static final String BY =
      "(?:(?:presented |given |delivered |led |a talk |talk )?by |with |speakers?:? |presenters?:? |ft\\.? |from )";

  private static final String HONORIFIC = "(?:(?:Prof(?:essor)?|Dr|Sir|Dame)\\.? )?";

  private static final Pattern TITLE_FIRST =
      Masked.pattern(
          "(?s)^(?<title>{TUJOLS}|.{3,200}?)(?:,? ?(?:-{1,3}|–|—|·|•|\\||:|/|,|\\n)\\s*(?:"
              + BY
              + ")?"
              + HONORIFIC
              + "|,? ?(?:"
              + BY
              + ")"
              + HONORIFIC
              + "| ?\\()$|^(?<marked>{T}) $");

  private static final Pattern QUOTED =
      Masked.pattern(
          "^[^“\"«„]{0,25}[“\"«„](?<title>{T})(?<marked>)[.,]?[”\"»“][.,]?,? ?(?:-{1,3}|–|—|·|•|\\||:|/|\\(|,)?\\s*(?:"
              + BY
              + ")?"
              + HONORIFIC
              + "$");

  private static final Pattern PEOPLE_FIRST =
      Pattern.compile(
          "^\\s*(?:-|–|—|·|•|\\||:|,(?!\\s*(?:\\p{Ll}+ of|for|who|whom|which|whose|where|when|and|but|an?|the)\\b)|/|\\n)\\s*(?<title>\\S.{0,200})$|^ (?:on|about) (?<topic>[\\p{Lu}\\uE000-\\uF8FF].{0,120})$");

  /** A marked title behind the people, and words about it: {@code Priya Raman - *Queues* - fun}. */
  private static final Pattern PEOPLE_THEN_MARKED =
      Masked.pattern(
          "^\\s*(?:[-–—·•|:,/\\n])\\s*[“\"‘«(\\[]?(?<title>{T})[”\"’»)\\]]?(?:\\s+[-–—|]\\s|[.:,]\\s|\\s*$).*$");

  /** What may follow the last word of such a line: marks, handles, {@code [slides]}, a place. */
  private static final Pattern FRINGE =
      Masked.pattern(
          "^(?:[\\s.,;:|/()\\]\"”!–-]|\\(?@[\\w-]+\\)?|\\((?:[Ss]lides|[Vv]ideo|[Rr]ecording) (?:on|at|via) [^)]{2,30}\\)|\\(?\\[?(?:[Cc]ontact|[Ss]lides|[Vv]ideo|[Rr]ecording|[Dd]eck|[Tt]witter|GitHub|LinkedIn|[Kk]eynote)\\]?\\)?|{T}(?=\\W*$)|{L})*$");

  private static final Pattern MARKED =
      Masked.pattern("^\\W{0,2}{T}\\W{0,3}(?: \\p{Ll}+)? ?$|(?: (?:-{1,3}|[–—|/·•]) |: )$");

  /** Three words or more, written as titles are. */
  private static final Pattern RUN_ON =
      Pattern.compile("^(?: [\\p{Lu}\\uE000-\\uF8FF][^ ]*){2,}(?: [^ ]+)+$");

  private final Reading reading;
  private final Unit unit;
  private final Masked masked;
  private final People.Group group;
  private final LineTitle title;

  /**
   * A line whose people have been found.
   *
   * @param unit where the line stands
   * @param masked the line, without the clock time or label that opens it
   * @param group its speakers
   */
  TitledLine(Reading reading, Unit unit, Masked masked, People.Group group) {
    this.reading = reading;
    this.unit = unit;
    this.masked = masked;
    this.group = group;
    this.title = new LineTitle(reading, unit, masked, group);
  }

  /** Its speakers. */
  People.Group group() {
    return group;
  }

  /** Whether nothing of weight follows the people, so that the line ends with them. */
  boolean endsWithPeople() {
    return FRINGE.matcher(masked.text().substring(group.to())).matches();
  }

  /** Whether the title is marked by its author, or parted from the people by a dash or the like. */
  boolean isMarked() {
    return MARKED.matcher(masked.text().substring(0, group.from())).find();
  }

  /** Whether the line begins with the people. */
  boolean beginsWithPeople() {
    return masked.text().substring(0, group.from()).isBlank();
  }

  /** Adds the session of {@code Queues at rest - Priya Raman}. */
  void titleFirst() {
    String before = masked.text().substring(0, group.from());
    Matcher quoted = QUOTED.matcher(before);
    Matcher matcher = quoted.matches() ? quoted : TITLE_FIRST.matcher(before);
    if (matcher.matches()) {
      String which = matcher.start("title") >= 0 ? "title" : "marked";
      title.add(matcher.start(which), matcher.end(which), Habit.TITLE_AND_SPEAKERS);
    }
  }

  /** Adds the session of {@code Priya Raman: Queues at rest}. */
  void peopleFirst() {
    String after = masked.text().substring(group.to());
    Matcher matcher = PEOPLE_FIRST.matcher(after);
    Matcher marked = PEOPLE_THEN_MARKED.matcher(after);
    if (isRunOn(after)) {
      title.add(group.to() + 1, masked.text().length(), Habit.SPEAKERS_AND_TITLE);
    } else if (marked.matches()
        && masked.name(group.to() + marked.start("title")).text().contains(" ")) {
      int at = group.to() + marked.start("title");
      title.add(at, at + 1, Habit.SPEAKERS_AND_TITLE);
    } else if (matcher.matches() && !isTurn(after)) {
      String which = matcher.start("title") >= 0 ? "title" : "topic";
      int from = group.to() + matcher.start(which);
      title.add(from, emphasised(from), Habit.SPEAKERS_AND_TITLE);
    }
  }

  /**
   * Where the emphasis ends that opens the line before the people, and with it the title: {@code
   * **Priya Raman: Queues at rest** - great fun}; the line's end if there is none such.
   */
  private int emphasised(int at) {
    int from = masked.range(at, at + 1).from();
    int opening = masked.range(group.from(), group.from() + 1).from();
    return unit.marks().stream()
        .filter(m -> m.kind() == Mark.Kind.STRONG || m.kind() == Mark.Kind.EMPHASIS)
        .filter(m -> m.from() <= opening && from < m.to())
        .mapToInt(m -> masked.index(m.to()))
        .findFirst()
        .orElse(masked.text().length());
  }

  /** Whether somebody says something: {@code Priya: So where do queues end?} */
  private boolean isTurn(String after) {
    boolean first =
        group.members().size() == 1 && !group.members().get(0).person().text().contains(" ");
    return first && after.matches("(?s): ?[^\"“„«]*[.?!]");
  }

  /**
   * Whether the title follows one full name without a mark, as in other headings of the level:
   * {@code Priya Raman Queues at Rest}.
   */
  private boolean isRunOn(String after) {
    return unit.is(Unit.Role.HEADING)
        && group.members().size() == 1
        && RUN_ON.matcher(after).matches()
        && reading.text.body().stream()
                .filter(u -> u.is(Unit.Role.HEADING) && u.level() == unit.level())
                .filter(
                    u ->
                        u.names().stream()
                            .anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == 0))
                .count()
            > 1;
  }
}
