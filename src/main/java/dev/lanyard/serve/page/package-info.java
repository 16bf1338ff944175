/**
 * The pages for people, rendered on the server and of use without a script.
 *
 * <p>{@link dev.lanyard.serve.page.Site} finds the page for an address. A page kind is a small
 * class that looks up what stands on it and gives a record, and a template of the same name in the
 * folder of the same name among the resources. {@link dev.lanyard.serve.page.Templates} escapes
 * whatever a template prints; nothing here writes markup.
 */
@NullMarked
package dev.lanyard.serve.page;

import org.jspecify.annotations.NullMarked;
