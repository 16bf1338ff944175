/**
 * Files to {@link dev.lanyard.read.Document}s: one {@code Format} a kind of input, every word with
 * its place.
 */
@NullMarked
package dev.lanyard.read;

import org.jspecify.annotations.NullMarked;
