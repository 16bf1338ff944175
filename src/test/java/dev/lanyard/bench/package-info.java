/**
 * Programs that measure; their figures and commands are in {@code src/docs/performance.md}. None of
 * them is a test: what a machine does at one moment proves nothing.
 */
@NullMarked
package dev.lanyard.bench;

import org.jspecify.annotations.NullMarked;
