package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Turns;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Interviews in writing: one talk, of whoever asks and whoever answers.
 *
 * <ul>
 *   <li>Fires: a title <em>Interview with Priya Raman</em>, <em>Five questions for Priya
 *       Raman</em>; a title that names a person over questions and answers. The author asks, or
 *       whoever <em>called her up</em>.
 *   <li>Fires: a title over the turns of a conversation, <em>Priya: How so?</em> Everybody speaks.
 *   <li>Silent: <em>Interview with Acme Radio</em>, where the author answers; a title without a
 *       person.
 *   <li>In the answers, <em>I</em> is who is asked; in questions it is nobody.
 * </ul>
 */
final class Interviews implements Rule {
  static final Habit NAME = Habit.INTERVIEW;
  private static final int ENOUGH = 4;
  private static final Pattern LABEL =
      Pattern.compile("^(?<who>Q|A|Question|Answer)\\d*[:.] .*", Pattern.DOTALL);
  private static final Pattern TITLE =
      Masked.pattern(
          "(?:\\b(?:[Ii]nterview(?:ing)?|[Cc]onversation|Q ?& ?A|[Cc]hat|[Cc]hatting|[Tt]alking|[Ss]peaking|AMA|[Aa]fternoon|[Cc]offee|[Mm]inutes) (?:with|to)|\\b(?:[Qq]uestions|[Mm]inutes) (?:for|with|to)|\\b[Ii]nterview(?:ed)?:) (?:Dr\\.? |Prof\\.? )?(?<p>{P})");
  private static final Pattern ASKS =
      Pattern.compile(
          "^,? (?:called (?:him|her|them) up|interviewed|asked|spoke (?:to|with)|talked (?:to|with)|talks (?:to|with)|speaks (?:to|with)|sat down with|met|caught up with|chatted with|put (?:\\w+ )?questions)\\b");
  private static final Pattern ASKED_BY =
      Pattern.compile(
          "(?:[Ii]nterview(?:ed|er)?|[Qq]uestions|[Ii]n conversation)(?: by|:| with) ?$");

  /** Whether a unit is a question or an answer. */
  static boolean isExchange(Reading reading, Unit unit) {
    return LABEL.matcher(unit.text()).matches() || reading.turns.of(unit).isPresent();
  }

  /** Who says <em>I</em> in a unit. */
  static Optional<Speaker> voice(Reading reading, Unit unit) {
    Optional<Turns.Turn> turn = reading.turns.of(unit);
    if (turn.isPresent()) {
      return turn.map(Interviews::plain);
    }
    Matcher label = LABEL.matcher(unit.text());
    if (reading.interviewee.isEmpty()) {
      return reading.author;
    }
    if (!label.matches()) {
      return Optional.empty();
    }
    return label.group("who").startsWith("A") ? reading.interviewee : Optional.empty();
  }

  @Override
  public void read(Reading reading) {
    Optional<Unit> title = reading.text.title();
    title.ifPresent(unit -> read(reading, unit));
  }

  private static void read(Reading reading, Unit title) {
    Masked masked = Masked.withoutTitles(title, new Range(0, title.text().length()));
    Matcher matcher = TITLE.matcher(masked.text());
    boolean exchange =
        reading.text.body().stream().filter(u -> LABEL.matcher(u.text()).matches()).count()
            >= ENOUGH;
    Optional<Name> asked =
        matcher.find()
            ? Optional.of(masked.name(matcher.start("p")))
            : exchange
                ? title.names().stream().filter(n -> n.kind() == NameKind.PERSON).findFirst()
                : Optional.empty();
    Session session =
        new Session(NAME, Place.of(title))
            .titled(title.text().strip(), Place.of(title))
            .ofKind("Interview", Place.of(title));
    asked
        .map(name -> described(reading, plain(new Turns.Turn(title, name))))
        .ifPresent(
            answers -> {
              reading.interviewee = Optional.of(answers);
              session.speakers.add(answers);
            });
    turns(reading, session);
    if (session.speakers.isEmpty()) {
      return;
    }
    asks(reading)
        .or(() -> reading.author.map(a -> described(reading, a)))
        .filter(s -> !Sessions.speaks(reading, session, s))
        .ifPresent(session.speakers::add);
    reading.text.front("video").stream()
        .findFirst()
        .ifPresent(v -> session.recorded(v.text(), Place.of(v)));
    reading.sessions.add(session);
  }

  /** Adds everybody who has turns in a conversation. */
  static void turns(Reading reading, Session session) {
    reading.turns.speakers().stream()
        .map(turn -> described(reading, plain(turn)))
        .filter(s -> !Sessions.speaks(reading, session, s))
        .forEach(session.speakers::add);
  }

  private static Speaker plain(Turns.Turn turn) {
    Place at = Place.of(turn.unit(), turn.name());
    return new Speaker(turn.name(), at, List.of(), List.of(), List.of(), List.of());
  }

  /** Whoever is said to ask. */
  private static Optional<Speaker> asks(Reading reading) {
    for (Unit unit : reading.text.body()) {
      for (Range sentence : unit.sentences()) {
        Masked masked = Masked.withoutTitles(unit, sentence);
        for (People.Group group : People.find(masked)) {
          boolean asks =
              ASKS.matcher(masked.text().substring(group.to())).find()
                  || ASKED_BY.matcher(masked.text().substring(0, group.from())).find();
          if (asks && !isExchange(reading, unit)) {
            return Optional.of(group.members().get(0));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The person as the text introduces them, with role and organisation. */
  private static Speaker described(Reading reading, Speaker speaker) {
    Thing person = reading.person(speaker.person());
    for (Unit unit : reading.text.body()) {
      for (Range sentence : unit.sentences()) {
        for (People.Group group : People.find(Masked.withoutTitles(unit, sentence))) {
          for (Speaker member : group.members()) {
            if (reading.person(member.person()).equals(person) && !member.isPlain()) {
              return member;
            }
          }
        }
      }
    }
    return speaker;
  }
}
