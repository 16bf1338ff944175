package dev.lanyard.extract;

import dev.lanyard.read.Span;

/**
 * One fact as one place in one document states it.
 *
 * @param subject what it is about
 * @param relation what it says
 * @param object of what, or the value
 * @param where the words that say so
 * @param rule the name of the rule that read it
 */
public record Claim(Thing subject, Relation relation, Value object, Span where, Habit rule) {}
