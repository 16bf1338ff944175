package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Folded;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The parts of a person's name by which a text may mean that person, and others may mean somebody
 * else: {@code zoe} and {@code hall} of {@code Dr Zoë B. Hall}.
 *
 * @param words the first and the last word, folded, but for initials
 */
public record NameParts(Set<String> words) {
  private static final int LONG_ENOUGH = 2;

  public NameParts {
    words = new TreeSet<>(words);
  }

  /** Those of a name, in each of the ways in which it is spoken. */
  public static NameParts of(String name) {
    var ends = new TreeSet<String>();
    for (String spoken : Folded.spokenNames(name)) {
      List<String> words = Arrays.asList(Folded.person(spoken).split(" "));
      ends.add(words.get(0));
      ends.add(words.get(words.size() - 1));
    }
    ends.removeIf(word -> word.length() < LONG_ENOUGH);
    return new NameParts(ends);
  }

  /** Whether somebody bears one of them who bears another name besides. */
  public boolean areOf(String name) {
    List<String> other = Folded.words(name);
    return other.size() > 1 && !Collections.disjoint(other, words);
  }

  /**
   * Whether a document may mean the person all the same: it calls somebody so who has no other
   * name, or its file does; and it tells of nothing else of which such a word is a part.
   *
   * @param stem the name of its file, without the ending
   */
  public boolean mayBeIn(String stem, Graph facts) {
    var left = new HashSet<>(words);
    for (String label : labels(facts)) {
      if (areOf(label)) {
        left.removeAll(Folded.words(label));
      }
    }
    return !Collections.disjoint(Folded.words(stem), left)
        || labels(facts).stream().map(Folded::person).anyMatch(left::contains);
  }

  /** The names of all but documents and talks, whose titles may hold any word. */
  private static List<String> labels(Graph facts) {
    return facts
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filterDrop(t -> is(facts, t, Lan.Document.asNode()) || is(facts, t, Lan.Talk.asNode()))
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static boolean is(Graph facts, Triple named, Node type) {
    return facts.contains(named.getSubject(), RDF.type.asNode(), type);
  }
}
