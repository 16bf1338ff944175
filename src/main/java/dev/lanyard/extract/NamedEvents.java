package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other events that a document names: a co-located workshop, last year's conference.
 *
 * <ul>
 *   <li>Fires: a known series with a year, <em>ContainerSched 2023</em>; a capitalised name that
 *       ends as events do, <em>the Decentralised Queues Workshop</em>.
 *   <li>Fires: a workshop without a year of its own, at a conference: it was in the conference's
 *       year and city.
 *   <li>Silent: a series without an edition; what the main event's name already covers; quotations.
 * </ul>
 */
final class NamedEvents implements Rule {
  private static final Pattern COLOCATED =
      Pattern.compile("(?i)\\b(?:workshops?|tutorials?|symposium|track|co-located day)$");
  private static final Pattern NOUN =
      Pattern.compile("(?i) (?:workshop|symposium|conference|meetup)$");
  private static final Pattern MEETUP =
      Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}.+-]* ){2,}Meet-?[Uu]p");
  private static final Pattern YEAR = Pattern.compile("(?<=\\b[Ii]n )(?:19|20)\\d\\d\\b");
  private static final Pattern ANOTHER =
      Pattern.compile("(?i)\\b(?:next|last|previous|upcoming|another|coming|future|past) $");
  private static final Habit NAME = Habit.NAMED_EVENT;
  private static final Pattern NOT_ONE =
      Pattern.compile(
          "(?i).*\\b(?:developer|end user|working|community|good|every|next|last|first|second|same|this|that|demo|release|photo|launch)\\s+(?:day|week|group|camp|forum|meetup|con)s?$|(?:the )?(?:international |annual |main |invited talks? |contributed talks? )?(?:meetup|conference|workshop|summit|forum|day|days)");

  @Override
  public void read(Reading reading) {
    // what is named in full with its abbreviation explains the abbreviation wherever it stands
    read(reading, mention -> !mention.abbreviation().isEmpty());
    read(reading, mention -> mention.abbreviation().isEmpty());
  }

  private static void read(Reading reading, Predicate<EventMention> which) {
    for (Unit unit : reading.text.body()) {
      if (unit.quoted()
          || unit.is(Role.IMAGE)
          || unit.is(Role.HEADING) && unit.level() == 1
          || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (EventMention mention : EventMention.find(unit, false)) {
        boolean event =
            mention.date().year() > 0
                || mention.path().isEmpty()
                    && !NOT_ONE.matcher(mention.series()).matches()
                    && (isNamedMeetup(mention)
                        || !mention.at().words().matches("(?i).*meet-?ups?$"));
        if (event
            && which.test(mention)
            && reading.occasions.all().stream().noneMatch(o -> covers(o, mention))) {
          add(reading, mention);
        }
      }
    }
  }

  /** Whether a meetup has a name of several words: {@code the Ghent Loom Meetup}. */
  private static boolean isNamedMeetup(EventMention mention) {
    return MEETUP.matcher(mention.at().words()).matches();
  }

  private static boolean covers(Occasion occasion, EventMention mention) {
    String series = mention.series().toLowerCase(Locale.ROOT);
    String own = occasion.series.toLowerCase(Locale.ROOT);
    boolean sameSeries =
        own.equals(series)
            || mention.date().year() == 0 && own.equals(NOUN.matcher(series).replaceFirst(""))
            || own.startsWith(series + " ")
            || !mention.path().isEmpty()
                && (mention.path().equals(occasion.seriesPath)
                    || occasion.seriesPath.startsWith(mention.path()));
    boolean sameYear =
        mention.date().year() == 0
            || occasion.date.year() == 0
            || mention.date().year() == occasion.date.year();
    boolean sameMonth =
        mention.date().month() == 0
            || occasion.date.month() == 0
            || mention.date().month() == occasion.date.month();
    return (sameSeries || occasion.goesBy(mention.series())) && sameYear && sameMonth
        || occasion.thing.name().toLowerCase(Locale.ROOT).contains(series);
  }

  /** Whether an event is one of another time: {@code the next Loom Workshop}. */
  private static boolean isAnother(EventMention mention) {
    return ANOTHER.matcher(mention.at().unit().text().substring(0, mention.at().from())).find();
  }

  /** The one year that the sentence gives. */
  private static StatedDate year(EventMention mention) {
    Unit unit = mention.at().unit();
    for (Range sentence : unit.sentences()) {
      if (sentence.from() <= mention.at().from() && mention.at().to() <= sentence.to()) {
        Matcher matcher = YEAR.matcher(unit.text().substring(sentence.from(), sentence.to()));
        if (matcher.find()) {
          int year = Integer.parseInt(matcher.group());
          return matcher.find() ? StatedDate.NONE : new StatedDate(year, 0, 0, 0, 0, 0);
        }
      }
    }
    return StatedDate.NONE;
  }

  private static void add(Reading reading, EventMention mention) {
    StatedDate date = mention.date().year() > 0 ? mention.date() : year(mention);
    StatedDate inName =
        mention.date().year() > 0
            ? new StatedDate(date.year(), date.month(), 0, 0, 0, 0)
            : StatedDate.NONE;
    var occasion =
        new Occasion(
            EventMention.name(mention.base(), inName),
            mention.base(),
            mention.path(),
            mention.at());
    occasion.date = date;
    reading
        .occasions
        .main()
        .filter(
            m ->
                m.date.year() > 0
                    && !date.isStated()
                    && !isAnother(mention)
                    && (COLOCATED.matcher(mention.series()).find()
                        || COLOCATED.matcher(mention.at().words()).find()))
        .ifPresent(
            m -> {
              occasion.colocated = true;
              occasion.date = new StatedDate(m.date.year(), 0, 0, 0, 0, 0);
            });
    reading.occasions.add(occasion);
    EventNames.claim(reading, occasion, NAME);
    EventNames.shortened(reading, occasion, mention, NAME);
    if (!occasion.date.start().isEmpty()) {
      reading.claim(
          occasion.thing,
          Relation.START_DATE,
          new Literal(occasion.date.start(), Literal.Type.DATE),
          mention.at().span(),
          NAME);
    }
  }

  /** The event that goes by a name, unless it is yet to come. */
  static Optional<Occasion> called(Reading reading, Name name) {
    String bare = NOUN.matcher(name.text()).replaceFirst("");
    return reading.occasions.all().stream()
        .filter(o -> name.kind() == NameKind.SERIES && !o.announced)
        .filter(
            o ->
                o.series.equals(name.text())
                    || o.series.equals(bare)
                    || NOUN.matcher(o.series).replaceFirst("").equals(name.text())
                    || o.goesBy(name.text()))
        .findFirst();
  }

  /** The event that a sentence puts a talk at, if it is not the one its section tells of. */
  static Optional<Occasion> inSentence(Reading reading, Place place) {
    Unit unit = place.unit();
    for (Range sentence : unit.sentences()) {
      if (sentence.from() > place.from() || sentence.to() < place.from()) {
        continue;
      }
      Masked masked = Masked.withoutTitles(unit, sentence);
      Matcher matcher =
          Masked.pattern(
                  "\\b(?:at|during|of|from|[Aa]ttended|[Vv]isited|[Jj]oined) (?:the |our |this )?(?:\\w+ )?(?<s>{S})")
              .matcher(masked.text());
      while (matcher.find()) {
        Optional<Occasion> called = called(reading, masked.name(matcher.start("s")));
        if (called.isPresent()) {
          return called;
        }
      }
    }
    return Optional.empty();
  }
}
