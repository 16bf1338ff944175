package dev.lanyard.evaluate;

/**
 * What is listed beside the scores.
 *
 * @param missed the facts that were missed
 * @param wrong the facts that are wrong, with the rules and places that claim them
 * @param rules how each rule did
 * @param curve what precision costs in recall
 */
public record Listing(boolean missed, boolean wrong, boolean rules, boolean curve) {}
