package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit.Range;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a title that nothing marks in the words that follow a verb.
 *
 * <ul>
 *   <li>Fires: <em>spoke about</em> Queues at Rest<em>, where …</em>; <em>gave a talk called</em>
 *       Less is less.
 *   <li>Silent: <em>talked about how queues are kept short</em>, a paraphrase; <em>showed their
 *       work</em>.
 * </ul>
 */
final class PlainTitles {
  private static final int LONGEST = 16;

  private static final Pattern OPENING =
      Masked.pattern(
          "^(?: (?:us|everyone|the (?:audience|room|crowd|attendees)|all))?(?: (?:a|an|the|his|her|their|our|very|great|short|excellent|interesting|fascinating|wonderful|brilliant|quick|amazing|good|really|final|first|last|second|third|lightning|live|evening|closing|opening))*"
              + "(?: (?<noun>talk|discussion|session|presentation|keynote|demo|lecture|tutorial|workshop|paper|look))?(?: (?<link>on|about|of|titled|called|entitled|named|into|through|how|that|whether|with))*[:,]? ");

  private static final Pattern END =
      Masked.pattern(
          "(?= \\((?!\\p{Lu}{2,6}\\)))|(?= at (?:the |our |this )?{S})|(?<=[?!])(?= |$)|\\.(?= |$)|, (?=(?:an? (?:\\p{Ll}|{UJ})|(?:and|where|which|who|explaining|mentioning|focusing|focussing|with|before|while|highlighting|noting|covering|describing|showing|arguing|but|including|saying|telling|sharing|as|so|followed|after|in which|on (?:how|why|what))\\b))| (?=(?:starting|where (?:he|she|they)|which (?:he|she|they|was|were|is|are))\\b)| and (?:also|then|he|she|they|we|I|it|there) |;| [–—] |\\n|:$|(?={P} (?:from|of) )");

  private static final Pattern LOOSE =
      Pattern.compile(
          "^(?:how|their|his|her|its|our|the (?:challenges?|importance|benefits|state|need|way|ways|journey|history|lessons|work|team)|some|what|why|where|when|a|an|it|this|that|these|using|us)\\b|^(?:\\S+ ){0,4}\\S+(?:'s|’s)(?:(?: \\p{Ll}\\S*)+$| (?:use|adoption|approach|plans?|efforts?|experiences?|research|ideas?) )");

  private PlainTitles() {}

  /** Gives a session the title that begins at a place of its sentence, if one does. */
  static void read(Session session, Masked masked, int from, int end) {
    Matcher opening = OPENING.matcher(masked.text().substring(from, end));
    boolean opened = opening.find();
    int start = from + (opened ? opening.end() : 0);
    if (!opened || start >= end) {
      return;
    }
    Matcher stop =
        END.matcher(masked.text())
            .region(start, end)
            .useTransparentBounds(true)
            .useAnchoringBounds(true);
    int to = stop.find() ? stop.start() : end;
    if (to <= start) {
      return;
    }
    Range range = masked.range(start, to);
    String words =
        masked
            .unit()
            .text()
            .substring(range.from(), range.to())
            .replaceFirst("(?:,? (?:and|or|with|by|plus|while|then|followed by)|[,:\\s])+$", "");
    boolean named =
        opening.group("noun") != null && opening.group("link") != null
            || "titled".equals(opening.group("link"))
            || "called".equals(opening.group("link"));
    boolean about = opening.group("link") != null && opening.group("link").matches("about|on|of");
    boolean name =
        masked.unit().names().stream()
            .anyMatch(n -> n.from() == range.from() && n.kind() != NameKind.UNKNOWN);
    boolean clause =
        opening.group("link") != null
            && opening.group("link").matches("how|that|whether")
            && words.matches(
                ".* (?:is|are|was|were|has|have|had|can|could|should|does|do|did|\\p{Ll}{2,}s) .*");
    if (!clause && readsAsTitle(words, named, about, name)) {
      session.titled(words, new Place(masked.unit(), range.from(), range.from() + words.length()));
      Recordings.note(session, masked.unit(), range.from(), range.from() + words.length());
    }
  }

  /** Whether unmarked words are a title rather than a paraphrase. */
  private static boolean readsAsTitle(String words, boolean named, boolean about, boolean name) {
    String[] all = words.split(" ");
    if (all.length < 2 || all.length > LONGEST) {
      return false;
    }
    long capitals = Arrays.stream(all).filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    boolean capital =
        Character.isUpperCase(words.codePointAt(0))
            || Character.isDigit(words.codePointAt(0))
            || all[0].matches("[a-z]+\\p{Lu}.*");
    boolean mostly = capitals * 2 >= all.length;
    boolean gerund = all[0].matches("[a-z]+ing") && about;
    if (LOOSE.matcher(words).find()) {
      return false;
    }
    return capital && (mostly || capitals >= 2 && all.length <= 10 || words.endsWith("?") || named)
        || gerund && all.length <= 12
        || capital && !name && all.length > 3;
  }
}
