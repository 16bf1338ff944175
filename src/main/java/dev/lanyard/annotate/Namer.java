package dev.lanyard.annotate;

import dev.lanyard.annotate.Chunks.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what is a name and of what kind: the gazetteers know some, the build of a phrase and
 * CoreNLP propose others, the sentences around them vote, then what was learnt, and what is
 * believed is found wherever it stands in the document.
 */
final class Namer {
  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final Learnt learnt;

  Namer(Gazetteer gazetteer, Learnt learnt) {
    this.gazetteer = gazetteer;
    this.learnt = learnt;
  }

  List<Unit> name(List<Unit> bare) {
    List<Unit> units = bare.stream().map(Namer::withStretches).toList();
    var votes = new Votes();
    for (Unit unit : units) {
      Shapes.vote(unit, votes, gazetteer);
      EventPhrases.vote(unit, votes, gazetteer);
      Bracketed.vote(unit, votes);
    }
    Layout.vote(units, votes, gazetteer);
    List<Unit> named = units;
    for (int round = 0; round <= ROUNDS; round++) {
      if (round == ROUNDS) {
        LearntVotes.vote(named, learnt, votes);
      }
      Map<String, NameKind> believed = votes.believed();
      List<Unit> before = named;
      named = units.stream().map(u -> mark(u, believed, votes)).toList();
      for (Unit unit : named) {
        // a unit whose names are as they were has voted already
        if (round == 0 || !unit.names().equals(before.get(unit.index()).names())) {
          Contexts.vote(unit, votes);
        }
      }
    }
    Map<String, NameKind> believed = withShortForms(votes.believed());
    return units.stream().map(u -> Emphasis.settle(mark(u, believed, votes))).toList();
  }

  private static Unit withStretches(Unit unit) {
    var others = new ArrayList<Name>(Titles.find(unit.passage()));
    for (Name date : StatedDate.find(unit.text())) {
      others.add(date);
    }
    for (Name role : Roles.find(unit.text())) {
      boolean clashes =
          others.stream().anyMatch(o -> o.kind() == NameKind.DATE && o.overlaps(role));
      if (!clashes) {
        others.add(role);
      }
    }
    others.sort(Comparator.comparingInt(Name::from));
    return unit.with(List.of(), others);
  }

  /** First and last names that stand for one person only. */
  private static Map<String, NameKind> withShortForms(Map<String, NameKind> believed) {
    var shortForms = new TreeMap<String, Integer>();
    believed.forEach(
        (form, kind) -> {
          String[] words = form.split(" ");
          if (kind == NameKind.PERSON && words.length > 1) {
            shortForms.merge(words[0], 1, Integer::sum);
            shortForms.merge(words[words.length - 1], 1, Integer::sum);
          }
        });
    var all = new TreeMap<>(believed);
    all.entrySet()
        .removeIf(
            e -> e.getValue() == NameKind.PERSON && shortForms.getOrDefault(e.getKey(), 0) > 1);
    shortForms.forEach(
        (form, times) -> {
          if (times == 1
              && form.length() > 2
              && !Lexicon.isStarter(form)
              && Character.isUpperCase(form.codePointAt(0))) {
            all.putIfAbsent(form, NameKind.PERSON);
          }
        });
    return all;
  }

  /**
   * The unit with every believed and every known name in it, the longest first, and the phrases
   * that are neither.
   */
  private Unit mark(Unit unit, Map<String, NameKind> believed, Votes votes) {
    var names = new ArrayList<Name>();
    List<Token> tokens = unit.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Name> best = longest(unit, at, believed, votes);
      int end = best.map(Name::to).orElse(tokens.get(at).to());
      best.ifPresent(names::add);
      while (at < tokens.size() && tokens.get(at).from() < end) {
        at++;
      }
    }
    for (Chunk chunk : Chunks.find(unit)) {
      rest(unit, chunk, names).forEach(names::add);
    }
    names.removeIf(
        n -> n.kind() != NameKind.PERSON && unit.others().stream().anyMatch(o -> isHeadOf(o, n)));
    names.sort(Comparator.comparingInt(Name::from));
    return unit.with(joined(unit, names), unit.others());
  }

  /** Whether a name is but a word of a role: Ambassador of CNCF Ambassador. */
  private static boolean isHeadOf(Name role, Name name) {
    int tail =
        role.text().indexOf(" of ") >= 0
            ? role.text().indexOf(" of ")
            : role.text().indexOf(" for ");
    int end = tail < 0 ? role.to() : role.from() + tail;
    return role.kind() == NameKind.ROLE && role.from() <= name.from() && name.to() <= end;
  }

  /** The parts of a phrase that no name covers yet. */
  private static List<Name> rest(Unit unit, Chunk chunk, List<Name> names) {
    var rest = new ArrayList<Name>();
    int start = chunk.from();
    for (int at = chunk.from(); at <= chunk.to(); at++) {
      boolean covered = at < chunk.to() && isCovered(unit.tokens().get(at), names);
      if (at == chunk.to() || covered) {
        Chunk part = Chunks.trimmed(unit, new Chunk(start, at));
        if (part.from() < part.to()) {
          rest.add(phrase(unit, part));
        }
        start = at + 1;
      }
    }
    return rest;
  }

  private static boolean isCovered(Token token, List<Name> names) {
    return names.stream().anyMatch(n -> n.from() < token.to() && token.from() < n.to());
  }

  /**
   * {@code Docker London}, {@code ExCeL London}, {@code Belfast Repair}: a name and the place right
   * beside it are one.
   */
  private static List<Name> joined(Unit unit, List<Name> names) {
    var joined = new ArrayList<Name>();
    for (Name name : names) {
      Name last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean body = last.kind() == NameKind.ORGANISATION || last.kind() == NameKind.UNKNOWN;
      boolean beside =
          last.to() + 1 == name.from()
              && unit.text().charAt(last.to()) == ' '
              && sameMark(unit, last.from(), name.to() - 1);
      if (name.kind() == NameKind.UNKNOWN && last.kind() == NameKind.PLACE && beside) {
        String words = unit.text().substring(last.from(), name.to());
        joined.set(
            joined.size() - 1, new Name(NameKind.UNKNOWN, last.from(), name.to(), words, ""));
      } else if (name.kind() == NameKind.PLACE && body && beside) {
        String words = unit.text().substring(last.from(), name.to());
        joined.set(joined.size() - 1, new Name(last.kind(), last.from(), name.to(), words, ""));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean sameMark(Unit unit, int from, int to) {
    return unit.marks().stream()
        .noneMatch(m -> (m.from() > from && m.from() <= to) || (m.to() > from && m.to() <= to));
  }

  static Name phrase(Unit unit, Chunk chunk) {
    int from = unit.tokens().get(chunk.from()).from();
    int to = unit.tokens().get(chunk.to() - 1).to();
    return new Name(NameKind.UNKNOWN, from, to, unit.text().substring(from, to), "");
  }

  private Optional<Name> longest(Unit unit, int at, Map<String, NameKind> believed, Votes votes) {
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
