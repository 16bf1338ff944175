/**
 * How much of what a careful reader finds Lanyard finds, and how much of what it states is so.
 *
 * <p>Read it in this order: {@link dev.lanyard.evaluate.Gold} is what a reader found in a document,
 * {@link dev.lanyard.evaluate.Extraction} what was extracted from it. Both are reduced to {@link
 * dev.lanyard.evaluate.Fact}s (by {@code GoldFacts} and {@code StatedFacts}), whose {@link
 * dev.lanyard.evaluate.Slot}s know what they match. {@code Matcher} pairs them, {@link
 * dev.lanyard.evaluate.Scores} count the pairs by {@link dev.lanyard.evaluate.Kind}, {@link
 * dev.lanyard.evaluate.RuleScore} by the rule that claimed them. {@link
 * dev.lanyard.evaluate.Evaluator} does it all, {@link dev.lanyard.evaluate.Style} shows the result.
 */
@NullMarked
package dev.lanyard.evaluate;

import org.jspecify.annotations.NullMarked;
