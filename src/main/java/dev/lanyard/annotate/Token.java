package dev.lanyard.annotate;

/**
 * A word or a punctuation mark.
 *
 * @param text as it stands there
 * @param from the first char of the unit's text
 * @param to the char after the last
 * @param person whether CoreNLP takes it for a part of a person's name
 */
public record Token(String text, int from, int to, boolean person) {
  /**
   * Whether it begins with an upper-case letter, or mixes letters with digits or capitals as {@code
   * stack8s} does.
   */
  public boolean isNameLike() {
    int first = text.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      return true;
    }
    return Character.isLetter(first)
        && text.length() > 2
        && text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  /** Whether it is a word and no punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
