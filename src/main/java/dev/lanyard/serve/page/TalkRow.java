package dev.lanyard.serve.page;

import java.util.Comparator;
import java.util.List;

/**
 * A talk in a table.
 *
 * @param kind such as {@code Keynote}; empty if nobody says
 * @param event where it was; a link without text if nobody says
 * @param said who says that it has to do with what the page is about
 */
record TalkRow(
    Link talk,
    String kind,
    Link event,
    When when,
    List<Link> speakers,
    List<Link> representing,
    Said said) {
  static final Comparator<TalkRow> NEWEST_FIRST =
      Comparator.comparing((TalkRow r) -> r.when().iso())
          .reversed()
          .thenComparing(r -> r.event().text(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(r -> r.talk().text(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(r -> r.talk().href());

  TalkRow {
    speakers = List.copyOf(speakers);
    representing = List.copyOf(representing);
  }
}
