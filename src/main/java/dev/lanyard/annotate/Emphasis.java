package dev.lanyard.annotate;

import dev.lanyard.read.Mark;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells emphasised or linked names and sentences from titles, once the names are known.
 *
 * <ul>
 *   <li>No titles: <em><b>Priya Raman</b></em>, a link <em>Acme</em>, an emphasised line <em>Priya
 *       Raman, Acme</em>, a bold question <em>Q: What is next?</em>, a paragraph that is emphasised
 *       as a whole and ends like a sentence.
 *   <li>Titles still: what stands in quotation marks; <em><b>Queues at rest</b></em>;
 *       <em>Kubernetes and Prometheus</em>.
 * </ul>
 */
final class Emphasis {
  private static final Pattern JOINED =
      Pattern.compile(
          "(?i)(?:\\b(?:and|of|the|at|from|in|for|by|with|both|meetup|conference|workshop|summit)\\b|[^\\p{L}])*");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?s)^(?:$|,| \\(| and | & | from | of | at | on | about | [-–—|:] |: |(?:'s|’s|'|’) (?:[\\w-]+ ){0,2}(?i:talk|keynote|demo|presentation|session|slides|lecture|workshop|tutorial)\\b).*");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:this|that|these|those|his|her|their|my|our|its|your|the|an?|some|more)\\b.*|(?i:(?:this|that|his|her|their|my|our|your|the) (?:[\\w-]+ ){0,2}(?:one|talk|keynote|session|presentation|demo|slides?|video|recording|article|post|paper|page|link|repo|repository|site|website|blog|thread|tweet|book|project|tool|slide deck|deck))|.* (?i:here|link)|(?i:slides?|videos?|related|see|more|read|watch|full|link)\\b.{0,30}");
  private static final Pattern QUESTION = Pattern.compile("^[QA](?:\\d+)?[:.] .*");

  private Emphasis() {}

  /** The unit without the titles that are none. */
  static Unit settle(Unit unit) {
    List<Name> others =
        unit.others().stream()
            .map(n -> n.kind() == NameKind.TITLE ? withoutSpeaker(unit, n) : n)
            .filter(n -> n.kind() != NameKind.TITLE || isTitle(unit, n))
            .toList();
    return unit.with(unit.names(), others);
  }

  /** A link that names the speaker after the title: {@code Queues at rest by Priya Raman}. */
  private static Name withoutSpeaker(Unit unit, Name title) {
    int by = title.text().lastIndexOf(" by ");
    int person = title.from() + by + 4;
    boolean spoken =
        by > 0
            && !isQuoted(unit, title)
            && unit.names().stream()
                .anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == person);
    return spoken
        ? new Name(
            NameKind.TITLE, title.from(), title.from() + by, title.text().substring(0, by), "")
        : title;
  }

  private static boolean isTitle(Unit unit, Name title) {
    if (isQuoted(unit, title)) {
      return true;
    }
    List<Name> inside =
        unit.names().stream()
            .filter(
                n ->
                    n.from() >= title.from()
                        && n.to() <= title.to()
                        && n.kind() != NameKind.UNKNOWN)
            .toList();
    boolean software = inside.stream().anyMatch(n -> n.kind() == NameKind.PROJECT);
    boolean names =
        !inside.isEmpty()
            && (!software || inside.size() == 1 && covers(inside.get(0), title))
            && JOINED.matcher(rest(unit, title, inside)).matches();
    boolean person =
        inside.stream()
            .anyMatch(
                n ->
                    n.kind() == NameKind.PERSON
                        && n.from() == title.from()
                        && GOES_ON.matcher(unit.text().substring(n.to(), title.to())).matches());
    boolean question = QUESTION.matcher(title.text()).matches();
    return !names && !person && !question && !isPointer(unit, title) && !isParagraph(unit, title);
  }

  /** Whether a link says where it leads rather than what that is called: {@code this talk}. */
  private static boolean isPointer(Unit unit, Name title) {
    return POINTER.matcher(title.text()).matches()
        && unit.marks().stream()
            .anyMatch(
                m ->
                    m.kind() == Mark.Kind.LINK && m.from() <= title.from() && title.to() <= m.to());
  }

  private static boolean covers(Name name, Name title) {
    return name.from() == title.from() && name.to() == title.to();
  }

  private static boolean isQuoted(Unit unit, Name title) {
    return title.from() > 0 && "\"“‘'«„".indexOf(unit.text().charAt(title.from() - 1)) >= 0;
  }

  /** Whether the mark holds all of a unit that reads as sentences rather than as a title. */
  private static boolean isParagraph(Unit unit, Name title) {
    boolean whole = unit.text().strip().length() - title.text().length() <= 2;
    return whole
        && unit.is(Unit.Role.PARAGRAPH)
        && unit.text().strip().endsWith(".")
        && title.text().split(" ").length > 5;
  }

  /** The words of a title that belong to no name, date or role. */
  private static String rest(Unit unit, Name title, List<Name> inside) {
    var rest = new StringBuilder();
    for (int i = title.from(); i < title.to(); i++) {
      int at = i;
      boolean named = inside.stream().anyMatch(n -> n.from() <= at && at < n.to());
      boolean other =
          unit.others().stream()
              .anyMatch(
                  n ->
                      n.from() <= at
                          && at < n.to()
                          && n.kind() != NameKind.TITLE
                          && n.kind() != NameKind.UNKNOWN);
      rest.append(named || other ? ' ' : unit.text().charAt(i));
    }
    return rest.toString();
  }
}
