package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Other people's things, all at hand: an index in memory by names, their words and letters, by
 * homepages and by what a thing goes with.
 *
 * <p>Only the rarest terms of a name are looked up, so that the time for one does not grow with the
 * number of things that have {@code introduction} in their name.
 */
public final class Catalogue implements Source {
  private static final int CANDIDATES = 12;
  private static final Map<String, Integer> MOST =
      Map.of(Terms.WORD, 6, Terms.GRAM, 14, Terms.COMPANY, 8);

  private static final Map<String, Float> BOOSTS =
      Map.of(Terms.NAME, 6f, Terms.SITE, 4f, Terms.WORD, 2f, Terms.COMPANY, 1.5f);

  private final List<Profile> items;
  private final IndexSearcher searcher;

  /** Indexes the things; those of one IRI are one thing. */
  public Catalogue(Collection<Item> items) {
    var byIri = new TreeMap<String, Item>();
    items.forEach(i -> byIri.merge(i.iri(), i, Item::and));
    this.items = byIri.values().stream().map(Profile::of).toList();
    try {
      searcher = new IndexSearcher(index(this.items));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no disk in it
    }
  }

  private static IndexReader index(List<Profile> items) throws IOException {
    var directory = new ByteBuffersDirectory();
    // Lucene's classes wait for each other forever if two threads begin with different ones of
    // them;
    // so everybody begins with this.
    var config = new IndexWriterConfig();
    try (var writer = new IndexWriter(directory, config)) {
      for (Profile item : items) {
        var document = new Document();
        for (Term term : Terms.of(item)) {
          document.add(new StringField(term.field(), term.bytes(), Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1); // so that the number of a document is that of its item
    }
    return DirectoryReader.open(directory);
  }

  /** How many things there are. */
  public int size() {
    return items.size();
  }

  /** The things themselves, by IRI. */
  List<Item> items() {
    return items.stream().map(Profile::item).toList();
  }

  @Override
  public List<List<Profile>> candidates(Kind kind, List<Profile> ours, Runnable done) {
    return ours.parallelStream()
        .map(
            o -> {
              var found = candidates(kind, o, CANDIDATES);
              done.run();
              return found;
            })
        .toList();
  }

  /** The same for one, and at most so many. */
  List<Profile> candidates(Kind kind, Profile ours, int most) {
    try {
      var hits = searcher.search(query(ours), most).scoreDocs;
      return Stream.of(hits)
          .sorted(Comparator.comparingDouble((ScoreDoc h) -> -h.score).thenComparing(h -> h.doc))
          .map(h -> items.get(h.doc).as(Set.of(kind)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(Profile ours) throws IOException {
    var byField = new TreeMap<String, List<Rare>>();
    for (Term term : Terms.of(ours)) {
      int frequency = searcher.getIndexReader().docFreq(term);
      if (frequency > 0) {
        byField
            .computeIfAbsent(term.field(), f -> new ArrayList<>())
            .add(new Rare(term, frequency));
      }
    }
    var query = new BooleanQuery.Builder();
    byField.forEach(
        (field, terms) ->
            terms.stream()
                .sorted(Comparator.comparing(Rare::frequency).thenComparing(Rare::term))
                .limit(MOST.getOrDefault(field, 20))
                .map(t -> boosted(t.term()))
                .forEach(q -> query.add(q, Occur.SHOULD)));
    return query.build();
  }

  private static Query boosted(Term term) {
    return new BoostQuery(new TermQuery(term), BOOSTS.getOrDefault(term.field(), 1f));
  }

  /** A term, and how many things have it. */
  private record Rare(Term term, int frequency) {}
}
