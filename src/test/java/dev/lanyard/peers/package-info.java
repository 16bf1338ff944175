/**
 * What one would otherwise take from the same jar: CoreNLP's own names, relations and triples,
 * compared with what a careful reader found as Lanyard is. {@link dev.lanyard.peers.Peers} is run
 * by {@code mvn -Ppeers test-compile exec:exec}; {@link dev.lanyard.peers.Peer} says what is taken
 * from each.
 */
@NullMarked
package dev.lanyard.peers;

import org.jspecify.annotations.NullMarked;
