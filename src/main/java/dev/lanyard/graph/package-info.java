/**
 * Facts as RDF: the vocabulary, the IRIs, the two graphs of a document and the shapes they conform
 * to.
 */
@NullMarked
package dev.lanyard.graph;

import org.jspecify.annotations.NullMarked;
