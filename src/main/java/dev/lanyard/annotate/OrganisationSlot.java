package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a place that is known to hold organisations: {@code Acme, Bolt and Cord}, each linked or
 * not.
 *
 * <p>A name that holds <em>and</em> or a comma itself is left whole if it is linked as a whole.
 */
final class OrganisationSlot {
  private static final int LONGEST = 7;
  private static final Pattern PART =
      Pattern.compile(
          "(?:(?!(?: and| &) (?!(?:Sons|Daughters|Co|Company|Partners|Brothers|Sisters|Söhne|Fils|Friends)\\b)| ?[,;/\\n] ?).)+");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)independent|freelanc\\w*|various(?: .*)?|self[- ]employed|unaffiliated|retired|tb[acd]|n/?a|none|-+|–|remote|online|virtual|https?:.*|@.*|yes|no|us|you|(?:your|our) .*");

  private OrganisationSlot() {}

  static List<Name> read(Unit unit, int from) {
    var found = new ArrayList<Name>();
    String text = unit.text();
    if (text.length() > 200 || text.substring(from).matches("(?s).*[.!?] \\p{Lu}.*")) {
      return found;
    }
    unit.marks().stream()
        .filter(m -> m.from() >= from && m.target().startsWith("http"))
        .forEach(m -> add(unit, found, m.from(), m.to()));
    Matcher part = PART.matcher(text).region(from, text.length());
    while (part.find()) {
      int start = part.start();
      int end = part.end();
      if (found.stream().noneMatch(n -> n.from() < end && start < n.to())) {
        add(unit, found, start, end);
      }
    }
    return found;
  }

  private static void add(Unit unit, List<Name> found, int from, int to) {
    String raw = unit.text().substring(from, to);
    String head = raw.replaceFirst("^(?:[^\\p{L}\\p{N}]|(?i:the) )+", "");
    int start = to - head.length();
    String name =
        head.replaceFirst(" ?\\([^)]*\\)?$", "")
            .replaceFirst("[^\\p{L}\\p{N}.+)!]+$", "")
            .replaceFirst("(?<=\\p{L}{3})\\.$", "");
    boolean named =
        name.length() > 1 && name.split(" ").length <= LONGEST && !NOBODY.matcher(name).matches();
    boolean place =
        unit.names().stream()
            .anyMatch(
                n -> n.kind() == NameKind.PLACE && n.from() == start && n.text().equals(name));
    boolean capital =
        name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
            || name.matches("\\p{Ll}[\\p{Ll}\\d.-]{2,}");
    boolean linked =
        unit.marks().stream().anyMatch(m -> m.from() <= start && start + name.length() <= m.to());
    boolean role =
        unit.others().stream()
            .anyMatch(
                o ->
                    o.kind() == NameKind.ROLE
                        && o.from() <= start
                        && start + name.length() <= o.to());
    if (named && (capital || linked) && !place && !role && !name.matches("[\\d:.\\W]+")) {
      found.add(new Name(NameKind.ORGANISATION, start, start + name.length(), name, ""));
    }
  }
}
