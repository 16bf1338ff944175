package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what stands beside one name: whom the person is with, and as what.
 *
 * <ul>
 *   <li>Reads: <em>from Acme</em>; <em>, CTO at Acme</em>; <em>, loom engineer at Acme</em>; <em>
 *       (Acme)</em>; <em>, who leads platform at Acme,</em>; <em>, a nurse at Acme</em>; <em>,
 *       engineers at Acme,</em>; <em>, also Acme</em>; <em>, Acme.</em>
 *   <li>Silent: <em>from Norway</em>; <em>(Independent)</em>; <em>, a speaker at Acme</em>; the
 *       owner in <em>from Acme's Loom Lab</em>, where the lab is meant.
 * </ul>
 */
final class Beside {
  /** How words for occupations end that no list of roles names. */
  private static final String TRADE =
      "(?:er|or|ist|ant|ian|ent|man|woman|ect|ive|eer|expert|fellow|lead|chief|head|clerk|intern|nurse)";

  private static final String NO_TRADE =
      "(?:speaker|presenter|visitor|user|customer|host|newcomer|member|regular|number|chapter|winner|event|moment|statement|attendee|partner|order|career|matter|paper)\\b";

  /** What follows the owner of what somebody is with: {@code Acme's Loom Institute}. */
  private static final String OWNED = "(?!(?:'s|’s) {OUJT})";

  private static final Pattern BESIDE =
      Masked.pattern(
          "^(?:,? (?:Ph\\.? ?D\\.?|M\\.?Sc\\.?|M\\.?D\\.?|MBA)(?=\\W))?(?: ?[\\[(]?@[\\w-]+[\\])]?,?)?(?:"
              + "(?<from>,? (?:(?:who is |who's |is |coming |joining (?:us )?|all |both |here |now |also )*(?:from|of|at|@|with|over at|representing)|(?:who )?(?:works?|working) (?:at|for|with)|(?:who |and )?(?:leads?|runs?|heads?|manages?|directs?|leading|running|heading) [\\p{Ll} -]{2,40} (?:at|for)) (?:[Tt]he |our friends at |team )?(?:{OU}(?:'s|’s) (?={O}))?(?<o1>{OUJ})"
              + OWNED
              + "(?:(?: and | & |/)(?<o2>{O})(?! {P}|[^,.]*{P} ))?(?:,? (?:in )?{L})?)"
              + "|(?<also>, also (?<o6>{OUJ})(?=[,.;]))"
              + "|(?<team>,? (?:both |all |two |three )*(?:of them )?(?<rp>"
              + SpeakerNotes.TOGETHER
              + ") (?:at|from|of|with) (?:the )?(?<o7>{OUJ}))"
              + "|(?<trade>,? (?:is |was )?an? (?<rt>(?:\\p{Ll}[\\p{L}-]* ){0,3}(?!"
              + NO_TRADE
              + ")(?:\\p{Ll}[\\p{L}-]*)?"
              + TRADE
              + ") (?:at|with|for) (?:the )?(?<o8>{OU}))"
              + "|(?<plain>, (?:the )?(?<o9>{O})(?=[.;)\\n]|$|,? and (?:the )?{P}))"
              + "|(?<nation>,? (?:from|of|in) {L}(?:,? {L})?(?!\\w))"
              + "|(?<title>,? (?:a |the )?(?<o4>{O})(?:'s|’s)? (?<r3>{R}))"
              + "|(?<comma>,? ?[-–—]? ?(?:who is |who's |who was |is |was )?(?:(?:an?|the|our|their|its) (?:\\p{Ll}[\\p{L}-]* ){0,2}|currently |now |(?<=, )(?:\\p{Ll}[\\p{L}-]+ |{J} ){1,2}(?={R} (?:at|for|with) ))*(?<r1>{R})(?:(?:,| and|,? &) (?:a |an |the )?(?<r2>{R}))?(?: (?:role|position|team))?(?:,? (?:(?:at|of|for|with|from|@|in|-|–) (?:[Tt]he )?|@)(?:{OU}(?:'s|’s) (?={O}))?(?<o3>{OUJ})"
              + OWNED
              + "(?: and (?<o5>{O})(?! {P}))?)?)"
              + "|(?<brackets>(?:'s|’s)?[ \\n]?\\((?<in>[^()]{1,120})\\)))");

  private static final Pattern LISTED_ORGANISATION =
      Masked.pattern(
          "^(?: ?[\\[(]?@[\\w-]+[\\])]?)?(?: ?, ?| [-–—|/] ?|: |\\n)(?:(?<r>{R})(?:,| at| @| -| –) ?@?)?(?:the )?(?<o>{OUJ})(?!/?{OUJ}|/\\p{L}|(?:'s|’s)|: )(?=\\W|$)(?! \\p{Ll}{2,}\\b(?<! (?:from|with|about|will|presents|talks|and|on|at|of)))");

  private final Masked masked;
  private final SpeakerNotes notes;
  private boolean shared;
  private boolean settled;

  /** Reads for a person of whom something may be known already. */
  Beside(Masked masked, SpeakerNotes notes) {
    this.masked = masked;
    this.notes = notes;
  }

  /** Whether what was read is said of those before as well who have nothing of their own. */
  boolean isShared() {
    return shared;
  }

  /** Whether the person is said to be with nobody, so that nobody later shares an employer. */
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
        Range inside = masked.range(at + matcher.start("in"), at + matcher.end("in"));
        settled |= Brackets.read(notes, masked.unit(), inside);
        return at + matcher.end();
      }
      if (!notes.hasOrganisation() || matcher.group("from") == null) {
        shared |= matcher.group("from") != null;
        for (String group :
            List.of("o1", "o2", "r1", "r2", "o3", "o5", "o4", "r3", "o6", "o7", "o8", "o9")) {
          notes.group(matcher, group, at);
        }
        if (matcher.start("o3") >= 0 && matcher.start("o5") < 0) {
          notes.craft();
        }
        if (matcher.start("rt") >= 0) {
          notes.plain(matcher.group("rt"), at + matcher.start("rt"), at + matcher.end("rt"));
        }
        notes.together(matcher, "rp", at);
        shared |= matcher.group("team") != null;
        shared |= listed && matcher.group("plain") != null;
        return at + matcher.end();
      }
    }
    Matcher after = LISTED_ORGANISATION.matcher(masked.text().substring(at));
    if (listed && !notes.hasOrganisation() && after.find() && !isTitle(after, at)) {
      shared = true;
      notes.group(after, "r", at);
      notes.group(after, "o", at);
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
}
