package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Votes by a line that is nothing but names, some with brackets behind.
 *
 * <ul>
 *   <li>Persons, and in the brackets whom they are with: <em>Priya Raman (Acme), Tom Li
 *       (Bolt)</em>.
 *   <li>Silent: a name that alone is marked, as a title is; <em>(Engineer)</em>; <em>(Ghent)</em>.
 * </ul>
 */
final class NameLines {
  private static final Pattern BY_LINE =
      Masked.pattern(
          "^(?:[Ss]peakers?: |[Bb]y |[Ww]ith )?(?=.*(?:\\(| & | and |, )){PU}(?: ?\\([^()]{2,80}\\))?(?:(?:, and |, | & | and ){PU}(?: ?\\([^()]{2,80}\\))?){0,7}\\W*$");

  private NameLines() {}

  static void vote(Unit unit, Range sentence, Votes votes) {
    Masked masked = Masked.withoutTitles(unit, sentence);
    if (sentence.to() - sentence.from() < unit.text().length() - 2
        || !BY_LINE.matcher(masked.text()).matches()) {
      return;
    }
    int depth = 0;
    for (int i = 0; i < masked.text().length(); i++) {
      char c = masked.text().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!Masked.isSign(c)) {
        continue;
      }
      Name name = masked.name(i);
      boolean opens = i > 0 && masked.text().charAt(i - 1) == '(';
      boolean title = name.from() == 0 && marksOnly(unit, name);
      if (depth == 0
          && !title
          && NameBuild.fits(NameKind.PERSON, unit, name)
          && masked.text().contains("(")) {
        votes.cast(unit, name.from(), name.text(), NameKind.PERSON, 2, "by-line");
      } else if (depth == 1
          && opens
          && name.kind() != NameKind.ROLE
          && name.kind() != NameKind.PLACE
          && NameBuild.fits(NameKind.ORGANISATION, unit, name)) {
        votes.insist(unit, name.from(), name.text(), NameKind.ORGANISATION, 3, "by-line");
      }
    }
  }

  /** Whether a name is marked as a title is, and nothing else in its unit is marked so. */
  private static boolean marksOnly(Unit unit, Name name) {
    List<Mark> marks =
        unit.marks().stream()
            .filter(m -> m.kind() != Mark.Kind.LINK && m.kind() != Mark.Kind.CODE)
            .toList();
    return marks.size() == 1
        && marks.get(0).from() == name.from()
        && marks.get(0).to() == name.to();
  }
}
