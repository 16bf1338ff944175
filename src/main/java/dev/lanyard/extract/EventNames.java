package dev.lanyard.extract;

import dev.lanyard.read.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Claims what an event's name alone says: the series it is of, and its other names. */
final class EventNames {
  /** A series and its year in one word: {@code LoomConf24}. */
  private static final Pattern GLUED = Pattern.compile("\\S*\\p{L}\\d{2,4}");

  private EventNames() {}

  /** That the document tells of the event, and which series the event belongs to. */
  static void claim(Reading reading, Occasion occasion, Habit rule) {
    Thing document = Thing.named(Thing.Kind.DOCUMENT, reading.text.document().name());
    reading.claim(document, Relation.MENTIONS, occasion.thing, occasion.at.span(), rule);
    if (!occasion.series.isEmpty()) {
      reading.claim(occasion.thing, Relation.IN_SERIES, series(occasion), occasion.at.span(), rule);
    }
  }

  /**
   * The abbreviation in brackets is another name of the series, and with the year of the event; a
   * name with the year glued to it is another name of the event.
   */
  static void shortened(Reading reading, Occasion occasion, EventMention mention, Habit rule) {
    String written = mention.at().words();
    if (GLUED.matcher(written).matches() && occasion.aliases.add(written)) {
      Span at = mention.at().span();
      reading.claim(occasion.thing, Relation.ALSO_NAMED, Literal.string(written), at, rule);
    }
    String shortForm = mention.abbreviation();
    if (shortForm.isEmpty()) {
      return;
    }
    Span where = mention.at().span();
    String edition = EventMention.name(shortForm, occasion.inName());
    if (!edition.equals(occasion.thing.name()) && occasion.aliases.add(edition)) {
      reading.claim(occasion.thing, Relation.ALSO_NAMED, Literal.string(edition), where, rule);
    }
    occasion.aliases.addAll(List.of(shortForm, mention.series()));
    for (String name : List.of(mention.series(), shortForm)) {
      if (!name.equals(occasion.series)) {
        reading.claim(series(occasion), Relation.ALSO_NAMED, Literal.string(name), where, rule);
      }
    }
  }

  private static Thing series(Occasion occasion) {
    return occasion.seriesPath.isEmpty()
        ? Thing.named(Thing.Kind.SERIES, occasion.series)
        : Thing.known(Thing.Kind.SERIES, occasion.series, occasion.seriesPath);
  }
}
