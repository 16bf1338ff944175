/**
 * Links: which of our entities are in other people's data, and why we think so.
 *
 * <p>An {@link dev.lanyard.link.Item} is a thing with a name, ours or theirs. A {@link
 * dev.lanyard.link.Source} proposes candidates: an index over a table or an RDF file, or a service
 * on the web. The {@link dev.lanyard.link.Scorer} weighs what speaks for each, the {@link
 * dev.lanyard.link.Linker} takes one, asks a person, or leaves it; {@link dev.lanyard.link.LinkSet}
 * and {@link dev.lanyard.link.Review} write down what came of it.
 *
 * <pre>{@code
 * table or RDF -> Item -> Source -> Scorer -> Linker -> Linkage -> LinkSet, Review
 * }</pre>
 */
@NullMarked
package dev.lanyard.link;

import org.jspecify.annotations.NullMarked;
