package dev.lanyard.serve.page;

import java.util.List;
import java.util.Set;

/**
 * A thing in a list of its kind.
 *
 * @param iri by which others may speak of it
 * @param names all its names in small letters, to be searched
 * @param years in which it was the matter
 * @param cells one for each column of the list, its name first
 */
record Item(String iri, String names, Set<String> years, List<Cell> cells) {
  Item {
    years = Set.copyOf(years);
    cells = List.copyOf(cells);
  }

  /**
   * What stands in a column.
   *
   * @param links names with where they lead; a number or a date is one that leads nowhere
   * @param rank by which rows are sorted
   */
  record Cell(List<Link> links, String rank) {
    Cell {
      links = List.copyOf(links);
    }

    static Cell of(List<Link> links) {
      return new Cell(links, links.isEmpty() ? "" : Listing.folded(links.get(0).text()));
    }

    static Cell of(int number) {
      return new Cell(List.of(Link.none(Integer.toString(number))), "%09d".formatted(number));
    }

    static Cell of(When when) {
      return new Cell(
          when.iso().isEmpty() ? List.of() : List.of(Link.none(when.words())), when.iso());
    }

    /** As text. */
    String text() {
      return String.join(", ", links.stream().map(Link::text).toList());
    }

    /**
     * Whether a name in it holds {@code value}, or its address ends with that; {@code
     * project/kubernetes} means that one alone.
     */
    boolean holds(String value) {
      if (value.contains("/")) {
        return links.stream().anyMatch(l -> l.href().equals("/id/" + value));
      }
      var wanted = Listing.folded(value);
      return links.stream()
          .anyMatch(
              l -> Listing.folded(l.text()).contains(wanted) || l.href().endsWith("/" + wanted));
    }
  }
}
