package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import java.util.List;

/** Other people's data, as something that knows who may be meant. */
public sealed interface Source permits Catalogue, Reconciliation {
  /**
   * For each of ours, in their order, whom they may be, the likeliest first.
   *
   * @param done is run for each of them that was looked up, by any thread
   */
  List<List<Profile>> candidates(Kind kind, List<Profile> ours, Runnable done);
}
