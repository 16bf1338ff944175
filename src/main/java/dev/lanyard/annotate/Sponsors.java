package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that name sponsors, and whom they name.
 *
 * <ul>
 *   <li>Read: <em>thanks to our sponsors A, B and C</em>; <em>sponsored by A</em>; <em>A and B, our
 *       sponsors</em>; <em>A was this month's sponsor</em>; <em>grateful to A for their
 *       support</em>; <em>Gold sponsor: A</em>; <em>supported by A</em>.
 *   <li>Silent: sponsor booths; the search for sponsors; what the sentence names beyond the list.
 * </ul>
 */
public final class Sponsors {
  private static final String LIST =
      "(?<list>(?:the )?{OJU}(?:(?: \\([^()]*\\))?(?:,? and(?: also)? |, |,? & |; | / |, as well as |,? plus | and to )(?:the )?{OJU})*)";
  private static final List<Pattern> SAID =
      List.of(
          Masked.pattern(
              "\\b[Ss]ponsors?(?:hip)?(?: \\w+){0,3}? ?(?:is|are|was|were|include[ds]?|from|by|:|this (?:time|month|year)|-|–) ?(?:both |again |also )?"
                  + LIST),
          Masked.pattern("\\b[Ss]ponsors?,? " + LIST),
          Masked.pattern("(?:[Ss]ponsored|made possible) by " + LIST),
          Masked.pattern(
              "(?:[Ee]vent|[Mm]eetup|[Cc]onference|evening|episode|podcast|show|[Ww]e|{S}|produced by [^.]*)[^.]{0,40}? (?:[Ss]upported|[Ff]unded) by "
                  + LIST),
          Masked.pattern(
              LIST
                  + ",? (?:(?:which|who) )?(?:(?:was|were|is|are) )?(?:(?:this|last) (?:month|year|time|evening)(?:'s|’s) |our |the |both |all |generous |kind |main |gold |silver |two |three |four |local )*sponsors?\\b(?!:| [a-z]+:)"),
          Masked.pattern(LIST + " (?:kindly |generously |again )?sponsored\\b"),
          Masked.pattern(
              "(?:[Tt]hank(?:s|ful|ing)?|[Gg]rateful|[Gg]ratitude|[Aa]ppreciat\\w+|[Kk]udos)[^.;]{0,60}? (?:to|you) (?:our friends at |the team at |the folks at )?"
                  + LIST
                  + "[^.;]{0,60}?\\b(?:sponsor\\w*|support)\\b"));
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "(?i)sponsor(?:'s|s'|s’|’s)? (?:booth|hall|showcase|area|stand|talk|session|pitch|track)|sponsor(?:ed|ing)? (?:my|me\\b|our (?:trip|travel|visit|attendance|stay)|(?:his|her|their) (?:trip|travel|visit|attendance|stay))|become a|to sponsor|venue sponsor or|looking for sponsor|sponsor for this time|if you[^.]*sponsor|support for\\b");

  private Sponsors() {}

  /** The names of the sponsors that a sentence gives. */
  public static List<Name> find(Unit unit, Range sentence) {
    var sponsors = new ArrayList<Name>();
    String words = unit.text().substring(sentence.from(), sentence.to());
    if (!words.matches("(?is).*\\b(?:sponsor|support|funded|made possible).*")
        || NOT_SAID.matcher(words).find()) {
      return sponsors;
    }
    Masked masked = Masked.withoutTitles(unit, sentence);
    for (Pattern pattern : SAID) {
      Matcher matcher = pattern.matcher(masked.text());
      while (matcher.find()) {
        for (int i = matcher.start("list"); i < matcher.end("list"); i++) {
          if (Masked.isSign(masked.text().charAt(i)) && !sponsors.contains(masked.name(i))) {
            sponsors.add(masked.name(i));
          }
        }
      }
    }
    return sponsors;
  }
}
