/**
 * RDF to a dataset that can be asked: sorted TriG files on disk, and what they state together in
 * memory.
 *
 * <p>{@link dev.lanyard.store.TrigFiles} writes a document's two graphs, {@link
 * dev.lanyard.store.Loader} reads a folder of them, {@link dev.lanyard.store.DocumentUnion} puts
 * the facts of all into one default graph, and {@link dev.lanyard.store.Checker} holds them against
 * the shapes.
 */
@NullMarked
package dev.lanyard.store;

import org.jspecify.annotations.NullMarked;
