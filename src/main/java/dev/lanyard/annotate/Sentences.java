package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends sentence boundaries that fall into a link, a quotation or a bracket: a title may hold a
 * full stop.
 */
final class Sentences {
  private static final Pattern CLOSED =
      Pattern.compile("\"[^\"]{2,160}\"|“[^”]{2,160}”|‘[^’]{2,160}’(?!\\p{L})|\\([^()]{2,160}\\)");
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|\\s)(?:St|vs|feat|incl|approx|No|Vol|e\\.g|i\\.e|Prof|Dr|Mr|Mrs|Ms|\\p{Lu})\\.$");

  private static final Pattern QUOTE_END = Pattern.compile("[!?.][\"”’']$|\\p{L}!$");

  private Sentences() {}

  static List<Range> whole(List<Range> sentences, Passage passage) {
    List<Range> closed = new ArrayList<>();
    passage.marks().forEach(m -> closed.add(new Range(m.from(), m.to())));
    Matcher matcher = CLOSED.matcher(passage.text());
    while (matcher.find()) {
      closed.add(new Range(matcher.start(), matcher.end()));
    }
    var whole = new ArrayList<Range>();
    for (Range sentence : sentences) {
      if (whole.isEmpty()
          || isEnd(whole.get(whole.size() - 1).to(), sentence.from(), closed, passage.text())) {
        whole.add(sentence);
      } else {
        whole.set(whole.size() - 1, new Range(whole.get(whole.size() - 1).from(), sentence.to()));
      }
    }
    return whole;
  }

  private static boolean isEnd(int end, int next, List<Range> closed, String text) {
    if (text.substring(end, next).contains("\n")) {
      return true;
    }
    return !(QUOTE_END.matcher(text.substring(0, end)).find()
            && Character.isLowerCase(text.codePointAt(next)))
        && closed.stream().noneMatch(r -> r.from() < end && next < r.to())
        && !NO_END.matcher(text.substring(0, end)).find();
  }
}
