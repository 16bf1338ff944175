package dev.lanyard.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say what kind of session it was. */
final class TalkKinds {
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    word("LightningTalk", "lightning[- ]talks?|lightning session|ignite talk");
    word("Panel", "panel(?: discussion| session)?|panell?ists?|round[- ]?table|debate");
    word(
        "Keynote",
        "(?:opening |closing )?keynot(?:e|es|ed|ing)(?: (?:talk|speech|address|session))?|plenary");
    word("Tutorial", "tutorials?");
    word("Workshop", "(?:hands-on )?workshop|hands-on lab");
    word("Demo", "(?:live |fun )?demo(?:nstration)?");
    word("Podcast", "podcast(?: episode)?|episode");
    word("Interview", "interview(?:ed|s)?|fireside chat|q&a with|in conversation with");
  }

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?<k>opening keynote|closing keynote|keynote(?: talk| panel)?|lightning talk|panel(?: discussion)?|tutorial|(?:hands-on )?workshop|(?:live )?demo|talk|session|interview|fireside chat|presentation|webinar|podcast)\\s*(?::|-|–|—|\\|)\\s+",
          Pattern.CASE_INSENSITIVE);

  private TalkKinds() {}

  private static void word(String kind, String regex) {
    WORDS.put(kind, Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  /** A kind and where it is said. */
  record Said(String kind, int from, int to) {}

  /** The first kind that is named in a text. */
  static Optional<Said> in(String text) {
    for (Map.Entry<String, Pattern> entry : WORDS.entrySet()) {
      Matcher matcher = entry.getValue().matcher(text);
      if (matcher.find()) {
        return Optional.of(new Said(entry.getKey(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** The length of a prefix such as {@code Tutorial: }; 0 if a title has none. */
  static int prefix(String title) {
    Matcher matcher = PREFIX.matcher(title);
    return matcher.find() ? matcher.end() : 0;
  }
}
