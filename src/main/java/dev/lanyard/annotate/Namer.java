package dev.lanyard.annotate;

import dev.lanyard.annotate.Chunks.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what is a name and of what kind: the gazetteers know some, the build of a phrase and
 * CoreNLP propose others, the sentences around them vote, then what was learnt, and what is
 * believed is found wherever it stands in the document.
 */
final class Namer {
  private static final int ROUNDS = 3;
  private static final Pattern HONORIFIC =
      Pattern.compile("(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame)(?:\\. ?| )(?=\\p{Lu})");

  private final Gazetteer gazetteer;
  private final LongestName longest;
  private final Learnt learnt;

  Namer(Gazetteer gazetteer, Learnt learnt) {
    this.gazetteer = gazetteer;
    this.longest = new LongestName(gazetteer);
    this.learnt = learnt;
  }

  List<Unit> name(List<Unit> bare) {
    var votes = new Votes();
    List<Unit> units =
        bare.stream()
            .map(Namer::withStretches)
            .map(u -> GluedYears.part(u, gazetteer, votes))
            .toList();
    for (Unit unit : units) {
      Shapes.vote(unit, votes, gazetteer);
      EventPhrases.vote(unit, votes, gazetteer);
      Bracketed.vote(unit, votes);
      Honorifics.vote(unit, votes);
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
    Map<String, NameKind> believed = ShortForms.with(votes.believed());
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

  /**
   * The unit with every believed and every known name in it, the longest first, and the phrases
   * that are neither.
   */
  private Unit mark(Unit unit, Map<String, NameKind> believed, Votes votes) {
    var names = new ArrayList<Name>();
    List<Token> tokens = unit.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Name> best = longest.at(unit, at, believed, votes);
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
    names.replaceAll(Namer::withoutHonorific);
    names.sort(Comparator.comparingInt(Name::from));
    return unit.with(JoinedNames.of(unit, names), unit.others());
  }

  /** A person's name begins after the title: {@code Dr. Priya Raman}. */
  private static Name withoutHonorific(Name name) {
    Matcher honorific = HONORIFIC.matcher(name.text());
    return name.kind() == NameKind.PERSON && honorific.lookingAt()
        ? new Name(
            name.kind(),
            name.from() + honorific.end(),
            name.to(),
            name.text().substring(honorific.end()),
            name.known())
        : name;
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

  static Name phrase(Unit unit, Chunk chunk) {
    int from = unit.tokens().get(chunk.from()).from();
    int to = unit.tokens().get(chunk.to() - 1).to();
    return new Name(NameKind.UNKNOWN, from, to, unit.text().substring(from, to), "");
  }
}
