package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.Optional;
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
  private static final Habit NAME = Habit.PODCAST_TALK;
  private static final Pattern TITLE =
      Pattern.compile(
          "^.{0,60}?\\b(?:[Ee]pisode|[Ee]p\\.?|#) ?\\d+(?: ?[-–—|:]+ | )(?<title>\\S.{2,160})$");
  private static final Pattern CAST =
      Pattern.compile(
          "^\\W*(?:[Hh]ost(?:s|ed by)?|[Gg]uests?|[Cc]o-?hosts?|[Ff]eaturing|[Ww]ith|[Ii]n conversation)\\b ?:? ");
  private static final Pattern LISTEN =
      Pattern.compile("^\\W*(?:[Ll]isten|[Aa]udio|[Dd]ownload|[Ww]atch|[Pp]lay|[Rr]ecording)\\b");

  @Override
  public void read(Reading reading) {
    Optional<Unit> title = reading.text.title();
    boolean podcast =
        reading
            .occasions
            .main()
            .filter(o -> title.filter(t -> t.index() == o.at.unit().index()).isPresent())
            .isPresent();
    if (podcast) {
      title.ifPresent(unit -> read(reading, unit));
    }
  }

  private static void read(Reading reading, Unit title) {
    Matcher matcher = TITLE.matcher(title.text().strip());
    if (!matcher.matches()) {
      return;
    }
    Session session = new Session(NAME, Place.of(title)).ofKind("Podcast", Place.of(title));
    session.titled(
        matcher.group("title"), new Place(title, matcher.start("title"), matcher.end("title")));
    for (Unit unit : reading.text.body()) {
      if (CAST.matcher(unit.text()).find()) {
        People.find(Masked.withoutTitles(unit, new Range(0, unit.text().length())), true).stream()
            .findFirst()
            .ifPresent(group -> session.speakers.addAll(group.members()));
      }
      if (LISTEN.matcher(unit.text()).find() && session.recording.isEmpty()) {
        unit.marks().stream()
            .filter(m -> m.kind() == Mark.Kind.LINK)
            .findFirst()
            .ifPresent(m -> session.recorded(m.target(), new Place(unit, m.from(), m.to())));
      }
    }
    if (!session.speakers.isEmpty()) {
      reading.sessions.add(session);
    }
  }
}
