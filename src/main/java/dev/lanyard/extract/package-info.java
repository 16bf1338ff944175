/**
 * Annotated documents to {@link dev.lanyard.extract.Claim}s. One rule a file; a rule is a habit of
 * those who report talks, with a name, and a Javadoc that says when it fires and when it stays
 * silent.
 */
@NullMarked
package dev.lanyard.extract;

import org.jspecify.annotations.NullMarked;
