package dev.lanyard.ask;

import dev.lanyard.resolve.Edits;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody may have meant who wrote a name that nothing has. */
public final class Nearest {
  private static final int MOST = 2;

  private Nearest() {}

  /**
   * {@code Did you mean sponsors?} for {@code sponsor}; empty if nothing is near. A name is as near
   * as those of its words are that are nearest: {@code Clud Native} means {@code Cloud Native
   * London}.
   */
  public static String hint(String written, Collection<String> names) {
    String word = written.toLowerCase(Locale.ROOT);
    return names.stream()
        .map(name -> new Near(name, distance(word, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() <= word.length() / 2)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(MOST)
        .collect(Collectors.collectingAndThen(Collectors.joining(" or "), Nearest::asked));
  }

  private static String asked(String names) {
    return names.isEmpty() ? "" : "Did you mean %s?".formatted(names);
  }

  private static int distance(String word, String name) {
    if (name.contains(word) || word.contains(name)) {
      return 0;
    }
    List<String> words = List.of(name.split(" ", -1));
    int length = Math.min(words.size(), word.split(" ", -1).length);
    Stream<String> parts =
        IntStream.rangeClosed(0, words.size() - length)
            .mapToObj(from -> String.join(" ", words.subList(from, from + length)));
    return Stream.concat(Stream.of(name), parts)
        .mapToInt(part -> Edits.between(word, part))
        .min()
        .orElse(word.length());
  }

  private record Near(String name, int distance) {}
}
