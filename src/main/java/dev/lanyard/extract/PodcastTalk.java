package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The talk of a podcast's episode: its guests and hosts, and what they called it.
 *
 * <ul>
 *   <li>Fires: a title <em>Quiet Hours, episode 42: Postgres in a lighthouse</em> over lines
 *       <em>Hosts: …</em> and <em>Guest: Priya Raman, engineer at Acme</em>.
 *   <li>Silent: nobody is named as host or guest.
 * </ul>
 */
final class PodcastTalk implements Rule {
  private static final int LONGEST = 160;
  private static final int TOP = 5;
  private static final Habit NAME = Habit.PODCAST_TALK;
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:.{0,60}?\\b(?:[Ee]pisode|[Ee]p\\.?|#) ?#?\\d+(?: ?[-–—|:]+ | )|\\p{Lu}[^:|\\d]{2,50} \\d{1,4} ?[-–—|:]+ )(?<title>\\S.{2,160}?)(?:,? (?:[Ww]ith|[Ff]eaturing|feat\\.?|ft\\.?) (?<guest>\\p{Lu}.*))?$");

  /** The words before those who are on air. */
  private static final Pattern ON_AIR =
      Pattern.compile(
          "\\b(?:[Hh]osted by|[Hh]osts?:|[Gg]uests?:|[Oo]ur guest(?: \\p{Ll}+){0,3}|(?:talk|chat|speak|sit down)s? (?:to|with)|joined by|(?:[Ww]e|\\p{Lu}\\p{L}+) (?:welcomes?|interviews?|hosts?)) $");

  private static final Pattern GUEST =
      Pattern.compile(" (?:[Ww]ith|[Ff]eaturing|[Ff]eat\\.?|[Ff]t\\.?) $");

  private static final Pattern CAST_ONLY =
      Pattern.compile("(?i)\\W*(?:(?:co-?)?hosts?|(?:special )?guests?|panell?ists?)\\W*");
  private static final Pattern CAST =
      Pattern.compile(
          "^\\W*(?:[Hh]ost(?:s|ed by)?|[Gg]uests?|[Cc]o-?hosts?|[Ff]eaturing|[Ww]ith|[Ii]n conversation)\\b ?:? ");
  private static final Pattern LISTEN =
      Pattern.compile("^\\W*(?:[Ll]isten|[Aa]udio|[Dd]ownload|[Ww]atch|[Pp]lay|[Rr]ecording)\\b");

  @Override
  public void read(Reading reading) {
    reading.occasions.main().filter(o -> o.episode).ifPresent(o -> read(reading, o.at.unit()));
  }

  private static void read(Reading reading, Unit number) {
    Session session = new Session(NAME, Place.of(number)).ofKind("Podcast", Place.of(number));
    titled(reading, session, number);
    if (!session.hasTitle()) {
      return;
    }
    guests(reading, session, number);
    boolean cast = false;
    for (Unit unit : reading.text.body()) {
      if (cast || CAST.matcher(unit.text()).find()) {
        People.find(Masked.withoutTitles(unit, new Range(0, unit.text().length())), true).stream()
            .findFirst()
            .ifPresent(
                group ->
                    group.members().stream()
                        .filter(m -> !Sessions.speaks(reading, session, m))
                        .forEach(session.speakers::add));
      }
      onAir(reading, session, unit);
      cast = CAST_ONLY.matcher(unit.text()).matches();
      if (LISTEN.matcher(unit.text()).find() && session.recording.isEmpty()) {
        unit.marks().stream()
            .filter(m -> m.kind() == Mark.Kind.LINK)
            .findFirst()
            .ifPresent(m -> session.recorded(m.target(), new Place(unit, m.from(), m.to())));
      }
    }
    Interviews.turns(reading, session);
    if (!session.speakers.isEmpty()) {
      reading.sessions.removeIf(s -> s.rule != Habit.INTERVIEW); // what else is told was elsewhere
      Sessions.add(reading, session);
    }
  }

  /** The people whom the title opens with, or names behind "with". */
  private static void guests(Reading reading, Session session, Unit number) {
    Place title = session.titles.get(0);
    if (title.unit().index() != number.index()) {
      return;
    }
    Masked masked =
        Masked.withoutTitles(
            number, new Range(title.from(), number.text().stripTrailing().length()));
    People.find(masked, true).stream()
        .filter(
            g ->
                g.from() == 0 && g.names().get(0).contains(" ")
                    || GUEST.matcher(masked.text().substring(0, g.from())).find())
        .findFirst()
        .ifPresent(g -> session.speakers.addAll(g.members()));
  }

  /** People who are said to be on air, in the lines at the top. */
  private static void onAir(Reading reading, Session session, Unit unit) {
    if (unit.quoted() || unit.index() > session.at.unit().index() + TOP) {
      return;
    }
    for (Range sentence : unit.sentences()) {
      Masked masked = Masked.withoutTitles(unit, sentence);
      People.find(masked).stream()
          .filter(g -> ON_AIR.matcher(masked.text().substring(0, g.from())).find())
          .flatMap(g -> g.members().stream())
          .filter(m -> !Sessions.speaks(reading, session, m))
          .forEach(session.speakers::add);
    }
  }

  /** What stands beside the number, else the line beneath it. */
  private static void titled(Reading reading, Session session, Unit number) {
    Matcher matcher = TITLE.matcher(number.text().strip());
    boolean beside = matcher.matches() && !StatedDate.read(matcher.group("title")).isStated();
    if (beside) {
      session.titled(
          matcher.group("title"), new Place(number, matcher.start("title"), matcher.end("title")));
      return;
    }
    List<Unit> units = reading.units();
    if (number.index() + 1 < units.size()) {
      Unit below = units.get(number.index() + 1);
      boolean line = below.text().length() <= LONGEST && !below.text().matches("(?s).*[.:!]\\s*");
      if (line && !CAST.matcher(below.text()).find()) {
        session.titled(below.text(), Place.of(below));
      }
    }
  }
}
