package dev.lanyard.cli;

/** What there is to do about a text, next to what the {@link Ledger} says of its graph. */
enum Change {
  /** It was never read. */
  NEW("new"),
  /** It says something else now. */
  CHANGED("changed"),
  /** The program or its options are others now, or somebody wrote to the graph. */
  AGAIN("to be made again"),
  /** Its graph is there and says just this. */
  NONE("unchanged");

  private final String word;

  Change(String word) {
    this.word = word;
  }

  /** {@code 3 changed}. */
  String of(int count) {
    return count + " " + word;
  }
}
