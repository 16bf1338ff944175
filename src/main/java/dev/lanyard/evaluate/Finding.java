package dev.lanyard.evaluate;

import java.util.List;

/**
 * One fact that extraction and reader do not share.
 *
 * @param document where
 * @param claims the places that are said to state it; none for what was missed
 */
public record Finding(String document, Fact fact, List<Claim> claims) {
  public Finding {
    claims = List.copyOf(claims);
  }
}
