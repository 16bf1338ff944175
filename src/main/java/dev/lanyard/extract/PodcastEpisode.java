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
 *       the next one.
 *   <li>Silent: an episode that is merely mentioned, without the podcast being what the document is
 *       about.
 * </ul>
 */
final class PodcastEpisode implements Rule {
  private static final Habit NAME = Habit.PODCAST_EPISODE;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?<s>[^:|]{2,60}?),? ?(?:[-–—|:] )?(?<e>[Ee]pisode|[Ee]p\\.?|#) ?(?<n>\\d+)\\b");
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
      named(reading);
    }
  }

  private static void numbered(Reading reading, Unit title) {
    Matcher matcher = NUMBERED.matcher(title.text());
    boolean podcast =
        reading.units().stream()
            .anyMatch(u -> u.text().matches("(?is).*\\b(?:podcast|episode|listen)\\b.*"));
    if (!matcher.find() || !podcast) {
      return;
    }
    String series = matcher.group("s").strip();
    var occasion =
        new Occasion(
            series + ", episode " + matcher.group("n"),
            series,
            "",
            new Place(title, 0, matcher.end()));
    reading.occasions.setMain(occasion);
    MainEvent.claim(reading, occasion, NAME);
    dated(reading, occasion);
    int number = Integer.parseInt(matcher.group("n"));
    for (Unit unit : reading.text.body()) {
      for (Range sentence : unit.sentences()) {
        next(reading, occasion, number, unit, sentence);
      }
    }
  }

  private static void dated(Reading reading, Occasion occasion) {
    for (Unit unit : reading.text.body()) {
      Matcher label = DATED.matcher(unit.text());
      if (label.find()) {
        StatedDate date = StatedDate.read(unit.text().substring(label.start()));
        if (date.year() > 0) {
          occasion.date = date;
          reading.claim(
              occasion.thing,
              Relation.START_DATE,
              new Literal(date.start(), Literal.Type.DATE),
              unit.span(),
              NAME);
          return;
        }
      }
    }
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
    MainEvent.claim(reading, later, NAME);
    reading.claim(
        later.thing,
        Relation.START_DATE,
        new Literal(later.date.start(), Literal.Type.DATE),
        place.span(),
        NAME);
    reading.claim(later.thing, Relation.STATUS, Literal.term("Announced"), place.span(), NAME);
    Announcements.lineUp(reading, later, unit, sentence);
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
        MainEvent.claim(reading, occasion, NAME);
        return;
      }
    }
  }
}
