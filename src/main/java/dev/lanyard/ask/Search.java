package dev.lanyard.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds things by their names, also by how these begin, without their accents, and misspelt.
 *
 * <pre>{@code
 * search.find("tom wil", Set.of(), 8)             // Tom Wilkie, a Person
 * search.find("kubernets", Set.of("Project"), 8)  // Kubernetes, a Project
 * }</pre>
 *
 * <p>Of what is called alike, that of which more is known comes first.
 */
public final class Search {
  /** From how many letters on a word may have one, or two, that are wrong. */
  private static final int ONE_WRONG = 4;

  private static final int TWO_WRONG = 8;
  private static final int MOST_WORDS = 12;

  private static final float WHOLE = 8;
  private static final float BEGINNING = 3;
  private static final float WORD = 3;
  private static final float START = 1.5f;
  private static final float MISSPELT = 0.4f;

  private final IndexSearcher searcher;

  private Search(IndexReader index) {
    this.searcher = new IndexSearcher(index);
  }

  /** Over the names in the default graph. */
  public static Search of(DatasetGraph graphs) {
    return new Search(NameIndex.of(graphs));
  }

  /**
   * A thing that is called so, or nearly.
   *
   * @param kind the local name of its class, {@code Person}
   * @param facts how many facts there are with it
   */
  public record Hit(String iri, String kind, String name, long facts) {}

  /**
   * The best hits.
   *
   * @param words what somebody typed; every word must be found
   * @param kinds the local names of classes, all of them if there are none
   * @param most how many hits to give
   */
  public List<Hit> find(String words, Collection<String> kinds, int most) {
    var terms = Words.of(words).stream().limit(MOST_WORDS).toList();
    if (terms.isEmpty()) {
      return List.of();
    }
    try {
      var found = searcher.search(query(terms, kinds), most);
      var hits = new ArrayList<Hit>();
      for (var hit : found.scoreDocs) {
        hits.add(NameIndex.hit(searcher.storedFields().document(hit.doc)));
      }
      return List.copyOf(hits);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no disk in it
    }
  }

  private static Query query(List<String> terms, Collection<String> kinds) {
    var query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(word(term), Occur.MUST));
    var whole = new Term(NameIndex.WHOLE, String.join(" ", terms));
    query.add(new BoostQuery(new TermQuery(whole), WHOLE), Occur.SHOULD);
    query.add(new BoostQuery(new PrefixQuery(whole), BEGINNING), Occur.SHOULD);
    query.add(FeatureField.newSaturationQuery(NameIndex.WEIGHT, NameIndex.FACTS), Occur.SHOULD);
    if (!kinds.isEmpty()) {
      query.add(
          new TermInSetQuery(NameIndex.KIND, kinds.stream().map(BytesRef::new).toList()),
          Occur.FILTER);
    }
    return query.build();
  }

  private static Query word(String word) {
    var term = new Term(NameIndex.WORDS, word);
    var ways = new ArrayList<Query>();
    ways.add(new BoostQuery(new TermQuery(term), WORD));
    ways.add(new BoostQuery(new PrefixQuery(term), START));
    if (word.length() >= ONE_WRONG) {
      int wrong = word.length() >= TWO_WRONG ? 2 : 1;
      ways.add(new BoostQuery(new FuzzyQuery(term, wrong, 1), MISSPELT));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }
}
