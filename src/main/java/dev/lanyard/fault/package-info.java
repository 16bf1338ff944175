/** Failures that their reader can mend: where, what was expected, what was found, what to do. */
@NullMarked
package dev.lanyard.fault;

import org.jspecify.annotations.NullMarked;
