package dev.lanyard.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest name that begins at a token: one that is believed in the document, or one that
 * the gazetteers know.
 *
 * <p>Of {@code Acme Cloud Days} the series is found rather than the organisation {@code Acme}.
 */
final class LongestName {
  private final Gazetteer gazetteer;

  LongestName(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The name, with the kind that it has here.
   *
   * @param at the number of the token
   * @param believed the names of the document and their kinds
   */
  Optional<Name> at(Unit unit, int at, Map<String, NameKind> believed, Votes votes) {
    int from = unit.tokens().get(at).from();
    String rest = unit.text().substring(from);
    String form = "";
    for (Map.Entry<String, NameKind> entry : believed.entrySet()) {
      String candidate = entry.getKey();
      if (candidate.length() > form.length()
          && rest.startsWith(candidate)
          && endsToken(unit, from + candidate.length())) {
        form = candidate;
      }
    }
    Gazetteer.Match match = gazetteer.longest(unit.tokens(), at);
    int matched = match.length() == 0 ? 0 : unit.tokens().get(at + match.length() - 1).to() - from;
    if (form.isEmpty() && matched == 0) {
      return Optional.empty();
    }
    if (matched >= form.length()) {
      return Optional.of(known(unit, at, match, votes));
    }
    NameKind kind = votes.at(unit, from, believed.getOrDefault(form, NameKind.UNKNOWN));
    return Optional.of(new Name(kind, from, from + form.length(), form, ""));
  }

  private static boolean endsToken(Unit unit, int to) {
    return unit.tokens().stream().anyMatch(t -> t.to() == to);
  }

  /**
   * What a known name stands for here: as its sentence says, else as the document votes, else what
   * is known.
   */
  private static Name known(Unit unit, int at, Gazetteer.Match match, Votes votes) {
    int from = unit.tokens().get(at).from();
    int to = unit.tokens().get(at + match.length() - 1).to();
    String form = unit.text().substring(from, to);
    NameKind said = votes.at(unit, from, NameKind.UNKNOWN);
    boolean everyday =
        match.length() == 1
            && match.entries().stream()
                .allMatch(e -> e.known().ambiguous() && e.known().kind() == NameKind.ORGANISATION);
    if (everyday && said == NameKind.UNKNOWN && votes.points(form, NameKind.ORGANISATION) == 0) {
      return new Name(NameKind.UNKNOWN, from, to, form, "");
    }
    if (said == NameKind.UNKNOWN) {
      boolean one = match.entries().stream().map(e -> e.known().kind()).distinct().count() == 1;
      NameKind voted =
          one
              ? votes.kind(form)
              : votes.leading(form, match.entries().stream().map(e -> e.known().kind()).toList());
      said =
          one
              ? match.entries().get(0).known().kind()
              : known(voted, match) ? voted : preferred(match);
      if (one && voted == NameKind.PERSON && votes.points(form, NameKind.PERSON) > Votes.ENOUGH) {
        said = NameKind.PERSON;
      }
    }
    NameKind kind = said;
    String path =
        match.entries().stream()
            .filter(e -> e.known().kind() == kind)
            .map(e -> e.known().path())
            .sorted()
            .findFirst()
            .orElse("");
    return new Name(kind, from, to, form, path);
  }

  private static boolean known(NameKind kind, Gazetteer.Match match) {
    return match.entries().stream().anyMatch(e -> e.known().kind() == kind);
  }

  /**
   * Of a name that several entities bear, software first: a talk speaks of the product, and a
   * sentence says if it does not.
   */
  private static NameKind preferred(Gazetteer.Match match) {
    List<NameKind> order =
        List.of(NameKind.SERIES, NameKind.PROJECT, NameKind.ORGANISATION, NameKind.PLACE);
    return order.stream().filter(k -> known(k, match)).findFirst().orElse(NameKind.UNKNOWN);
  }
}
