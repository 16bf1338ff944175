package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of people with what stands beside their names.
 *
 * <ul>
 *   <li><em>A and B from Acme</em>: both are with Acme; <em>A from Acme and B from Bolt</em>: each with their own.
 *   <li><em>A &amp; B (Acme)</em>, <em>A, CTO at Acme</em>, <em>Joining from Acme, A and B</em>, <em>Acme's A</em>,
 *       <em>Acme engineer A</em>.
 *   <li>Silent on what is no employer: <em>A from Norway</em>, <em>A (Independent)</em>, <em>A (she/her)</em>.
 * </ul>
 */
final class People {
  private static final String NOT_ONE =
      "(?i)independent|freelancer?|various(?: organi[sz]ations)?|self-employed|unaffiliated|retired|tba|tbd|n/?a|moderator|host|chair|speaker|remote|online|virtual|(?:she|he|they)/.*|video|slides|recording";
  private static final Pattern BESIDE =
      Masked.pattern(
          "^(?: ?[\\[(]?@[\\w-]+[\\])]?,?)?(?:"
              + "(?<from>,? (?:(?:who is |who's |is |coming |joining (?:us )?|all |both |here )?(?:from|of|at|with|over at|representing)|(?:who )?(?:works?|working) (?:at|for|with)) (?:the |our friends at |team )?(?<o1>{OUJ})(?:(?: and | & |/)(?<o2>{O})(?! {P}|[^,.]*{P} ))?(?:,? (?:in )?{L})?)"
              + "|(?<nation>,? (?:from|of|in) {L}(?:,? {L})?(?!\\w))"
              + "|(?<title>,? (?:a |the )?(?<o4>{O})(?:'s|’s)? (?<r3>{R}))"
              + "|(?<comma>,? ?[-–—]? ?(?:a |an |the |our |currently |now )*(?<r1>{R})(?:(?:,| and|,? &) (?:a |an |the )?(?<r2>{R}))?(?: (?:role|position|team))?(?:,? (?:at|of|for|with|from|@|in|-|–) (?:the )?(?<o3>{OUJ})(?: and (?<o5>{O})(?! {P}))?)?)"
              + "|(?<brackets> ?\\((?<in>[^()]{1,120})\\)))");
  private static final Pattern LISTED_ORGANISATION =
      Masked.pattern("^(?: ?[\\[(]?@[\\w-]+[\\])]?)?(?: ?, ?| [-–—|/] ?|: |\\n)(?:(?<r>{R})(?:,| at| @| -| –) ?)?(?:the )?(?<o>{OUJ})");
  private static final Pattern NEXT =
      Masked.pattern("^(?: ?,? and | ?,? & | ?, | ?/ ?|,? together with |,? along with |,? as well as |,? alongside |,? with |; |,? plus )(?=(?:the |Dr\\.? |Prof\\.? |Professor )?{P})(?:the |Dr\\.? |Prof\\.? |Professor )?");
  private static final Pattern SYMBOLS = Pattern.compile("(?: ?[\\p{So}\\uFE0F\\u200D])+");
  private static final Pattern BEFORE =
      Masked.pattern(
          "(?:(?:[Jj]oining(?: us)?|[Cc]oming|[Hh]ailing|[Aa]lso|,|^)? ?(?:[Ff]rom|[Aa]t) (?:the )?(?<o1>{OUJ})(?:,| we had| was| came| were)*(?: (?:both|and then|we had))? ?$"
              + "|(?:the |The )?(?<o2>{OUJ})(?:'s|’s)?(?: own)? (?:(?<r>{R}) )?$"
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
   * @param listed whether an organisation may follow the name after a mere comma or dash, as in by-lines and lists
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

  private static boolean isPerson(Masked masked, int at) {
    return Masked.isSign(masked.text().charAt(at)) && masked.name(at).kind() == NameKind.PERSON;
  }

  private static Group read(Masked masked, int start, boolean listed) {
    var members = new ArrayList<Speaker>();
    int settled = 0;
    int at = start;
    while (true) {
      var beside = new Beside(masked, masked.name(at));
      at = afterSymbols(masked.text(), at + 1);
      for (int more = beside.read(at, listed); more > at; more = beside.read(at, listed)) {
        at = more;
      }
      Speaker speaker = beside.speaker();
      members.add(speaker);
      if (!speaker.organisations().isEmpty() && beside.isShared()) {
        share(members, settled);
      }
      if (beside.settled) {
        settled = members.size();
      }
      Matcher next = NEXT.matcher(masked.text().substring(at));
      if (!next.find()) {
        break;
      }
      at += next.end();
    }
    before(masked, start, members);
    return new Group(start, at, members);
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
    int organisation = matcher.start("o1") >= 0 ? matcher.start("o1") : matcher.start("o2");
    int role = matcher.start("r") >= 0 ? matcher.start("r") : matcher.start("r2");
    for (int i = 0; i < members.size(); i++) {
      var beside = new Beside(masked, members.get(i).person());
      boolean employer = organisation >= 0 && (matcher.start("o1") >= 0 || role >= 0 || masked.name(organisation).kind() == NameKind.ORGANISATION);
      if (employer) {
        beside.organisation(masked.name(organisation));
      }
      if (role >= 0 && (i == 0 || members.get(0).isPlain()) && members.get(i).roles().isEmpty()) {
        beside.role(masked.name(role));
      }
      Speaker found = beside.speaker();
      if (!found.isPlain()) {
        members.set(i, merge(members.get(i), found));
      }
    }
  }

  private static Speaker merge(Speaker one, Speaker other) {
    return one.isPlain()
        ? other
        : new Speaker(one.person(), one.at(), other.organisations(), other.organisationsAt(), one.roles(), one.rolesAt());
  }

  /** Collects what stands beside one name. */
  private static final class Beside {
    private final Masked masked;
    private Name person;
    private final List<Name> organisations = new ArrayList<>();
    private final List<Place> organisationsAt = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<Place> rolesAt = new ArrayList<>();
    private boolean shared;
    private boolean settled;

    Beside(Masked masked, Name person) {
      this.masked = masked;
      this.person = person;
    }

    Speaker speaker() {
      return new Speaker(person, Place.of(masked.unit(), person), organisations, organisationsAt, roles, rolesAt);
    }

    boolean isShared() {
      return shared;
    }

    void organisation(Name name) {
      organisations.add(name);
      organisationsAt.add(Place.of(masked.unit(), name));
    }

    void role(Name name) {
      roles.add(name.text());
      rolesAt.add(Place.of(masked.unit(), name));
    }

    private void group(Matcher matcher, String group, int offset) {
      int at = matcher.start(group);
      if (at < 0) {
        return;
      }
      Name name = masked.name(offset + at);
      if (name.kind() == NameKind.ROLE) {
        role(name);
      } else if (!name.text().matches(NOT_ONE)) {
        organisation(name);
      }
    }

    /** Where the text goes on after what stands beside the name; {@code at} itself if nothing does. */
    int read(int at, boolean listed) {
      Matcher matcher = BESIDE.matcher(masked.text().substring(at));
      if (matcher.find()) {
        if (matcher.group("brackets") != null) {
          shared = true;
          brackets(masked.range(at + matcher.start("in"), at + matcher.end("in")));
          return at + matcher.end();
        }
        if (organisations.isEmpty() || matcher.group("from") == null) {
          shared |= matcher.group("from") != null;
          for (String group : List.of("o1", "o2", "r1", "r2", "o3", "o5", "o4", "r3")) {
            group(matcher, group, at);
          }
          return at + matcher.end();
        }
      }
      Matcher after = LISTED_ORGANISATION.matcher(masked.text().substring(at));
      if (listed && organisations.isEmpty() && after.find()) {
        shared = true;
        group(after, "r", at);
        group(after, "o", at);
        return at + after.end();
      }
      return at;
    }

    /** What stands in brackets: a role and an organisation, an organisation alone, or something else. */
    private void brackets(Range range) {
      Masked inside = Masked.withoutTitles(masked.unit(), range);
      String words = masked.unit().text().substring(range.from(), range.to());
      if (words.matches(NOT_ONE)) {
        settled = true;
        return;
      }
      boolean sameInOtherScript = inside.text().length() == 1 && isPerson(inside, 0);
      if (sameInOtherScript) {
        person = inside.name(0).text().matches(".*\\p{IsLatin}.*") ? inside.name(0) : person;
        return;
      }
      boolean found = false;
      for (int i = 0; i < inside.text().length(); i++) {
        if (!Masked.isSign(inside.text().charAt(i))) {
          continue;
        }
        Name name = inside.name(i);
        if (name.kind() == NameKind.ROLE) {
          role(name);
        } else if (!found && (name.kind() == NameKind.ORGANISATION || name.kind() == NameKind.UNKNOWN || name.kind() == NameKind.PROJECT)) {
          organisation(name);
          found = true;
        }
      }
    }
  }
}
