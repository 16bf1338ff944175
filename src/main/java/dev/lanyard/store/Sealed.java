package dev.lanyard.store;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that nobody can change, not even by asking: a dataset in memory makes a graph of a name
 * that it has not heard, which fails where many read at once.
 *
 * <p>What is asked of any graph is asked of those alone that know the terms, see {@link
 * Whereabouts}.
 */
final class Sealed extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
  private final AtomicReference<@Nullable Whereabouts> whereabouts = new AtomicReference<>();
  private final Stars stars;
  private final AtomicReference<NameList> names;

  Sealed(DatasetGraph graphs) {
    super(graphs);
    this.stars = new Stars(this::getGraph, object -> whereabouts().of(Node.ANY, object));
    this.names = new AtomicReference<>(new NameList(graphs.getDefaultGraph()));
    QC.setFactory(getContext(), AnyGraph::new);
  }

  /** The one that is asked, if others do no more than forbid to change it. */
  static Optional<Sealed> under(DatasetGraph graphs) {
    var under = graphs;
    while (under.getClass() == DatasetGraphReadOnly.class) {
      under = ((DatasetGraphReadOnly) under).getWrapped();
    }
    return under instanceof Sealed sealed ? Optional.of(sealed) : Optional.empty();
  }

  /** Its things, each with all that a graph says of it. */
  Stars stars() {
    return stars;
  }

  /** The names of all things. */
  NameList names() {
    return Objects.requireNonNull(names.get());
  }

  @Override
  public Graph getGraph(Node name) {
    return containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return isAny(graph)
        ? Iter.concat(
            super.find(Quad.defaultGraphIRI, subject, predicate, object),
            inAny(subject, predicate, object))
        : inOne(graph, subject, predicate, object);
  }

  @Override
  public Iterator<Quad> find(Quad pattern) {
    return find(
        pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return isAny(graph)
        ? inAny(subject, predicate, object)
        : inOne(graph, subject, predicate, object);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return find(graph, subject, predicate, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  private Iterator<Quad> inOne(Node graph, Node subject, Node predicate, Node object) {
    return containsGraph(graph)
        ? super.find(graph, subject, predicate, object)
        : Iter.nullIterator();
  }

  /** That a graph was added, as an {@link Annex}. */
  void hasMore() {
    whereabouts.set(null);
    names.set(new NameList(getWrapped().getDefaultGraph()));
  }

  private Iterator<Quad> inAny(Node subject, Node predicate, Node object) {
    return Iter.flatMap(
        whereabouts()
            .of(
                Objects.requireNonNullElse(subject, Node.ANY),
                Objects.requireNonNullElse(object, Node.ANY))
            .iterator(),
        name -> super.find(name, subject, predicate, object));
  }

  private Whereabouts whereabouts() {
    var there = whereabouts.get();
    return there == null ? looked() : there;
  }

  private synchronized Whereabouts looked() {
    var there = whereabouts.get();
    if (there == null) {
      there = Whereabouts.of(getWrapped());
      whereabouts.set(there);
    }
    return there;
  }

  private static boolean isAny(@Nullable Node graph) {
    return graph == null || graph.equals(Node.ANY);
  }
}
