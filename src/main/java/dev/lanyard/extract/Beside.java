package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what stands beside one name: whom the person is with, and as what.
 *
 * <ul>
 *   <li>Reads: <em>from Acme</em>; <em>, CTO at Acme</em>; <em> (Acme)</em>; <em>, who leads
 *       platform at Acme,</em>; <em>, a nurse at Acme</em>; <em>, engineers at Acme,</em>; <em>,
 *       also Acme</em>; <em>, Acme.</em>
 *   <li>Silent: <em>from Norway</em>; <em>(Independent)</em>; <em>, a speaker at Acme</em>.
 * </ul>
 */
final class Beside {
  private static final String NOT_ONE =
      "(?i)independent|freelancer?|various(?: organi[sz]ations)?|self-employed|unaffiliated|retired|tba|tbd|n/?a|moderator|host|chair|speaker|remote|online|virtual|(?:she|he|they)/.*|video|slides|recording|(?:\\p{L}+ )?page|abstract|details|website|blog|notes|photos|transcript";

  /** What several people may be together. */
  static final String TOGETHER =
      "(?:engineers|developers|researchers|architects|scientists|maintainers|consultants|students|founders|advocates|librarians)";

  /** How words for occupations end that no list of roles names. */
  private static final String TRADE =
      "(?:er|or|ist|ant|ian|ent|man|woman|ect|ive|eer|expert|fellow|lead|chief|head|clerk|intern|nurse)";

  private static final String NO_TRADE =
      "(?:speaker|presenter|visitor|user|customer|host|newcomer|member|regular|number|chapter|winner|event|moment|statement|attendee|partner|order|career|matter|paper)\\b";
  private static final Pattern BESIDE =
      Masked.pattern(
          "^(?:,? (?:Ph\\.? ?D\\.?|M\\.?Sc\\.?|M\\.?D\\.?|MBA)(?=\\W))?(?: ?[\\[(]?@[\\w-]+[\\])]?,?)?(?:"
              + "(?<from>,? (?:(?:who is |who's |is |coming |joining (?:us )?|all |both |here |now |also )*(?:from|of|at|with|over at|representing)|(?:who )?(?:works?|working) (?:at|for|with)|(?:who |and )?(?:leads?|runs?|heads?|manages?|directs?|leading|running|heading) [\\p{Ll} -]{2,40} (?:at|for)) (?:[Tt]he |our friends at |team )?(?<o1>{OUJ})(?:(?: and | & |/)(?<o2>{O})(?! {P}|[^,.]*{P} ))?(?:,? (?:in )?{L})?)"
              + "|(?<also>, also (?<o6>{OUJ})(?=[,.;]))"
              + "|(?<team>,? (?:both |all |two |three )*(?:of them )?(?<rp>"
              + TOGETHER
              + ") (?:at|from|of|with) (?:the )?(?<o7>{OUJ}))"
              + "|(?<trade>,? (?:is |was )?an? (?<rt>(?:\\p{Ll}[\\p{L}-]* ){0,3}(?!"
              + NO_TRADE
              + ")(?:\\p{Ll}[\\p{L}-]*)?"
              + TRADE
              + ") (?:at|with|for) (?:the )?(?<o8>{OU}))"
              + "|(?<plain>, (?:the )?(?<o9>{O})(?=[.;)\\n]|$|,? and (?:the )?{P}))"
              + "|(?<nation>,? (?:from|of|in) {L}(?:,? {L})?(?!\\w))"
              + "|(?<title>,? (?:a |the )?(?<o4>{O})(?:'s|’s)? (?<r3>{R}))"
              + "|(?<comma>,? ?[-–—]? ?(?:who is |who's |who was |is |was )?(?:(?:an?|the|our|their|its) (?:\\p{Ll}[\\p{L}-]* ){0,2}|currently |now )*(?<r1>{R})(?:(?:,| and|,? &) (?:a |an |the )?(?<r2>{R}))?(?: (?:role|position|team))?(?:,? (?:at|of|for|with|from|@|in|-|–) (?:[Tt]he )?(?<o3>{OUJ})(?: and (?<o5>{O})(?! {P}))?)?)"
              + "|(?<brackets>(?:'s|’s)?[ \\n]?\\((?<in>[^()]{1,120})\\)))");

  /** How brackets begin that go on with the sentence. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:about|on|for|see|via|who|whose|which|where|when|because|his|her|their|whom)\\b");

  private static final Pattern CRAFT =
      Pattern.compile(
          "(?i)\\b(?:maintainer|contributor|creator|committer|(?:lead|core) developer|project lead)$");
  private static final Pattern LISTED_ORGANISATION =
      Masked.pattern(
          "^(?: ?[\\[(]?@[\\w-]+[\\])]?)?(?: ?, ?| [-–—|/] ?|: |\\n)(?:(?<r>{R})(?:,| at| @| -| –) ?)?(?:the )?(?<o>{OUJ})(?!/?{OUJ}|/\\p{L}|(?:'s|’s)|: )(?=\\W|$)(?! \\p{Ll}{2,}\\b(?<! (?:from|with|about|will|presents|talks|and|on|at|of)))");
  private static final Pattern IN_BRACKETS =
      Masked.pattern(
          "(?:^(?:[Tt]he |both |all |now |then |formerly |ex-)?|(?:{R},?|\\b(?:[Ww]ork(?:s|ing)|team|engineer|developer|staff|lead)) (?:at|of|for|with|from|@|in) (?:the )?|\\b(?:at|from|with|representing) (?:the )?|{R}, |@ ?|[/&–—|] ?|[\\uE000-\\uF8FF](?:,| and| -) )$");

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
    return new Speaker(
        person, Place.of(masked.unit(), person), organisations, organisationsAt, roles, rolesAt);
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

  /** Who makes a thing is no employee of it: {@code lead developer of Queuer} is all role. */
  private void craft() {
    int last = roles.size() - 1;
    if (last < 0 || !CRAFT.matcher(roles.get(last)).find()) {
      return;
    }
    Place role = rolesAt.get(last);
    Place thing = organisationsAt.get(organisationsAt.size() - 1);
    var whole = new Place(role.unit(), role.from(), thing.to());
    if (whole.words().substring(roles.get(last).length()).matches(" (?:of|for) (?:the )?\\S.*")) {
      roles.set(last, whole.words());
      rolesAt.set(last, whole);
      organisations.remove(organisations.size() - 1);
      organisationsAt.remove(organisationsAt.size() - 1);
    }
  }

  /** A role that is told in plain words; that of several people is told in the plural. */
  private void words(Matcher matcher, int at) {
    if (matcher.start("rt") >= 0) {
      plain(matcher.group("rt"), at + matcher.start("rt"), at + matcher.end("rt"));
    }
    together(matcher, "rp", at);
  }

  /** A role that several people share: {@code engineers} makes each an engineer. */
  void together(Matcher matcher, String group, int at) {
    if (matcher.start(group) >= 0) {
      String role = matcher.group(group);
      plain(
          role.substring(0, role.length() - 1), at + matcher.start(group), at + matcher.end(group));
    }
  }

  private void plain(String role, int from, int to) {
    Range range = masked.range(from, to);
    roles.add(role);
    rolesAt.add(new Place(masked.unit(), range.from(), range.to()));
  }

  /** Whether what was read is said of those before as well who have nothing of their own. */
  boolean isSettled() {
    return settled;
  }

  /**
   * Where the text goes on after what stands beside the name; {@code at} itself if nothing does.
   */
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
        for (String group :
            List.of("o1", "o2", "r1", "r2", "o3", "o5", "o4", "r3", "o6", "o7", "o8", "o9")) {
          group(matcher, group, at);
        }
        if (matcher.start("o3") >= 0 && matcher.start("o5") < 0) {
          craft();
        }
        words(matcher, at);
        shared |= matcher.group("team") != null;
        shared |= listed && matcher.group("plain") != null;
        return at + matcher.end();
      }
    }
    Matcher after = LISTED_ORGANISATION.matcher(masked.text().substring(at));
    if (listed && organisations.isEmpty() && after.find() && !isTitle(after, at)) {
      shared = true;
      group(after, "r", at);
      group(after, "o", at);
      return at + after.end();
    }
    return at;
  }

  /** Whether several unknown words behind a dash make a heading's title, as in a report. */
  private boolean isTitle(Matcher after, int at) {
    Name name = masked.name(at + after.start("o"));
    return masked.unit().is(Unit.Role.HEADING)
        && name.kind() == NameKind.UNKNOWN
        && name.text().split(" ").length > 2;
  }

  /** The first organisation and the first role of a text that tells of nobody else. */
  void all() {
    for (int i = 0; i < masked.text().length(); i++) {
      if (!Masked.isSign(masked.text().charAt(i))) {
        continue;
      }
      Name name = masked.name(i);
      if (name.kind() == NameKind.ROLE && roles.isEmpty()) {
        role(name);
      } else if (name.kind() == NameKind.ORGANISATION && organisations.isEmpty()) {
        organisation(name);
      }
    }
  }

  /**
   * Whether a turn of a conversation shortens its speaker's name: {@code Tom Li (TL): With two.}
   */
  private boolean areInitials(String words, int to) {
    return words.matches("\\p{Lu}{1,4}")
        && words.charAt(0) == person.text().charAt(0)
        && masked.unit().text().startsWith("):", to);
  }

  /**
   * What stands in brackets: a role and an organisation, an organisation alone, or something else.
   */
  private void brackets(Range range) {
    Masked inside = Masked.withoutTitles(masked.unit(), range);
    String words = masked.unit().text().substring(range.from(), range.to());
    if (words.matches(NOT_ONE) || areInitials(words, range.to())) {
      settled = true;
      return;
    }
    if (ASIDE.matcher(words).lookingAt()) {
      return;
    }
    if (inside.text().length() == 1
        && Masked.isSign(inside.text().charAt(0))
        && inside.name(0).kind() == NameKind.PERSON) {
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
      } else if (!found
          && IN_BRACKETS.matcher(inside.text().substring(0, i)).find()
          && (name.kind() == NameKind.ORGANISATION
              || name.kind() == NameKind.UNKNOWN
              || name.kind() == NameKind.PROJECT)) {
        organisation(name);
        found = true;
      }
    }
  }
}
