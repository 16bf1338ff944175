package dev.lanyard.extract;

import dev.lanyard.read.Document;
import java.util.List;

/**
 * All that the rules read in one document.
 *
 * @param document what was read
 * @param claims in the order of the rules
 */
public record Extraction(Document document, List<Claim> claims) {
  public Extraction {
    claims = List.copyOf(claims);
  }
}
