package dev.lanyard.annotate;

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
      Pattern.compile("(?s)^(?:$|,| \\(| and | & | from | of | at | [-–—|:] |: ).*");
  private static final Pattern QUESTION = Pattern.compile("^[QA](?:\\d+)?[:.] .*");

  private Emphasis() {}

  /** The unit without the titles that are none. */
  static Unit settle(Unit unit) {
    List<Name> others =
        unit.others().stream().filter(n -> n.kind() != NameKind.TITLE || isTitle(unit, n)).toList();
    return unit.with(unit.names(), others);
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
    return !names && !person && !question && !isParagraph(unit, title);
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
