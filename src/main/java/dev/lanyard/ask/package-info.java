/**
 * A question to rows.
 *
 * <p>A {@link dev.lanyard.ask.Question} is a file of {@code queries/}: a header that says what it
 * answers and what may be filled in, and a SPARQL query. {@link dev.lanyard.ask.Asker} puts it to a
 * dataset and gives an {@link dev.lanyard.ask.Answer}, which {@link dev.lanyard.ask.AnswerWriter}
 * writes for people or machines.
 */
@NullMarked
package dev.lanyard.ask;

import org.jspecify.annotations.NullMarked;
