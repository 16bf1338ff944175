package dev.lanyard.resolve;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which language a title may be, by its script or its little words: no more than is needed to
 * say of two titles that they are in two languages.
 */
final class Language {
  private static final Map<String, Set<String>> LITTLE_WORDS =
      Map.of(
          "cs", words("a v ve na s se z ze do pro jak je o od po při nebo ale co k"),
          "da", words("og i på til af med for en et den det de som om fra er ikke hvordan at"),
          "de",
              words("der die das und in im mit für von zu zur zum auf ein eine wie ist nicht bei"),
          "en", words("the and of in to for with on a an how from is not your at by what why"),
          "es", words("el la los las y de del en con para por un una cómo que no al es su qué"),
          "fr", words("le la les et de des du en avec pour par un une comment que au aux est sur"),
          "it", words("il lo la gli e di del della in con per un una come che non è da nel al"),
          "nl", words("de het een en van in met voor op te naar hoe is niet uit bij dat wat zijn"),
          "pl", words("i w we na z ze do dla jak jest o od po przy lub nie się czy co"),
          "pt", words("o a os as e de do da em com para por um uma como que não no na ao"));

  private static final Map<String, Set<String>> NORTHERN =
      Map.of(
          "no", words("og i på til av med for en et den det de som om fra er ikke hvordan å"),
          "sv", words("och i på till av med för en ett den det de som om från är inte hur att"),
          "fi", words("ja on ei että kuin miten kun tai se mitä miksi ilman"));

  private Language() {}

  /** Whether two titles are in two languages; if one of them tells none, nobody knows. */
  static boolean differs(String one, String other) {
    Set<String> left = of(one);
    Set<String> right = of(other);
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  /** The languages of which a title has most words: {@code Køer og vand} is da or no. */
  static Set<String> of(String title) {
    Set<String> scripts = scripts(title);
    if (!scripts.isEmpty()) {
      return scripts;
    }
    List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    var counts = new TreeMap<String, Long>();
    for (var lists : List.of(LITTLE_WORDS, NORTHERN)) {
      lists.forEach((code, little) -> counts.put(code, count(words, little)));
    }
    long most = Collections.max(counts.values());
    counts.values().removeIf(n -> n < most || n == 0);
    return counts.keySet();
  }

  private static long count(List<String> words, Set<String> little) {
    return words.stream().filter(little::contains).count();
  }

  /** A title in letters other than Latin ones, but for names, is in a language of that script. */
  private static Set<String> scripts(String title) {
    var scripts = new TreeSet<String>();
    title
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(s -> s != UnicodeScript.LATIN && s != UnicodeScript.COMMON)
        .forEach(s -> scripts.add(s.name()));
    return scripts;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
