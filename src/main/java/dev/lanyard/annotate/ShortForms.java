package dev.lanyard.annotate;

import java.util.Map;
import java.util.TreeMap;

/**
 * First and last names that stand for one person only: {@code Priya} where no other Priya is named.
 */
final class ShortForms {
  private ShortForms() {}

  /** What is believed, with such names, and without those that several persons bear. */
  static Map<String, NameKind> with(Map<String, NameKind> believed) {
    var shortForms = new TreeMap<String, Integer>();
    believed.forEach(
        (form, kind) -> {
          String[] words = form.split(" ");
          if (kind == NameKind.PERSON && words.length > 1) {
            shortForms.merge(words[0], 1, Integer::sum);
            shortForms.merge(words[words.length - 1], 1, Integer::sum);
          }
        });
    var all = new TreeMap<>(believed);
    all.entrySet()
        .removeIf(
            e -> e.getValue() == NameKind.PERSON && shortForms.getOrDefault(e.getKey(), 0) > 1);
    shortForms.forEach(
        (form, times) -> {
          if (times == 1
              && form.length() > 2
              && !Lexicon.isStarter(form)
              && Character.isUpperCase(form.codePointAt(0))) {
            all.putIfAbsent(form, NameKind.PERSON);
          }
        });
    return all;
  }
}
