package dev.lanyard.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Copies of things as a careless hand would type them: a letter swapped, lost, doubled or wrong in
 * every name, two in one long name of two; a tenth of what a thing goes with forgotten, a fifth
 * misspelt; one date in ten but a year. The same seed makes the same mistakes.
 */
public final class Misspelt {
  static final String COPY = "copy:";

  private static final int LONG = 12;

  private final Random random;

  public Misspelt(long seed) {
    this.random = new Random(seed);
  }

  List<Item> copies(List<Item> items) {
    return items.stream().map(this::copy).toList();
  }

  private Item copy(Item item) {
    var copy =
        Item.of(COPY + item.iri())
            .with(Trait.KIND, item.all(Trait.KIND))
            .with(Trait.NAME, misspelt(item.name()));
    for (String company : item.all(Trait.COMPANY)) {
      if (random.nextInt(10) > 0) {
        copy = copy.with(Trait.COMPANY, random.nextInt(5) > 0 ? company : misspelt(company));
      }
    }
    for (String date : item.all(Trait.START)) {
      copy = copy.with(Trait.START, random.nextInt(10) > 0 ? date : date.substring(0, 4));
    }
    return copy;
  }

  /** A name with one mistake, or with two. */
  public String misspelt(String name) {
    String once = mistake(name);
    return name.length() >= LONG && random.nextBoolean() ? mistake(once) : once;
  }

  private String mistake(String name) {
    var letters = new ArrayList<Integer>();
    for (int i = 0; i + 1 < name.length(); i++) {
      if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i + 1))) {
        letters.add(i);
      }
    }
    if (letters.isEmpty()) {
      return name;
    }
    int at = letters.get(random.nextInt(letters.size()));
    String before = name.substring(0, at);
    char one = name.charAt(at);
    char next = name.charAt(at + 1);
    String after = name.substring(at + 2);
    return switch (random.nextInt(4)) {
      case 0 -> before + next + one + after;
      case 1 -> before + next + after;
      case 2 -> before + one + one + next + after;
      default -> before + (char) ('a' + random.nextInt(26)) + next + after;
    };
  }
}
