/** The command line: options in, one call, words out. The only place that prints or exits. */
@NullMarked
package dev.lanyard.cli;

import org.jspecify.annotations.NullMarked;
