package dev.lanyard.export;

import dev.lanyard.store.DocumentUnion;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;

/**
 * What a filter leaves, to be asked as if there were nothing else. It is looked at through the
 * filter each time: nothing is copied, however much is left.
 *
 * <p>The default graph tells of the things that are left, with what follows from it, and what the
 * terms of the ontology are called; the other graphs are those that exports write.
 */
final class Part {
  private final Selection selection;
  private final Statements statements;
  private final DatasetGraph all;
  private final Graph ontology;

  Part(Selection selection) {
    this.selection = selection;
    this.statements = new Statements(selection);
    this.all = selection.dataset().asDatasetGraph();
    this.ontology = all.getGraph(NodeFactory.createURI(DocumentUnion.ONTOLOGY));
  }

  Dataset dataset() {
    return DatasetFactory.wrap(new DatasetGraphFilteredView(all, this::isLeft, statements.names()));
  }

  private boolean isLeft(Quad quad) {
    if (quad.isDefaultGraph()) {
      return selection.holds(quad.getSubject())
          ? selection.speaksOf(quad.asTriple())
          : isOfATerm(quad);
    }
    return statements.isOut(quad.getGraph())
        && statements.keeps(new Facts(all.getGraph(quad.getGraph())), quad.getSubject())
        && !selection.leadsOut(quad.getObject());
  }

  /** Whether it tells of a property or a class, and not of something that exists. */
  private boolean isOfATerm(Quad quad) {
    return ontology.contains(quad.asTriple()) && !Kinds.isOne(selection.facts(), quad.getSubject());
  }
}
