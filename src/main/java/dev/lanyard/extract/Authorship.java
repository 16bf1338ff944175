package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which somebody is the author or host of something, but no speaker.
 *
 * <ul>
 *   <li>Such are: <em>the Queue framework by Tom Li</em>; <em>I read "Queues at rest" by Priya
 *       Raman</em>; <em>a meetup hosted by Jo Berg</em>.
 *   <li>Such are not: <em>"Queues at rest", a talk by Priya Raman</em>.
 * </ul>
 */
final class Authorship {
  private static final Pattern NO_SPEAKER =
      Pattern.compile(
          ".*(?:[Hh]osted|[Oo]rgani[sz]ed|[Mm]oderated|[Cc]haired|[Rr]ecorded|[Ss]ponsored|[Ww]ritten|[Aa]uthored|[Bb]uilt|[Cc]reated|[Dd]eveloped|[Ff]ounded|[Mm]aintained|[Cc]oined|[Ii]nvented|[Pp]roposed|[Pp]opulari[sz]ed|[Ii]nspired|[Dd]esigned|[Ii]mplemented) by (?:\\w+ )?$");

  private static final Pattern SOFTWARE =
      Masked.pattern(
          "(?:\\b(?:the|a|an|of|using|with|called|tool|library|project|framework|book|novel|course|blog|post|article|series) )[\"“‘]?{T}[,\"”’)]* ?,?(?: \\w+){0,2} (?:by|from|with) $");

  private static final Pattern BOOK =
      Masked.pattern(
          "\\b(?:[Rr]ead(?:ing)?|books?|novels?|[Bb]uy|bought)\\b[^.;]{0,30}{T}[,\"”’)]* by $");

  private Authorship() {}

  /**
   * Whether the words before a name say so.
   *
   * @param before all words before the name
   * @param by where the words begin that say by whom something is
   */
  static boolean isToldIn(Masked masked, String before, int by) {
    return NO_SPEAKER.matcher(before).matches()
        || BOOK.matcher(before).find()
        || isSoftware(masked, before)
        || isNoTitle(masked, by);
  }

  /**
   * A marked word or two of which somebody is the author is software or a book rather than a talk.
   */
  private static boolean isSoftware(Masked masked, String before) {
    Matcher matcher = SOFTWARE.matcher(before);
    if (!matcher.find()) {
      return false;
    }
    for (int i = before.length() - 1; i >= matcher.start(); i--) {
      if (Masked.isSign(before.charAt(i))) {
        return masked.name(i).text().split(" ").length < 3;
      }
    }
    return false;
  }

  /** Whether a mark stands there that is the title of no talk, but of a book or the like. */
  private static boolean isNoTitle(Masked masked, int at) {
    return Masked.isSign(masked.text().charAt(at))
        && masked.name(at).kind() == NameKind.TITLE
        && !MarkedTitles.fits(masked, at);
  }
}
