package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Mark;
import java.util.regex.Pattern;

/**
 * Whether words in quotation marks, in italics or in a link are the title of a talk where they
 * stand.
 *
 * <ul>
 *   <li>Titles: <em>talked about "Queues at rest"</em>; <em>a talk called "queues"</em>.
 *   <li>None: <em>"one queue at a time", as she put it</em>; <em>the so-called "dark queue"</em>; a
 *       link that is a product's name or a word or two of the sentence.
 * </ul>
 */
final class MarkedTitles {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:called|titled|entitled|named|dubbed it|title|talks?|session|keynote|presentation|paper|workshop|tutorial|panel|demo|lecture)(?: (?:was|is|on|about))?[ ,:–—-]*[\"“‘'«„(]?$");
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?:\\b(?:said|says|saying|say|quipped|quoted|quoting|so-called|(?:concept|idea|notion|principle|term|phrase|mantra|metaphor|rule|slogan) of|as (?:the|an?|his|her|their)|what (?:he|she|they|I|we) calls?|what (?:he|she|they|I|we) called|word|words|phrase|motto|slogan|meaning|asking|asked|answered|replied|answer|joked|award|prize)(?: (?:is|was|for|the))?|\\bcalls? (?:it|this|that|them))[ ,:]*[\"“‘'«„]$");
  private static final Pattern AS_SAID =
      Pattern.compile(
          "(?i)^[\"”’'»“]?,? (?:as (?:he|she|they|\\p{Lu}\\p{L}+) (?:put|said|called|says|puts|calls)|(?:he|she|they) (?:said|says|quipped|joked|argued|put it)|(?:award|prize)\\b)");

  /** Quotation marks around many words of somebody who says "I" hold what was said. */
  private static final Pattern SPEECH =
      Pattern.compile("(?:I|We|You|It)(?:['’]\\p{L}+)? \\p{Ll}+(?: \\S+){9,}");

  /** What brackets quote of a talk: {@code ("a queue is a promise to wait")}. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\S+(?: \\S+){0,3} (?:is|are|isn['’]t|aren['’]t|was|were) (?:an?|the|not|no) .*");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:forthcoming|chapter (?:in|of)|published (?:in|by|as)|journal|book|handbook|monograph|edited volume|issue of|magazine|novel)(?: the)?[ ,:]*[\"“‘'«„]?$");

  private MarkedTitles() {}

  /** Whether the title mark at a place of a masked sentence is a talk's title. */
  static boolean fits(Masked masked, int at) {
    Name name = masked.name(at);
    Unit unit = masked.unit();
    String before = unit.text().substring(Math.max(0, name.from() - 40), name.from());
    String after = unit.text().substring(name.to(), Math.min(unit.text().length(), name.to() + 40));
    boolean named = NAMED.matcher(before).find();
    boolean subject = before.matches("(?s).* (?:on|about) $") && !name.text().contains(" ");
    if (PUBLISHED.matcher(before).find()) {
      return false;
    }
    boolean said =
        SPEECH.matcher(name.text()).matches()
            || name.text().matches("(?:…|\\.\\.\\.)\\p{Ll}.*")
            || before.matches("(?s).*\\([\"“]$") && CLAUSE.matcher(name.text()).matches();
    if (said && !named) {
      return false;
    }
    if (SAID.matcher(before).find() && !named || AS_SAID.matcher(after).find()) {
      return false;
    }
    boolean quoted = before.matches("(?s).*[\"“‘'«„]$");
    boolean lower =
        Character.isLowerCase(name.text().codePointAt(0))
            && !name.text().matches("[a-z]+\\p{Lu}.*");
    boolean link =
        unit.marks().stream()
            .anyMatch(
                m -> m.kind() == Mark.Kind.LINK && m.from() <= name.from() && name.to() <= m.to());
    boolean brief = name.text().split(" ").length < 3;
    boolean product =
        unit.names().stream()
            .anyMatch(
                n ->
                    n.kind() != NameKind.UNKNOWN && n.from() <= name.from() && name.to() <= n.to());
    if (named) {
      return !subject;
    }
    return !product
        && !TitleWords.areOther(name.text())
        && !(lower && (quoted || link))
        && !(link && brief && !quoted)
        && !(lower && brief);
  }
}
