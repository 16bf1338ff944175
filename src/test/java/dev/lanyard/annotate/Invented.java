package dev.lanyard.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A made-up report and the kinds of the names in it. Nearly half of its organisations, projects and
 * events are known ones; the other names are made up, so that what is learnt is not the names.
 */
final class Invented {
  private static final int KNOWN_PERCENT = 45;
  private static final String[] ONSETS =
      "b br c ch d dr f fl g gr h j k kr l m n p pl qu r s sh sk st t tr v w x y z th sv "
          .split(" ", -1);
  private static final String[] NUCLEI = "a e i o u a e i o ai ee io ou ö é y ei".split(" ");
  private static final String[] CODAS = "   n r l s t k m x nd rt ck ng ld sk".split(" ");
  private static final String[] MONTHS =
      "January February March April May June July August September October November December"
          .split(" ");
  private static final List<String> GIVEN = List.copyOf(new TreeSet<>(Lexicon.GIVEN_NAMES));
  private static final Map<String, NameKind> SLOTS =
      Map.of(
          "person", NameKind.PERSON,
          "org", NameKind.ORGANISATION,
          "project", NameKind.PROJECT,
          "event", NameKind.SERIES,
          "place", NameKind.PLACE);

  private final Grammar grammar;
  private final Map<NameKind, List<Known>> known;
  private final Random random;
  private final Map<NameKind, List<String>> drawn = new HashMap<>();
  private final Map<String, NameKind> kinds = new TreeMap<>();
  private final String text;

  /** The report of a number: the same one for the same number. */
  Invented(int number, Grammar grammar, Map<NameKind, List<Known>> known) {
    this.grammar = grammar;
    this.known = known;
    this.random = new Random(number);
    this.text = write("document");
  }

  /** The report, in Markdown. */
  String text() {
    return text;
  }

  /** The kind of a name in it; {@link NameKind#UNKNOWN} if it is no name, or not a whole one. */
  NameKind kind(String form) {
    boolean part =
        drawn.getOrDefault(NameKind.PERSON, List.of()).stream()
            .anyMatch(p -> p.startsWith(form + " ") || p.endsWith(" " + form));
    return kinds.getOrDefault(form, part ? NameKind.PERSON : NameKind.UNKNOWN);
  }

  private String write(String rule) {
    return grammar.write(rule, random, this::draw);
  }

  private String draw(String slot) {
    NameKind kind = SLOTS.get(slot);
    if (kind != null) {
      return name(slot, kind);
    }
    return switch (slot) {
      case "given" -> given();
      case "given-name" -> capital(pick(GIVEN));
      case "city" -> pick(known.getOrDefault(NameKind.PLACE, List.of())).label();
      case "Syllables" -> capital(syllables(1 + random.nextInt(2)));
      case "syllables" -> syllables(2);
      case "Syllable" -> capital(syllables(1));
      case "syllable" -> syllables(1);
      case "letter" -> letters(1);
      case "LETTERS" -> letters(2 + random.nextInt(4));
      case "month" -> MONTHS[random.nextInt(MONTHS.length)];
      case "year" -> String.valueOf(2010 + random.nextInt(17));
      case "num" -> String.valueOf(2 + random.nextInt(400));
      case "num2" -> String.valueOf(10 + random.nextInt(49));
      case "iso" ->
          "20%d-%02d-%02d"
              .formatted(10 + random.nextInt(17), 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "date" ->
          1
              + random.nextInt(28)
              + " "
              + draw("month")
              + (random.nextBoolean() ? "" : " " + draw("year"));
      case "host" -> syllables(2);
      default -> throw new IllegalStateException("no such rule or name: " + slot);
    };
  }

  private String name(String slot, NameKind kind) {
    List<String> before = drawn.computeIfAbsent(kind, k -> new java.util.ArrayList<>());
    if (!before.isEmpty() && random.nextInt(4) == 0) {
      return pick(before);
    }
    while (true) {
      boolean isKnown =
          kind == NameKind.PLACE || kind != NameKind.PERSON && random.nextInt(100) < KNOWN_PERCENT;
      String name = isKnown ? known(kind) : write("new-" + slot);
      NameKind other = kinds.putIfAbsent(name, kind);
      if (other == null || other == kind) {
        before.add(name);
        return name;
      }
    }
  }

  private String known(NameKind kind) {
    Known chosen = pick(known.getOrDefault(kind, List.of()));
    return random.nextInt(4) == 0 ? pick(chosen.names()) : chosen.label();
  }

  /** The first or the last name alone of somebody named before, or of nobody yet. */
  private String given() {
    List<String> before = drawn.getOrDefault(NameKind.PERSON, List.of());
    if (!before.isEmpty() && random.nextInt(3) > 0) {
      String[] words = pick(before).split(" ");
      return words[random.nextInt(5) < 2 ? words.length - 1 : 0];
    }
    String name = write("new-given");
    kinds.putIfAbsent(name, NameKind.PERSON);
    return name;
  }

  private String letters(int length) {
    return random
        .ints(length, 'A', 'Z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String syllables(int count) {
    var word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(NUCLEI[random.nextInt(NUCLEI.length)]);
    }
    word.append(CODAS[random.nextInt(CODAS.length)]);
    return word.length() < 2 ? syllables(count + 1) : word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
