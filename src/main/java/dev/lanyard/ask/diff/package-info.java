/**
 * What two states of a graph tell differently, in facts: {@code Differences} compares what {@code
 * Stated} reads of each, {@code DifferenceWriter} tells it.
 */
@NullMarked
package dev.lanyard.ask.diff;

import org.jspecify.annotations.NullMarked;
