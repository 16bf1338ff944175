package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The city of an event.
 *
 * <ul>
 *   <li>Fires: front matter <em>location: London, UK</em>; a city in the event's name;
 *       <em>ContainerSched took place in Ghent</em>; an item <em>Location: Ghent</em>.
 *   <li>Fires: an announced edition of a series takes place where the series does.
 *   <li>Silent: <em>I flew in from Ghent</em>.
 * </ul>
 */
final class EventPlaces implements Rule {
  private static final List<Pattern> SAID =
      List.of(
          Masked.pattern(
              "{S}(?: \\d{4})?(?: [^.;]{0,50}?)?,? (?:in|at {OU},?(?: in)?|@) (?:[a-z]+ )?(?<l>{L})"),
          Masked.pattern(
              "(?<!\\b(?:away at|another|other|different|previous) [\\w -]{0,40})(?:[Hh]eld|took place|[Tt]ake place|hosted|gathered|[Mm]eetups? (?:organi[sz]ed )?|[Cc]onference|[Ee]vent|[Ss]ummit|met|travelled|flew|went)(?: [^.;]{0,30}?)? (?:in|to) (?:[a-z]+ )?(?<l>{L})"),
          Masked.pattern(
              "\\b(?:was|were|am|are|been|back|went|travelled|flew|train|plane|bus) (?:back )?(?:in|to|from) (?:[a-z]+ )?(?<l>{L})[^.;]{0,60}? for [^.;]{0,80}?(?:{S}|[Cc]onference|[Mm]eetup|[Ww]orkshop|[Ss]ummit)"),
          Masked.pattern("^(?<l>{L}), {D}|\\b(?<l2>{L}), (?:on )?{D}"),
          Masked.pattern(
              "^(?:[Ll]ocation|[Ww]here|[Cc]ity|[Pp]lace|[Vv]enue):? (?:{OU},? )?(?<l>{L})"));

  @Override
  public void read(Reading reading) {
    for (Occasion occasion : reading.occasions.all()) {
      if (occasion.announced
          && reading.occasions.main().filter(m -> m.series.equals(occasion.series)).isEmpty()) {
        continue;
      }
      boolean own =
          reading
                  .occasions
                  .main()
                  .filter(
                      m -> m == occasion || occasion.colocated || m.series.equals(occasion.series))
                  .isPresent()
              || !reading.occasions.sections().isEmpty() && !occasion.announced;
      Optional<Found> found =
          own
              ? front(reading)
                  .or(() -> inName(reading, occasion))
                  .or(() -> inVenue(reading, occasion))
                  .or(() -> said(reading))
              : inName(reading, occasion);
      found.ifPresent(
          f -> reading.claim(occasion.thing, Relation.PLACE, f.place(), f.where(), f.rule()));
    }
  }

  private record Found(Thing place, Span where, Habit rule) {}

  static Thing thing(Name name) {
    return name.known().startsWith("place/")
        ? Thing.known(Thing.Kind.PLACE, name.text(), name.known())
        : Thing.named(Thing.Kind.PLACE, name.text());
  }

  private static Optional<Found> front(Reading reading) {
    for (String key : List.of("location", "city", "place")) {
      for (Unit unit : reading.text.front(key)) {
        Optional<Name> first =
            unit.names().stream().filter(n -> n.kind() == NameKind.PLACE).findFirst();
        if (first.isPresent()) {
          return Optional.of(
              new Found(thing(first.get()), Place.of(unit).span(), Habit.FRONT_MATTER_PLACE));
        }
        String city = unit.text().replaceFirst(",.*", "").strip();
        if (city.matches("\\p{Lu}[\\p{L}' .-]+")
            && !city.matches("(?i)online|virtual|remote|tbd|tba")) {
          return Optional.of(
              new Found(
                  Thing.named(Thing.Kind.PLACE, city),
                  Place.of(unit).span(),
                  Habit.FRONT_MATTER_PLACE));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A city within the event's name: the gazetteer of places, asked for each word and pair of words.
   */
  private static Optional<Found> inName(Reading reading, Occasion occasion) {
    Unit unit = occasion.at.unit();
    return unit.names().stream()
        .filter(
            n ->
                n.kind() == NameKind.PLACE
                    && n.from() >= occasion.at.from()
                    && n.to() <= occasion.at.to()
                    && reading.gazetteer.isCity(n.known()))
        .findFirst()
        .map(n -> new Found(thing(n), occasion.at.span(), Habit.PLACE_IN_NAME))
        .or(
            () ->
                reading
                    .gazetteer
                    .within(occasion.thing.name(), NameKind.PLACE)
                    .or(() -> reading.gazetteer.within(occasion.series, NameKind.PLACE))
                    .filter(k -> reading.gazetteer.isCity(k.path()))
                    .map(
                        k ->
                            new Found(
                                Thing.known(Thing.Kind.PLACE, k.label(), k.path()),
                                named(reading, occasion, k.label()),
                                Habit.PLACE_IN_NAME)));
  }

  /** Where the city stands: within the event's name, or else within that of its series. */
  private static Span named(Reading reading, Occasion occasion, String city) {
    if (occasion.at.words().contains(city) || !occasion.series.contains(city)) {
      return occasion.at.span();
    }
    return reading.units().stream()
        .filter(unit -> unit.text().contains(occasion.series))
        .findFirst()
        .map(
            unit ->
                unit.span(
                    unit.text().indexOf(occasion.series),
                    unit.text().indexOf(occasion.series) + occasion.series.length()))
        .orElseGet(occasion.at::span);
  }

  /** A city within the venue's name: ExCeL London. */
  private static Optional<Found> inVenue(Reading reading, Occasion occasion) {
    for (Claim claim : reading.claims()) {
      if (claim.relation() == Relation.VENUE && claim.subject().equals(occasion.thing)) {
        Optional<Found> found =
            reading
                .gazetteer
                .within(((Thing) claim.object()).name(), NameKind.PLACE)
                .filter(k -> reading.gazetteer.isCity(k.path()))
                .map(
                    k ->
                        new Found(
                            Thing.known(Thing.Kind.PLACE, k.label(), k.path()),
                            claim.where(),
                            Habit.PLACE_IN_VENUE));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static int place(Matcher matcher) {
    return matcher.start("l") >= 0 || !matcher.pattern().pattern().contains("(?<l2>")
        ? matcher.start("l")
        : matcher.start("l2");
  }

  private static Optional<Found> said(Reading reading) {
    for (Unit unit : reading.units()) {
      if (unit.quoted() || unit.is(Role.IMAGE) || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        if (reading.occasions.isAnnouncement(unit, sentence)) {
          continue;
        }
        Masked masked = Masked.withoutTitles(unit, sentence);
        for (Pattern pattern : SAID) {
          Matcher matcher = pattern.matcher(masked.text());
          if (matcher.find()) {
            Range range = masked.range(matcher.start(), matcher.end());
            return Optional.of(
                new Found(
                    thing(masked.name(place(matcher))),
                    unit.span(range.from(), range.to()),
                    Habit.STATED_PLACE));
          }
        }
      }
    }
    return Optional.empty();
  }
}
