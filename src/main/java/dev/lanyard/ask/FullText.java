package dev.lanyard.ask;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Lets queries search in names, titles and quotes, by Lucene's query language.
 *
 * <pre>{@code
 * PREFIX text: <http://jena.apache.org/text#>
 * SELECT ?project { ?project text:query (rdfs:label 'kube*') ; a lan:Project }
 * SELECT ?claim ?score { (?claim ?score) text:query (lan:quote '"side effects"' 10) }
 * }</pre>
 *
 * <p>The index fills by itself in the background; whoever asks before it is full waits.
 */
public final class FullText extends TextIndexLucene {
  /** What can be searched in: what the index calls it, and the property. */
  private static final Map<String, Node> FIELDS =
      new TreeMap<>(
          Map.of(
              "label", RDFS.label.asNode(),
              "altLabel", SKOS.altLabel.asNode(),
              "title", Lan.title.asNode(),
              "quote", Lan.quote.asNode()));

  private final CompletableFuture<Void> full;

  private FullText(Directory directory, DatasetGraph graphs, boolean isFull) {
    super(directory, config());
    this.full =
        isFull
            ? CompletableFuture.completedFuture(null)
            : CompletableFuture.runAsync(() -> Txn.executeRead(graphs, () -> fill(graphs)));
  }

  /** Makes {@code text:query} work on a dataset, with an index in memory. */
  public static void over(DatasetGraph graphs) {
    graphs
        .getContext()
        .set(TextQuery.textIndex, new FullText(new ByteBuffersDirectory(), graphs, false));
  }

  private static TextIndexConfig config() {
    var fields = new EntityDefinition("iri", "label", RDFS.label.asNode());
    FIELDS.forEach(fields::set);
    fields.setLangField("language");
    var config = new TextIndexConfig(fields);
    config.setAnalyzer(new FoldingAnalyzer());
    config.setValueStored(true); // a query may ask for the words that were found
    return config;
  }

  private void fill(DatasetGraph graphs) {
    FIELDS.forEach(
        (field, property) -> literals(graphs, property).forEach(q -> addEntity(entity(field, q))));
    commit();
  }

  /** Names as all documents together have them; quotes are in the graphs of evidence alone. */
  private static Stream<Quad> literals(DatasetGraph graphs, Node property) {
    var graph = property.equals(Lan.quote.asNode()) ? Node.ANY : Quad.defaultGraphIRI;
    return graphs.stream(graph, Node.ANY, property, Node.ANY)
        .filter(q -> q.getSubject().isURI() && q.getObject().isLiteral());
  }

  private static Entity entity(String field, Quad quad) {
    var words = quad.getObject();
    var entity =
        new Entity(
            quad.getSubject().getURI(), "", words.getLiteralLanguage(), words.getLiteralDatatype());
    entity.put(field, words.getLiteralLexicalForm());
    return entity;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    full.join();
    return super.query(subject, properties, words, graph, language, limit, highlight);
  }
}
