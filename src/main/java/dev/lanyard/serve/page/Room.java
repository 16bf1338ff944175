package dev.lanyard.serve.page;

/**
 * The room that a part of a page has for the words of documents: what comes first has its words
 * beside it; where they would make the page too heavy, what follows leads to the page that has
 * them.
 */
final class Room {
  /** In signs, of a quotation without its words. */
  private static final int FRAME = 700;

  private int left;

  /** So many signs. */
  Room(int signs) {
    this.left = signs;
  }

  /** With its words, as long as there is room; once there is none, without. */
  Said of(Said said) {
    int taken = said.quotes().stream().mapToInt(Room::signs).sum();
    left = taken > left ? 0 : left - taken;
    return left == 0 ? said.brief() : said;
  }

  private static int signs(Quote quote) {
    return FRAME + quote.before().length() + quote.words().length() + quote.after().length();
  }
}
