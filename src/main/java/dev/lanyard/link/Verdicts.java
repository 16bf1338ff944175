package dev.lanyard.link;

import java.util.Set;

/**
 * What people have said on links that were asked about.
 *
 * @param accepted these are the same
 * @param refused these are not
 */
record Verdicts(Set<Link.Pair> accepted, Set<Link.Pair> refused) {
  /** Nobody has said anything. */
  static final Verdicts NONE = new Verdicts(Set.of(), Set.of());

  Verdicts {
    accepted = Set.copyOf(accepted);
    refused = Set.copyOf(refused);
  }
}
