package dev.lanyard.annotate;

/** What a name in a text stands for. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PROJECT,
  PLACE,
  /** A conference, a meetup or another series of events. */
  SERIES,
  /** A capitalised phrase of which nothing more is known. */
  UNKNOWN,
  /** Words that their author marked as a title: linked, quoted or emphasised. */
  TITLE,
  /** What somebody does for an organisation, such as {@code Director of Ecosystem}. */
  ROLE,
  /** A date or a range of dates. */
  DATE;

  private static final int SIGNS = 512;
  private static final char FIRST = '\uE000';

  /**
   * The private-use character that stands for the n-th stretch of this kind in a {@link Masked}
   * text.
   */
  char sign(int n) {
    return (char) (FIRST + ordinal() * SIGNS + n % SIGNS);
  }

  /** A regular expression's character class for any stretch of this kind. */
  String signs() {
    return "%c-%c".formatted(sign(0), sign(SIGNS - 1));
  }
}
