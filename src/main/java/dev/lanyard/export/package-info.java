/**
 * The graph in the formats of other tools: tables, databases, RDF, networks, calendars.
 *
 * <p>A {@link dev.lanyard.export.Selection} says what goes out, an {@link
 * dev.lanyard.export.Export} how, and {@link dev.lanyard.export.Delivery} where.
 */
@NullMarked
package dev.lanyard.export;

import org.jspecify.annotations.NullMarked;
