package dev.lanyard.serve.page;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Later;
import dev.lanyard.ask.Search;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.Txn;

/**
 * What page makers look things up in, for one state of the graph.
 *
 * @param facts what the documents state together
 * @param census which things there are
 * @param witnesses which documents state a fact
 * @param conflicts what they disagree on
 * @param doubts what may be the same and is left apart
 * @param listings all things of each kind
 * @param search finds things by their names
 * @param quotations finds words of documents
 */
record Library(
    Facts facts,
    Census census,
    Witnesses witnesses,
    Conflicts conflicts,
    Doubts doubts,
    Listings listings,
    Supplier<Search> search,
    Quotations quotations) {
  static Library of(Dataset dataset, Function<String, Optional<String>> addresses, Texts texts) {
    var graphs = dataset.asDatasetGraph();
    var facts = new Facts(graphs.getDefaultGraph(), addresses);
    var census = new Census(graphs);
    var evidence = new Evidence(graphs);
    var witnesses = new Witnesses(graphs, facts, evidence, new Excerpts(facts, texts));
    return new Library(
        facts,
        census,
        witnesses,
        new Conflicts(facts, new Sources(graphs, evidence)),
        new Doubts(graphs, facts),
        new Listings(facts, census),
        new Later<>(() -> Txn.calculateRead(graphs, () -> Search.of(graphs))),
        new Quotations(new Asker(dataset), witnesses));
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
