package dev.lanyard.ask;

import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Lets queries search in names, titles and quotes, by Lucene's query language.
 *
 * <pre>{@code
 * PREFIX text: <http://jena.apache.org/text#>
 * SELECT ?project { ?project text:query (rdfs:label 'kube*') ; a lan:Project }
 * SELECT ?claim ?score { (?claim ?score) text:query (lan:quote '"side effects"' 10) }
 * }</pre>
 *
 * <p>The index is made a moment later, so that nobody waits for it who does not search.
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

  private FullText(Directory directory) {
    super(directory, config());
  }

  /**
   * Makes {@code text:query} work on a dataset. The index is kept where the dataset is: in memory,
   * or beside it on disk.
   */
  public static void over(DatasetGraph graphs) {
    var index = new Later<>(() -> Txn.calculateRead(graphs, () -> filled(graphs)));
    graphs.getContext().set(TextQuery.textIndex, whenAsked(index));
  }

  private static FullText filled(DatasetGraph graphs) {
    try {
      var directory = directory(graphs);
      var isThere = DirectoryReader.indexExists(directory);
      var index = new FullText(directory);
      if (!isThere) {
        index.fill(graphs);
      }
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Directory directory(DatasetGraph graphs) throws IOException {
    return DatabaseMgr.isTDB2(graphs)
        ? FSDirectory.open(Path.of(DatabaseMgr.location(graphs).getDirectoryPath(), "words"))
        : new ByteBuffersDirectory();
  }

  /** An index that is there before it is made. */
  private static Object whenAsked(Later<FullText> index) {
    return Proxy.newProxyInstance(
        FullText.class.getClassLoader(),
        new Class<?>[] {TextIndex.class},
        (proxy, method, arguments) -> {
          try {
            return method.invoke(index.get(), arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        });
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
}
