package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of people with what stands beside their names.
 *
 * <ul>
 *   <li><em>A and B from Acme</em>: both are with Acme; <em>A from Acme and B from Bolt</em>: each
 *       with their own.
 *   <li><em>A &amp; B (Acme)</em>, <em>A, CTO at Acme</em>, <em>Joining from Acme, A and B</em>,
 *       <em>Acme's A</em>, <em>Acme engineer A</em>.
 *   <li>Silent on what is no employer: <em>A from Norway</em>, <em>A (Independent)</em>, <em>A
 *       (she/her)</em>.
 * </ul>
 */
final class People {
  private static final Pattern NEXT =
      Masked.pattern(
          "^(?: ?,? and | ?,? & | ?, | ?/ ?| \\| |,? together with |,? along with |,? as well as |,? alongside |,? with |; |,? plus )(?=(?:(?:his|her|their) (?:colleagues?|co-\\p{Ll}+|teammates?) )?(?:the |Dr\\.? |Prof\\.? |Professor )?(?:{O}(?:(?:'s|’s)(?: own)?(?: {R})?| {R}) )?{P})(?:(?:his|her|their) (?:colleagues?|co-\\p{Ll}+|teammates?) )?(?:the |Dr\\.? |Prof\\.? |Professor )?");
  private static final Pattern OWN =
      Masked.pattern("^(?<o>{O})(?:'s|’s)?(?: own)? (?:(?<r>{R}) )?(?={P})");
  private static final Pattern BRACKET = Pattern.compile(" ?\\(| from ");
  private static final Pattern PANEL =
      Pattern.compile("(?i)\\b(?:panel|round[- ]?table)\\b.* and $");
  private static final Pattern SYMBOLS = Pattern.compile("(?: ?[\\p{So}\\uFE0F\\u200D])+");
  private static final Pattern BEFORE =
      Masked.pattern(
          "(?:(?:[Jj]oining(?: us)?|[Cc]oming|[Hh]ailing|[Aa]lso|,|^)? ?(?:[Ff]rom|[Aa]t) (?:the )?(?<o1>{OUJ})(?:,| we had| was| came| were)*(?: (?:both|and then|we had))? ?$"
              + "|(?:the |The )?(?<o2>{OUJ})(?:'s|’s)?(?: own)? (?:(?<r>{R}) )?$"
              + "|(?<o3>{OJ})(?:'s|’s)? (?<rp>"
              + SpeakerNotes.TOGETHER
              + "),? $"
              + "|(?:^|[.;] )(?:[Ff]rom )?(?:the |The )?(?<o4>{O})[^.;:,\uE000-\uF8FF]{0,40}: $"
              + "|(?<o5>{OJ})[^.:\uE000-\uF8FF]{0,90}\\b(?:its|their) (?:own )?(?<rq>"
              + SpeakerNotes.TOGETHER
              + "),? $"
              + "|(?<r2>{R}),? $)");

  /** Several people and where they stand in the masked text. */
  record Group(int from, int to, List<Speaker> members) {
    Group {
      members = List.copyOf(members);
    }

    /** The names only. */
    List<String> names() {
      return members.stream().map(s -> s.person().text()).toList();
    }
  }

  private People() {}

  /** The groups of people in a stretch of text. */
  static List<Group> find(Masked masked) {
    return find(masked, false);
  }

  /**
   * The groups of people in a stretch of text.
   *
   * @param listed whether an organisation may follow the name after a mere comma or dash, as in
   *     by-lines and lists
   */
  static List<Group> find(Masked masked, boolean listed) {
    var groups = new ArrayList<Group>();
    int at = 0;
    while (at < masked.text().length()) {
      if (isPerson(masked, at)) {
        Group group = read(masked, at, listed);
        groups.add(group);
        at = Math.max(at + 1, group.to());
      } else {
        at++;
      }
    }
    return groups;
  }

  static boolean isPerson(Masked masked, int at) {
    return Masked.isSign(masked.text().charAt(at)) && masked.name(at).kind() == NameKind.PERSON;
  }

  private static Group read(Masked masked, int start, boolean listed) {
    var members = new ArrayList<Speaker>();
    int settled = 0;
    int at = start;
    while (true) {
      Matcher own = OWN.matcher(masked.text().substring(at));
      int person = own.find() ? at + own.end() : at;
      var notes = new SpeakerNotes(masked, masked.name(person));
      if (person > at) {
        notes.organisation(masked.name(at + own.start("o")));
        if (own.start("r") >= 0) {
          notes.role(masked.name(at + own.start("r")));
        }
      }
      at = afterSymbols(masked.text(), person + 1);
      var beside = new Beside(masked, notes);
      for (int more = beside.read(at, listed); more > at; more = beside.read(at, listed)) {
        at = more;
      }
      Speaker speaker = notes.speaker();
      members.add(speaker);
      boolean alone = listed(masked.text(), person, members.size());
      if (!speaker.organisations().isEmpty() && beside.isShared() && !alone) {
        share(members, settled);
      }
      if (beside.isSettled()) {
        settled = members.size();
      }
      Matcher next = NEXT.matcher(masked.text().substring(at));
      if (!next.find()) {
        break;
      }
      if (next.group().contains(" with ")) {
        settled = members.size();
      }
      at += next.end();
    }
    before(masked, start, members);
    return new Group(start, at, members);
  }

  /**
   * Whether mere commas part a list, in which brackets or "from" say something of the last name
   * only: {@code Priya Raman, Tom Li (Acme)}; so do brackets behind the last of a panel: {@code a
   * panel with Priya Raman, Tom Li and Ana Sousa (Acme)}.
   */
  private static boolean listed(String text, int person, int count) {
    String before = text.substring(0, person);
    Matcher bracket = BRACKET.matcher(text).region(person + 1, text.length());
    return count > 1
        && bracket.lookingAt()
        && (before.endsWith(", ") || PANEL.matcher(before).find() && bracket.group().endsWith("("));
  }

  /** Emoji after a name say nothing. */
  private static int afterSymbols(String text, int at) {
    Matcher matcher = SYMBOLS.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  /** What stands beside the last of several holds for those before it of whom nothing is said. */
  private static void share(List<Speaker> members, int settled) {
    Speaker last = members.get(members.size() - 1);
    for (int i = members.size() - 2; i >= settled && members.get(i).isPlain(); i--) {
      members.set(i, members.get(i).sharing(last));
    }
  }

  private static void before(Masked masked, int start, List<Speaker> members) {
    Matcher matcher = BEFORE.matcher(masked.text().substring(0, start));
    if (!members.stream().allMatch(m -> m.organisations().isEmpty()) || !matcher.find()) {
      return;
    }
    int organisation = first(matcher, "o1", "o2", "o3", "o4", "o5");
    int role = first(matcher, "r", "r2");
    boolean plain = matcher.start("o2") >= 0 && role < 0;
    boolean employer =
        organisation >= 0 && (!plain || masked.name(organisation).kind() == NameKind.ORGANISATION);
    for (int i = 0; i < members.size(); i++) {
      var notes = new SpeakerNotes(masked, members.get(i).person());
      if (employer) {
        notes.organisation(masked.name(organisation));
      }
      if (role >= 0 && (i == 0 || members.get(0).isPlain()) && members.get(i).roles().isEmpty()) {
        notes.role(masked.name(role));
      }
      for (String group : List.of("rp", "rq")) {
        notes.together(matcher, group, 0);
      }
      Speaker found = notes.speaker();
      if (!found.isPlain()) {
        members.set(i, merge(members.get(i), found));
      }
    }
  }

  private static int first(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.start(group) >= 0) {
        return matcher.start(group);
      }
    }
    return -1;
  }

  private static Speaker merge(Speaker one, Speaker other) {
    return one.isPlain()
        ? other
        : new Speaker(
            one.person(),
            one.at(),
            other.organisations(),
            other.organisationsAt(),
            one.roles(),
            one.rolesAt());
  }
}
