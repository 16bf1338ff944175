package dev.lanyard.ask;

import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index behind {@link Search}: a document for each thing that has a name, in memory. */
final class NameIndex {
  static final String WORDS = "words";
  static final String WHOLE = "whole";
  static final String KIND = "kind";
  static final String WEIGHT = "weight";
  static final String FACTS = "facts";
  private static final String IRI = "iri";
  private static final String NAME = "name";

  /** What is a part of something else, or of the vocabulary, is not looked for. */
  private static final Set<String> PARTS =
      Set.of("Affiliation", "Claim", "TalkKind", "EventStatus", "Addition", "Denial");

  private static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), Lan.title.asNode());

  private NameIndex() {}

  static IndexReader of(DatasetGraph graphs) {
    var facts = graphs.getDefaultGraph();
    var directory = new ByteBuffersDirectory();
    // Before the writer: Lucene's classes wait for each other forever if two threads begin with
    // different ones of them.
    var config = new IndexWriterConfig(new FoldingAnalyzer());
    try (var writer = new IndexWriter(directory, config)) {
      var things = facts.stream(Node.ANY, RDF.type.asNode(), Node.ANY).filter(NameIndex::isThing);
      for (var thing : (Iterable<Triple>) things::iterator) {
        var document = document(facts, thing.getSubject(), kind(thing.getObject()));
        if (document.isPresent()) {
          writer.addDocument(document.get());
        }
      }
      writer.commit();
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no disk in it
    }
  }

  private static boolean isThing(Triple typed) {
    return typed.getSubject().isURI()
        && typed.getObject().isURI()
        && typed.getObject().getURI().startsWith(Lan.NS)
        && !PARTS.contains(kind(typed.getObject()));
  }

  private static String kind(Node type) {
    return type.getURI().substring(Lan.NS.length());
  }

  private static Optional<Document> document(Graph facts, Node thing, String kind) {
    var names = NAMES.stream().flatMap(p -> names(facts, thing, p)).distinct().toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    long known = facts.stream(Node.ANY, Node.ANY, thing).count();
    var document = new Document();
    document.add(new StoredField(IRI, thing.getURI()));
    document.add(new StoredField(NAME, names.get(0)));
    document.add(new StoredField(FACTS, known));
    document.add(new StringField(KIND, kind, Store.YES));
    document.add(new FeatureField(WEIGHT, FACTS, known + 1f));
    for (var name : names) {
      document.add(new TextField(WORDS, name, Store.NO));
      document.add(new StringField(WHOLE, String.join(" ", Words.of(name)), Store.NO));
    }
    return Optional.of(document);
  }

  private static Stream<String> names(Graph facts, Node thing, Node property) {
    return facts.stream(thing, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  static Search.Hit hit(Document document) {
    return new Search.Hit(
        document.get(IRI),
        document.get(KIND),
        document.get(NAME),
        document.getField(FACTS).numericValue().longValue());
  }
}
