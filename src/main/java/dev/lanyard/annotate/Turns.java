package dev.lanyard.annotate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The turns of a written conversation: paragraphs that begin with the name of whoever speaks and a
 * colon.
 *
 * <ul>
 *   <li>Read: <em>Priya: How did it begin?</em> and <em>Tom Li (TL): With a queue.</em>, again and
 *       again; thereafter also <em>TL: With two.</em>; <em>[00:12] PRIYA RAMAN: Why?</em>
 *   <li>Silent: labels that are no names, <em>Venue:</em>; names that have but one turn each.
 * </ul>
 */
public final class Turns {
  private static final int ENOUGH = 4;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[\\[(]?\\d[\\d:.]*[\\])]? ?)?(?<who>\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: \\p{L}[\\p{L}\\p{M}'’.-]*){0,3})(?: ?\\((?<short>\\p{Lu}{1,4})\\))? ?(?:[\\[(]\\d[\\d:.]*[\\])])?:\\s+(?=\\S)");

  /** Whoever speaks, where the label first gives the name. */
  public record Turn(Unit unit, Name name) {}

  private final Map<Integer, Turn> turns;

  private Turns(Map<Integer, Turn> turns) {
    this.turns = turns;
  }

  /** The turns of a text; none if it is no conversation. */
  public static Turns of(List<Unit> units) {
    var first = new HashMap<String, Turn>();
    var times = new HashMap<String, Integer>();
    var turns = new LinkedHashMap<Integer, Turn>();
    for (Unit unit : units) {
      Matcher matcher = LABEL.matcher(unit.text());
      if (!unit.is(Unit.Role.PARAGRAPH) || unit.quoted() || !matcher.find()) {
        continue;
      }
      String who = matcher.group("who");
      var name = new Name(NameKind.PERSON, matcher.start("who"), matcher.end("who"), who, "");
      Turn turn = first.computeIfAbsent(who, w -> new Turn(unit, name));
      if (matcher.group("short") != null) {
        first.put(matcher.group("short"), turn);
      }
      turns.put(unit.index(), turn);
      times.merge(turn.name().text(), 1, Integer::sum);
    }
    turns.values().removeIf(t -> !isSpeaker(t, times));
    long speakers = turns.values().stream().distinct().count();
    return new Turns(speakers > 1 && turns.size() >= ENOUGH ? turns : Map.of());
  }

  private static boolean isSpeaker(Turn turn, Map<String, Integer> times) {
    String who = turn.name().text();
    return times.getOrDefault(who, 0) > 1 && Lexicon.isGivenName(who.split(" ")[0]);
  }

  /** Whose turn a unit is. */
  public Optional<Turn> of(Unit unit) {
    return Optional.ofNullable(turns.get(unit.index()));
  }

  /** Everybody who speaks, in the order of their first turns. */
  public List<Turn> speakers() {
    return turns.values().stream().distinct().toList();
  }
}
