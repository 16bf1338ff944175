/** Claims to entities and facts: what has one name, and what is one thing under several names. */
@NullMarked
package dev.lanyard.resolve;

import org.jspecify.annotations.NullMarked;
