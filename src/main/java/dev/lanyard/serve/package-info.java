/**
 * A graph to HTTP, to be read only: SPARQL and Graph Store by Fuseki, and pages for people.
 *
 * <p>{@link dev.lanyard.serve.Endpoint} is a server to hold in the hand: build, start, ask, close.
 */
@NullMarked
package dev.lanyard.serve;

import org.jspecify.annotations.NullMarked;
