package dev.lanyard.bench;

import dev.lanyard.resolve.Slug;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** How write-ups spell what they tell of: each as it likes. */
record Spelling(Random random) {
  private static final Map<String, String> NICKNAMES =
      Map.of("Victor", "Vic", "Nadia", "Nad", "Tomás", "Tom", "Mateo", "Teo", "Ingrid", "Inga");

  /** A person, with accents or without, with initials, titles and nicknames. */
  String of(World.Person person) {
    String full = person.name();
    String nickname = NICKNAMES.getOrDefault(person.given(), "");
    return switch (random.nextInt(16)) {
      case 0 -> "Dr " + full;
      case 1 ->
          World.capital(Slug.of(person.given())) + " " + World.capital(Slug.of(person.last()));
      case 2 -> full.toUpperCase(Locale.ROOT);
      case 3 -> person.given() + " " + (char) ('A' + person.id() % 20) + ". " + person.last();
      case 4 -> person.given().charAt(0) + ". " + person.last();
      case 5 ->
          nickname.isEmpty()
              ? full
              : "%s \"%s\" %s".formatted(person.given(), nickname, person.last());
      case 6 -> nickname.isEmpty() ? full : nickname + " " + person.last();
      default -> full;
    };
  }

  /** A company, with its legal form or in capitals. */
  String ofCompany(String company) {
    return switch (random.nextInt(6)) {
      case 0 -> company + ", Inc.";
      case 1 -> company.toUpperCase(Locale.ROOT);
      default -> company;
    };
  }

  /** A talk's title, in full, cut short, translated, or empty for one that is not told. */
  String of(World.Talk talk) {
    int form = random.nextInt(20);
    if (form < 14) {
      return talk.title();
    }
    return form < 17 ? talk.title().replaceFirst(":.*", "") : form < 18 ? talk.translated() : "";
  }
}
