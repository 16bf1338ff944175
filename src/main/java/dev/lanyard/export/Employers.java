package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * For whom a speaker stood on a stage.
 *
 * <ol>
 *   <li>An organisation that the talk represents and that a document ties the speaker to, in the
 *       year of the event or without a date;
 *   <li>else one that a document ties the speaker to in that year;
 *   <li>else, if the talk has one speaker and one organisation, that.
 * </ol>
 *
 * <p>Of several, the one whose date is nearest to the event's, then the first by IRI.
 */
record Employers(Selection selection) {
  private static final int YEAR = 4;

  /** The post that fits, which may be one without an organisation. */
  Optional<Node> post(Node person, Node talk, String date) {
    Facts facts = selection.facts();
    return facts.objects(person, Lan.affiliation).stream()
        .filter(selection::has)
        .filter(post -> isOf(facts.date(post, Lan.asOf), date))
        .min(
            Comparator.comparing((Node post) -> !represents(talk, post))
                .thenComparing(post -> facts.objects(post, Lan.organisation).isEmpty())
                .thenComparing(post -> !facts.date(post, Lan.asOf).equals(date))
                .thenComparing(post -> first(facts.objects(post, Lan.organisation)))
                .thenComparing(post -> facts.text(post, Lan.role).isEmpty())
                .thenComparing(Node::getURI));
  }

  /** The organisation, or none that is known. */
  Optional<Node> organisation(Node person, Node talk, String date) {
    Facts facts = selection.facts();
    return post(person, talk, date).stream()
        .flatMap(post -> facts.objects(post, Lan.organisation).stream())
        .filter(selection::has)
        .findFirst()
        .or(() -> only(talk));
  }

  private Optional<Node> only(Node talk) {
    List<Node> companies = selection.facts().objects(talk, Lan.representing);
    boolean one = companies.size() == 1 && selection.facts().objects(talk, Lan.speaker).size() == 1;
    return (one ? companies.stream() : Stream.<Node>of()).filter(selection::has).findFirst();
  }

  private boolean represents(Node talk, Node post) {
    return selection.facts().objects(post, Lan.organisation).stream()
        .anyMatch(company -> selection.facts().has(talk, Lan.representing, company));
  }

  private static boolean isOf(String said, String date) {
    return said.length() < YEAR
        || date.length() < YEAR
        || said.substring(0, YEAR).equals(date.substring(0, YEAR));
  }

  private static String first(List<Node> nodes) {
    return nodes.isEmpty() ? "" : nodes.get(0).toString();
  }
}
