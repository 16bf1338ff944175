package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A speaker's card, as speaker lists and programmes have them: the name as a heading of its own,
 * beneath it whom the speaker is with, the talk's title, its abstract, a biography.
 *
 * <p>{@code ### Priya Raman}, {@code Engineer at Acme}, {@code Queues at rest}, {@code In this talk
 * …}. Whether the heading is a person's name is for others to say: a card only has the build.
 *
 * @param head the heading, or a short paragraph that is marked as a whole
 * @param lines what stands beneath, headings such as {@code Talk title:} included
 * @param section the words of the nearest heading above that is no card's; empty if there is none
 */
public record Card(Unit head, List<Unit> lines, String section) {
  private static final int LONGEST_HEAD = 60;
  private static final int MOST = 8;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\W*(?:(?:talk|presentation|session|keynote|speaker(?:['’]s)?|short|paper|lecture) )?(?:titles?|abstract|bio(?:graphy)?|topic|talk|about(?: the (?:speaker|talk))?|summary|description|keynote|presentation|lecture|links?|slides|video)\\W*");

  public Card {
    lines = List.copyOf(lines);
  }

  /** Whether a line is nothing but a label for what follows it. */
  public static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }

  /** The cards of a document, in their order. */
  public static List<Card> of(List<Unit> units) {
    var cards = new ArrayList<Card>();
    String section = "";
    int level = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (isHead(unit)) {
        List<Unit> lines = lines(units, i + 1);
        if (!lines.isEmpty()) {
          cards.add(new Card(unit, lines, section));
        }
      } else if (unit.is(Role.HEADING)
          && !isLabel(unit.text())
          && (cards.isEmpty() || unit.level() <= level || !isLine(unit))) {
        section = unit.text().strip();
        level = unit.level();
      }
    }
    return cards;
  }

  private static boolean isLine(Unit heading) {
    return heading.level() > 4;
  }

  private static boolean isHead(Unit unit) {
    String words = unit.text().strip();
    boolean marked =
        unit.is(Role.PARAGRAPH)
            && unit.marks().stream()
                .anyMatch(
                    m ->
                        m.kind() != Mark.Kind.CODE
                            && m.from() == 0
                            && m.to() - m.from() >= words.length());
    return (unit.is(Role.HEADING) || marked)
        && !unit.quoted()
        && words.length() <= LONGEST_HEAD
        && !isLabel(words)
        && Shapes.looksLikePerson(unit.tokens());
  }

  private static List<Unit> lines(List<Unit> units, int from) {
    var lines = new ArrayList<Unit>();
    for (int i = from; i < units.size() && lines.size() < MOST; i++) {
      Unit unit = units.get(i);
      boolean heading = unit.is(Role.HEADING) && !isLabel(unit.text()) && !isLine(unit);
      if (heading || unit.is(Role.CELL) || isHead(unit)) {
        break;
      }
      if (!unit.is(Role.IMAGE)) {
        lines.add(unit);
      }
    }
    return lines;
  }
}
