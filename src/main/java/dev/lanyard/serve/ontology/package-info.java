/** The vocabulary for people and editors: what each term means, and how much the graph uses it. */
@NullMarked
package dev.lanyard.serve.ontology;

import org.jspecify.annotations.NullMarked;
