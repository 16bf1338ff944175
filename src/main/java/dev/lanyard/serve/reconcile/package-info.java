/**
 * The graph as a reconciliation service: other people match the names in their tables with what is
 * here, and fetch what is known of it. Speaks versions 0.2 and 1.0-draft of the <a
 * href="https://reconciliation-api.github.io/specs/">Reconciliation Service API</a>.
 *
 * <p>{@link dev.lanyard.serve.reconcile.ReconcileServlet} takes requests apart and {@link
 * dev.lanyard.serve.reconcile.Desk} answers them, out of one graph that does not change.
 *
 * <pre>{@code
 * JSON -> Part -> Queries -> Query -> Finder -> Found -> Answers -> JSON
 * }</pre>
 */
@NullMarked
package dev.lanyard.serve.reconcile;

import org.jspecify.annotations.NullMarked;
