/**
 * Documents to {@link dev.lanyard.annotate.AnnotatedDocument}s: sentences, tokens, and names with
 * their kind. The only package that knows CoreNLP.
 */
@NullMarked
package dev.lanyard.annotate;

import org.jspecify.annotations.NullMarked;
