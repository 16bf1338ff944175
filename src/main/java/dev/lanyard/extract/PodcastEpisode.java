package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Podcasts are series of events, their episodes the events.
 *
 * <ul>
 *   <li>Fires: a title <em>Quiet Hours, episode 42: Postgres in a lighthouse</em>; <em>in this
 *       edition of the Quiet Hours podcast</em>; <em>In episode 43, out on 12 March 2024, …</em> as
 *       the next one; <em>Episode 42</em> at the top, and <em>Welcome to Quiet Hours!</em>
 *   <li>Fires: a title <em>Episode 42: Postgres in a lighthouse</em> of a podcast that is not
 *       named.
 *   <li>Silent: an episode that is merely mentioned, without the podcast being what the document is
 *       about.
 * </ul>
 */
final class PodcastEpisode implements Rule {
  private static final Habit NAME = Habit.PODCAST_EPISODE;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?<s>[^:|]{2,60}?),? ?(?:[-–—|:] )?(?<e>[Ee]pisode|[Ee]p\\.?|#) ?#?(?<n>\\d+)\\b");

  /** The number right behind the name: {@code Quiet Hours 42: Postgres in a lighthouse}. */
  private static final Pattern BARE =
      Pattern.compile(
          "^(?!(?:Episode|Ep|Part|Chapter|Season|Day|Session|Lecture|Week|Issue|Number|No)\\b)(?<s>\\p{Lu}[^:|\\d]{2,50}?) (?<n>\\d{1,4})(?= ?[:–—|-] )");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[Ee]pisode|[Ee]p\\.?|#) ?#?(?<n>\\d+)\\b");
  private static final Pattern WELCOME =
      Pattern.compile(
          "(?:[Ww]elcome (?:back )?to|[Tt]his is|listening to) (?:the )?(?<s>\\p{Lu}[\\p{L}\\p{N}’' &]{2,40}?(?: [Pp]odcast)?)(?:[!,.:]| from \\p{Lu})");
  private static final int OPENING = 3;
  private static final Pattern NEXT = Pattern.compile("\\b[Ee]pisode (?<n>\\d+)\\b");
  private static final Pattern OF_PODCAST =
      Masked.pattern(
          "(?:edition|episode) of (?:the )?(?<s>[\\p{Lu}{SUOJ}][^,.;:]{0,30}?) (?<p>[Pp]odcast|show)\\b");
  private static final Pattern DATED =
      Pattern.compile("(?im)^\\W*(?:recorded|published|released|aired|date)(?: on)?\\W");

  @Override
  public void read(Reading reading) {
    Optional<Unit> title = reading.text.title();
    title.ifPresent(unit -> numbered(reading, unit));
    if (reading.occasions.main().isEmpty()) {
      welcomed(reading);
    }
    if (reading.occasions.main().isEmpty()) {
      named(reading);
    }
    if (reading.occasions.main().isEmpty()) {
      title.ifPresent(unit -> nameless(reading, unit));
    }
  }

  /** A title that is but a number and what the episode is about. */
  private static void nameless(Reading reading, Unit title) {
    Matcher number = NUMBER.matcher(title.text());
    boolean podcast =
        reading.units().stream()
            .anyMatch(u -> u.text().matches("(?is).*\\b(?:podcast|this episode|show notes)\\b.*"));
    if (podcast && number.find() && number.end() < title.text().strip().length()) {
      episode(reading, "", number, title);
    }
  }

  private static void numbered(Reading reading, Unit title) {
    Matcher matcher = NUMBERED.matcher(title.text());
    boolean podcast =
        reading.units().stream()
            .anyMatch(u -> u.text().matches("(?is).*\\b(?:podcast|episode|listen)\\b.*"));
    if (podcast && matcher.find()) {
      episode(reading, matcher.group("s").strip(), matcher, title);
      return;
    }
    Matcher bare = BARE.matcher(title.text());
    boolean own =
        reading.text.body().stream()
            .anyMatch(
                u -> u.text().matches("(?is).*\\b(?:this episode|download mp3|show notes)\\b.*"));
    if (own && bare.find()) {
      episode(reading, bare.group("s").strip(), bare, title);
    }
  }

  /** A number at the very top, of a podcast that its hosts name as they welcome the listeners. */
  private static void welcomed(Reading reading) {
    for (Unit top : reading.text.body().stream().limit(OPENING).toList()) {
      Matcher number = NUMBER.matcher(top.text());
      if (!number.find()) {
        continue;
      }
      for (Unit unit : reading.text.body()) {
        Matcher welcome = WELCOME.matcher(unit.text());
        if (welcome.find() && unit.text().matches("(?is).*\\bpodcast\\b.*")) {
          Occasion occasion = episode(reading, welcome.group("s").strip(), number, top);
          if (!occasion.date.isStated()) {
            posted(reading, occasion);
          }
          return;
        }
      }
    }
  }

  /** The day that stands at the top, above or beside the number. */
  private static void posted(Reading reading, Occasion occasion) {
    for (Unit top : reading.text.body().stream().limit(OPENING).toList()) {
      StatedDate date = StatedDate.read(top.text());
      if (date.day() > 0 && date.year() > 0) {
        date(reading, occasion, date, top);
        return;
      }
    }
  }

  private static Occasion episode(Reading reading, String series, Matcher matcher, Unit title) {
    var occasion =
        new Occasion(
            matcher.pattern() == BARE || series.isEmpty()
                ? matcher.group()
                : series + ", episode " + matcher.group("n"),
            series,
            "",
            new Place(title, 0, matcher.end()));
    occasion.episode = true;
    reading.occasions.setMain(occasion);
    EventNames.claim(reading, occasion, NAME);
    dated(reading, occasion);
    int number = series.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(matcher.group("n"));
    for (Unit unit : reading.text.body()) {
      for (Range sentence : unit.sentences()) {
        next(reading, occasion, number, unit, sentence);
      }
    }
    return occasion;
  }

  private static void dated(Reading reading, Occasion occasion) {
    for (Unit unit : reading.text.body()) {
      Matcher label = DATED.matcher(unit.text());
      if (label.find()) {
        StatedDate date = StatedDate.read(unit.text().substring(label.start()));
        if (date.year() > 0) {
          date(reading, occasion, date, unit);
          return;
        }
      }
    }
  }

  private static void date(Reading reading, Occasion occasion, StatedDate date, Unit unit) {
    occasion.date = date;
    reading.claim(
        occasion.thing,
        Relation.START_DATE,
        new Literal(date.start(), Literal.Type.DATE),
        unit.span(),
        NAME);
  }

  private static void next(Reading reading, Occasion main, int number, Unit unit, Range sentence) {
    String words = unit.text().substring(sentence.from(), sentence.to());
    Matcher matcher = NEXT.matcher(words);
    StatedDate date = StatedDate.read(words);
    if (!matcher.find() || Integer.parseInt(matcher.group("n")) <= number || date.month() == 0) {
      return;
    }
    var place = new Place(unit, sentence.from(), sentence.to());
    var later =
        new Occasion(main.series + ", episode " + matcher.group("n"), main.series, "", place);
    later.date = date.inYear(reading.date.yearOf(date));
    later.announced = true;
    reading.occasions.addSentence(place, later);
    EventNames.claim(reading, later, NAME);
    reading.claim(
        later.thing,
        Relation.START_DATE,
        new Literal(later.date.start(), Literal.Type.DATE),
        place.span(),
        NAME);
    reading.claim(later.thing, Relation.STATUS, Literal.term("Announced"), place.span(), NAME);
    LineUps.claim(reading, later, unit, sentence);
  }

  private static void named(Reading reading) {
    for (Unit unit : reading.text.body()) {
      Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
      Matcher matcher = OF_PODCAST.matcher(masked.text());
      if (matcher.find() && !unit.quoted()) {
        Range series = masked.range(matcher.start("s"), matcher.end("s"));
        Range all = masked.range(matcher.start("s"), matcher.end("p"));
        String words = unit.text().substring(series.from(), series.to());
        var occasion =
            new Occasion(
                unit.text().substring(all.from(), all.to()),
                words,
                "",
                new Place(unit, all.from(), all.to()));
        reading.occasions.setMain(occasion);
        EventNames.claim(reading, occasion, NAME);
        return;
      }
    }
  }
}
