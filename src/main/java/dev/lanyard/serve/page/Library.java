package dev.lanyard.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;

/**
 * What page makers look things up in, for one state of the graph.
 *
 * @param facts what the documents state together
 * @param census which things there are
 * @param witnesses which documents state a fact
 * @param conflicts what they disagree on
 * @param doubts what may be the same and is left apart
 */
record Library(
    Facts facts, Census census, Witnesses witnesses, Conflicts conflicts, Doubts doubts) {
  static Library of(Dataset dataset, Function<String, Optional<String>> addresses, Texts texts) {
    var graphs = dataset.asDatasetGraph();
    var facts = new Facts(graphs.getDefaultGraph(), addresses);
    return new Library(
        facts,
        new Census(graphs),
        new Witnesses(graphs, facts, new Evidence(graphs), new Excerpts(facts, texts)),
        new Conflicts(facts, new Sources(graphs)),
        new Doubts(graphs, facts));
  }

  Talks talks() {
    return new Talks(facts);
  }

  Events events() {
    return new Events(facts);
  }

  /** Collects what is stated of {@code thing}. */
  Lines lines(Node thing) {
    return new Lines(facts, witnesses, thing);
  }

  /** The values of a property of each of {@code subjects}, as often as they occur. */
  List<Node> each(List<Node> subjects, Property property) {
    return subjects.stream().flatMap(s -> facts.of(s, property).stream()).toList();
  }
}
