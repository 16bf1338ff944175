package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a place that is known to hold people: who is who, even if nobody has heard of them.
 *
 * <ul>
 *   <li>Persons: <em>A</em>; <em>A &amp; B</em>; <em>A, B and C</em>; what stands before a bracket.
 *   <li>Organisations: what stands in the bracket after a person, after a comma that no further
 *       person follows, after <em>from</em>, <em>at</em> or a dash: <em>A &amp; B, Acme</em>; <em>A
 *       (Acme), B (Bolt)</em>; <em>A - Acme</em>.
 *   <li>Neither: roles, handles, <em>(Independent)</em>, <em>Slides</em>, lower-case words without
 *       a link.
 * </ul>
 */
final class PeopleSlot {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          ",? (?:and|&|\\+|und|et) (?!(?:Sons|Daughters|Co|Company|Partners|Brothers|Sisters|Söhne|Fils|Friends)\\b)|, ?| ?/ ?|; ?|\\n| ?[·•] ?");
  private static final Pattern INNER =
      Pattern.compile(" ?[-–—|] | (?:from|of|at|@|with|representing) (?:the )?");
  private static final Pattern NAMED_OF =
      Pattern.compile(
          "\\W*(?:The )?(?:\\p{Lu}\\p{L}+ ){0,3}(?:University|Institute|College|School|Department|Faculty|Ministry|Bank|Museum|Academy|Centre|Center|Association|Society|Council|Office|Library)(?: (?:of|for) [\\p{L} ,]+)?");
  private static final Set<String> JOINING = Set.of("and", "&", "+", "und", "et");

  private final Unit unit;
  private final SlotKinds kinds;
  private final List<Name> found = new ArrayList<>();

  PeopleSlot(Unit unit, Votes votes, Gazetteer gazetteer) {
    this.unit = unit;
    this.kinds = new SlotKinds(unit, votes, gazetteer);
  }

  private record Segment(Range range, String before, String inner) {}

  /**
   * The names in a place of people.
   *
   * @param peopleOnly whether organisations have a place of their own, so that a comma too parts
   *     people
   */
  List<Name> read(Range range, boolean peopleOnly) {
    List<Segment> segments = segments(range);
    boolean employed = false;
    boolean onlyPeople =
        segments.size() > 2
            && !endsWithComma(segments)
            && segments.stream().allMatch(s -> kinds.isPerson(s.range()) && s.inner().isEmpty());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean joined = JOINING.contains(segment.before());
      boolean person =
          i == 0
              || onlyPeople
              || joined && !employed
              || peopleOnly
              || segment.before().equals("\n")
              || !segments.get(i - 1).inner().isEmpty()
              || isJoinedLater(segments, i)
              || kinds.isPersonByItself(segment.range());
      if (person && kinds.isPerson(segment.range())) {
        add(NameKind.PERSON, segment.range().from(), segment.range().to());
        employed = false;
      } else if (i > 0 && !person && !found.isEmpty()) {
        organisation(segment.range().from(), segment.range().to());
        employed = true;
      }
    }
    return found;
  }

  /**
   * Whether a comma follows a joining word, as in {@code A & B, Acme}: what it parts off is no
   * person.
   */
  private static boolean endsWithComma(List<Segment> segments) {
    return segments.stream().anyMatch(s -> JOINING.contains(s.before()))
        && !JOINING.contains(segments.get(segments.size() - 1).before());
  }

  /**
   * Whether a joining word follows after this one's comma: in {@code A, B and C} the second is a
   * person.
   */
  private boolean isJoinedLater(List<Segment> segments, int at) {
    Range range = segments.get(at).range();
    return at + 1 < segments.size()
        && JOINING.contains(segments.get(at + 1).before())
        && kinds.isPerson(range)
        && !Lexicon.isOrganisationWord(unit.text().substring(range.from(), range.to()));
  }

  /**
   * Parts a place at its commas and joining words, but not within brackets; each without what
   * stands beside its name.
   */
  private List<Segment> segments(Range range) {
    var segments = new ArrayList<Segment>();
    String text = unit.text();
    int start = range.from();
    String before = "";
    int depth = 0;
    for (int i = range.from(); i <= range.to(); i++) {
      char c = i < range.to() ? text.charAt(i) : '\0';
      depth = Math.max(0, depth + (c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0));
      Matcher matcher = SEPARATOR.matcher(text).region(i, range.to());
      boolean parts = depth == 0 && matcher.lookingAt() && matcher.end() > i;
      if (i == range.to() || parts) {
        segment(segments, start, i, before);
        if (parts) {
          before = matcher.group().contains("\n") ? "\n" : matcher.group().replaceAll("[\\s,]", "");
          i = matcher.end() - 1;
          start = matcher.end();
        }
      }
    }
    return segments;
  }

  private void segment(List<Segment> segments, int from, int to, String before) {
    String words = unit.text().substring(from, to);
    int bracket = words.indexOf('(');
    String inner = "";
    int end = to;
    if (bracket >= 0) {
      end = from + bracket;
      int close = words.indexOf(')', bracket) < 0 ? words.length() : words.indexOf(')', bracket);
      inner = words.substring(bracket + 1, close);
      if (isOtherScript(words.substring(0, bracket), inner)) {
        add(NameKind.PERSON, from + bracket + 1, from + close);
        inner = "";
      } else {
        beside(from + bracket + 1, from + close);
      }
    }
    Matcher matcher = INNER.matcher(unit.text()).region(from, end);
    if (matcher.find()
        && matcher.start() > from
        && !isWithinName(from, matcher.start(), matcher.group())) {
      beside(matcher.end(), end);
      end = matcher.start();
    }
    Range trimmed = trimmed(from, end);
    if (trimmed.from() < trimmed.to()) {
      segments.add(new Segment(trimmed, before, inner));
    }
  }

  /** Whether what "of" or "at" follows is the head of an organisation's name. */
  private boolean isWithinName(int from, int to, String inner) {
    return inner.matches(" (?:of|at) .*")
        && NAMED_OF.matcher(unit.text().substring(from, to)).matches();
  }

  /** Whether one is in Latin letters and the other is not, so that both are the same name. */
  private static boolean isOtherScript(String one, String other) {
    return isLatin(one) != isLatin(other) && !other.isBlank();
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** What stands in the brackets after a name, or after a dash: parts of it may be roles. */
  private void beside(int from, int to) {
    int start = from;
    for (String part :
        unit.text().substring(from, to).split("(?<=,)| [-–—/|] | (?=at |of |@ )", -1)) {
      int at = unit.text().indexOf(part, start);
      organisation(
          at + (part.matches("(?:at|of|@) .*") ? part.indexOf(' ') + 1 : 0), at + part.length());
      start = at + part.length();
    }
  }

  /** Without blanks, handles, honorifics, emoji and punctuation at its ends. */
  private Range trimmed(int from, int to) {
    String words = unit.text().substring(from, to);
    String head =
        words.replaceFirst(
            "^(?:[^\\p{L}\\p{N}]|(?i:panell?ists?|speakers?|moderators?|chairs?|hosts?|presenters?)\\s?:|(?i:Dr|Prof|Professor|Mrs?|Ms|Sir|Dame)\\.? (?=\\p{Lu}))+",
            "");
    int start = to - head.length();
    String bare =
        head.replaceFirst("\\s*\\[?@[\\w.-]+\\]?.*$", "")
            .replaceFirst("[^\\p{L}\\p{N}.+)]+$", "")
            .replaceFirst("(?<=\\p{L}{3})\\.$", "");
    return new Range(start, start + bare.length());
  }

  private void organisation(int from, int to) {
    Range range = trimmed(from, Math.max(from, to));
    if (kinds.isOrganisation(range)) {
      add(NameKind.ORGANISATION, range.from(), range.to());
    }
  }

  private void add(NameKind kind, int from, int to) {
    found.add(new Name(kind, from, to, unit.text().substring(from, to), ""));
  }
}
