package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts an event's name from the year that is written right behind it, so that the name is found as
 * it is anywhere else: {@code LoomConf24} is {@code LoomConf} and {@code 24}.
 *
 * <ul>
 *   <li>Parts: a series that is known, with two or four digits of a year; an abbreviation or a name
 *       that ends as conferences' do, where a title or <em>at</em> stands before it.
 *   <li>Keeps: <em>RFC2045</em>, <em>UTF16</em>, <em>COVID19</em>, <em>ES2015</em>.
 * </ul>
 */
final class GluedYears {
  private static final int POINTS = 3;
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<series>\\p{Lu}[\\p{L}&+]{1,14}|use[rR])(?<year>(?:19|20)\\d\\d|9\\d|[0-3]\\d)");

  /** Abbreviations that a number follows without being a year. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)rfc|iso|utf|covid|cve|sha|es|win|windows|office|http|tls|web|cpp|ecma\\w*");

  private static final Pattern CONFERENCE =
      Pattern.compile(
          "\\p{Lu}{2,8}|.*\\p{Ll}(?:Con|Conf|Fest|Camp|Days?|Summit)|\\p{Lu}{2,}(?:CON|CONF)");
  private static final Pattern LEAD =
      Pattern.compile("(?:^|\\b(?:at|attend(?:ed|ing)?|to|from|of|for|during|after|before|the)) $");

  private GluedYears() {}

  /** The unit with such tokens parted, each series that nobody knows being voted for. */
  static Unit part(Unit unit, Gazetteer gazetteer, Votes votes) {
    var tokens = new ArrayList<Token>();
    for (Token token : unit.tokens()) {
      Matcher glued = GLUED.matcher(token.text());
      if (!glued.matches() || NONE.matcher(glued.group("series")).matches()) {
        tokens.add(token);
        continue;
      }
      String series = glued.group("series");
      boolean known = gazetteer.isNamed(series, NameKind.SERIES);
      if (!known && !isConference(unit, token, series, glued.group("year"))) {
        tokens.add(token);
        continue;
      }
      int year = token.from() + glued.start("year");
      tokens.add(new Token(series, token.from(), year, false));
      tokens.add(new Token(glued.group("year"), year, token.to(), false));
      if (!known) {
        votes.cast(unit, token.from(), series, NameKind.SERIES, POINTS, "glued year");
      }
    }
    return tokens.size() == unit.tokens().size() ? unit : unit.withTokens(List.copyOf(tokens));
  }

  /** Whether a name that nobody knows is built and stands as an edition's does. */
  private static boolean isConference(Unit unit, Token token, String series, String year) {
    boolean title =
        unit.is(Unit.Role.HEADING) && unit.level() == 1
            || unit.is(Unit.Role.FRONT) && unit.key().matches("(?i)title|event|conference");
    boolean led = LEAD.matcher(unit.text().substring(0, token.from())).find();
    boolean brief = series.length() < 3;
    return CONFERENCE.matcher(series).matches()
        && (title && !(brief && year.length() == 2) || led && year.length() == 4 && !brief);
  }
}
