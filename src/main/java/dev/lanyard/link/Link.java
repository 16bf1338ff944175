package dev.lanyard.link;

import java.util.List;

/**
 * One of ours and one of theirs that are the same thing, or may be.
 *
 * @param ours an entity of our graph
 * @param theirs what other people call it
 * @param score why
 */
public record Link(Item ours, Item theirs, Score score) {

  /** Both IRIs, which tell one link from another. */
  Pair pair() {
    return new Pair(ours.iri(), theirs.iri());
  }

  /** The same link, on a person's word. */
  Link said() {
    return new Link(
        ours,
        theirs,
        new Score(1, false, List.of(new Feature(Score.SAID, 1, 1, "a person says so"))));
  }

  /** One IRI of ours, one of theirs. */
  record Pair(String ours, String theirs) {}
}
