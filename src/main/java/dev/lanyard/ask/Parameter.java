package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something that whoever asks may fill in, as the header declares it: {@code speaker (part of a
 * name)}.
 *
 * <p>The query uses it as {@code ?_speaker}. Left out, it stays unbound, and the query does not
 * filter by it.
 *
 * @param name one lower-case word
 * @param meaning how the header explains it; its first word tells the kind
 */
public record Parameter(String name, Kind kind, String meaning) {

  /** What a value must look like. */
  public enum Kind {
    /** Any text. */
    TEXT("part", ".+", "some text"),
    /** Four digits. */
    YEAR("year", "[0-9]{4}", "four digits, such as 2025"),
    /** A whole or decimal number. */
    NUMBER("number", "[0-9]{1,9}(\\.[0-9]{1,9})?", "a number, such as 2 or 0.9"),
    /** An absolute IRI. */
    IRI(
        "IRI",
        "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+",
        "an IRI, such as https://w3id.org/lanyard/id/person/tom-wilkie");

    private final String word;
    private final String pattern;
    private final String wanted;

    Kind(String word, String pattern, String wanted) {
      this.word = word;
      this.pattern = pattern;
      this.wanted = wanted;
    }
  }

  /**
   * @param declared such as {@code year (year)} or {@code least (number of talks)}
   * @throws IllegalArgumentException when the words in brackets begin with no known kind
   */
  static Parameter of(String declared) {
    var open = declared.indexOf('(');
    if (open < 1 || !declared.endsWith(")")) {
      throw new IllegalArgumentException(
          "parameter '%s', expected 'name (meaning)'".formatted(declared));
    }
    var name = declared.substring(0, open).strip();
    var meaning = declared.substring(open + 1, declared.length() - 1).strip();
    var first = meaning.split("\\W", 2)[0];
    return Arrays.stream(Kind.values())
        .filter(k -> k.word.equals(first))
        .findFirst()
        .map(kind -> new Parameter(name, kind, meaning))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "parameter '%s' is '%s', expected it to begin with one of: %s"
                        .formatted(name, meaning, words())));
  }

  /**
   * The value if it fits.
   *
   * @throws Fault {@code parameter-value}
   */
  public String checked(String value) {
    if (!value.matches("(?s)" + kind.pattern)) {
      throw new Fault(
          "parameter-value",
          "--" + name,
          "the value is '%s', expected %s".formatted(value, kind.wanted),
          "Give %s for '%s', or leave --%s out.".formatted(kind.wanted, meaning, name));
    }
    return value;
  }

  private static String words() {
    return Arrays.stream(Kind.values()).map(k -> k.word).collect(Collectors.joining(", "));
  }
}
