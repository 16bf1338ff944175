package dev.lanyard.serve.page;

/** Cuts the words of a claim, and their sentence where the text is at hand. */
final class Excerpts {
  /**
   * A stretch of text.
   *
   * @param words those that state the fact; empty if nobody kept them
   */
  record Excerpt(String before, String words, String after) {}

  /** The words of {@code claim}. */
  Excerpt of(Claim claim) {
    return new Excerpt("", claim.words(), "");
  }
}
