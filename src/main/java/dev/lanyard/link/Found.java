package dev.lanyard.link;

/**
 * One that may be meant.
 *
 * @param item what it is
 * @param score why
 * @param match whether it is good enough, and alone good enough, to be taken without a look
 */
public record Found(Item item, Score score, boolean match) {}
