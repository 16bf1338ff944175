package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who hosted, organised or chaired an event.
 *
 * <ul>
 *   <li>Fires: <em>the meetup, ably hosted by Priya Raman from Acme</em>; <em>our host Priya
 *       Raman</em>; <em>Priya Raman chaired the day</em>; a list under <em>Organisers</em>.
 *   <li>Silent: <em>hosted by Acme</em>, which lends its premises; <em>a panel chaired by Priya
 *       Raman</em>.
 * </ul>
 */
final class EventHosts implements Rule {
  private static final Habit NAME = Habit.EVENT_HOST;

  /** Smaller headings say whom the person above is with, and begin no section. */
  private static final int SMALL = 4;

  private static final Pattern HOSTED_BY =
      Masked.pattern(
          "(?:[Hh]osted|[Oo]rgani[sz]ed|[Cc]haired|[Ee]mceed|[Cc]ompered|MC'd|MCed|[Rr]un|[Cc]urated|[Ff]acilitated)(?: once again| again| as always| as ever| together| kindly)? by (?:the (?:wonderful|brilliant|fabulous|ever) |our own )?$");
  private static final Pattern HOST_IS =
      Masked.pattern(
          "(?:[Oo]ur|[Tt]he|[Yy]our|[Mm]eetup|[Ee]vent) (?:(?:organi[sz]ing|programme|program|conference|general|local|committee) )*(?:MC|host|compère|organi[sz]er|chair)s?(?: for the evening| of the day| tonight)?,?(?: was| were| is| are|:)? $");
  private static final Pattern DID_HOST =
      Masked.pattern(
          "^(?:,[^,.]{0,60},)? (?:was|is) (?:the |our |your )(?:wonderful |ever-present )?(?:host|MC|compère|chair|organi[sz]er)\\b|^(?: himself| herself)?,? who (?:chairs|chaired|organi[sz]es|organi[sz]ed|hosts|hosted|runs|founded) (?:the |our |this )?(?:evening|event|meetup|conference|day|night|{S})|^ (?:ably |kindly |once again |again )?(?:hosted|organi[sz]ed|chaired|emceed|compered|MC'd) (?:the |our |this )?(?:evening|event|meetup|conference|day|night|{S})");
  private static final Pattern SMALLER =
      Pattern.compile(
          "(?i)\\b(?:panel|podcast|demo|session|workshop|interview|debate|discussion|show|webinar|round ?table)\\b[^.]{0,60}$");
  private static final String SEVERAL = "{O}(?:(?:,? and|,| &) (?:the )?{O})";
  private static final Pattern ORGANISED =
      Masked.pattern(
          "(?:[Oo]rgani[sz]ed|[Pp]ut on|[Aa]rranged|[Rr]un) by (?:the )?(?<os>"
              + SEVERAL
              + "*)|\\b(?:(?:[Jj]ointly |[Cc]o-?)hosted by (?:the )?(?<by>"
              + SEVERAL
              + "*)|(?<held>"
              + SEVERAL
              + "+) (?:jointly )?(?:held|hosted|organi[sz]ed|put on) (?:an?|the|its|their) [^.;]{0,60}?(?:{S}|[Ww]orkshop|[Cc]onference|[Ss]ymposium|[Ss]ummer school))");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:(?:our |meetup |event )?(?:organi[sz]ers?|hosts?|hosted by|organi[sz]ed by|chairs?|mc))\\s*:");
  private static final Pattern ORGANISERS =
      Pattern.compile(
          "(?i)(?:our |the |meetup )?(?:organi[sz]ers|hosts|organi[sz]ing (?:team|committee)|hosted by|organi[sz]ed by)");

  @Override
  public void read(Reading reading) {
    boolean organisers = false;
    int level = 0;
    for (Unit unit : reading.units()) {
      if (unit.is(Role.HEADING) && (!organisers || unit.level() <= Math.max(level, SMALL))) {
        organisers = ORGANISERS.matcher(unit.text().strip()).matches();
        level = unit.level();
      }
      if (unit.quoted()
          || reading.occasions.isAnnouncement(unit.index())
          || unit.is(Role.FRONT) && unit.key().equals("title")) {
        continue;
      }
      boolean labelled = LABEL.matcher(unit.text()).find();
      if ((organisers || labelled) && (unit.is(Role.ITEM) || unit.is(Role.PARAGRAPH))) {
        listed(reading, unit);
      }
      for (Range sentence : unit.sentences()) {
        said(reading, unit, Masked.withoutTitles(unit, sentence));
      }
    }
  }

  /** Under a heading of organisers: they organise every event of the page. */
  private static void listed(Reading reading, Unit unit) {
    Masked masked = Masked.of(unit, new Range(0, unit.text().length()));
    for (People.Group group : People.find(masked, true)) {
      for (Speaker speaker : group.members()) {
        for (Occasion occasion : reading.occasions.all()) {
          boolean own =
              !LABEL.matcher(unit.text()).find()
                  || reading.occasions.sections().isEmpty()
                  || reading.occasions.sections().stream()
                      .noneMatch(s -> s.from() <= unit.index() && unit.index() < s.to())
                  || reading.occasions.of(unit.index()).filter(o -> o == occasion).isPresent();
          if (!occasion.announced && own) {
            claim(reading, occasion, speaker, unit, Habit.LISTED_ORGANISER);
          }
        }
        reading.affiliate(speaker, Habit.LISTED_ORGANISER);
      }
      return;
    }
  }

  private static void said(Reading reading, Unit unit, Masked masked) {
    for (People.Group group : People.find(masked)) {
      String before = masked.text().substring(0, group.from());
      String after = masked.text().substring(group.to());
      boolean by = HOSTED_BY.matcher(before).find() || HOST_IS.matcher(before).find();
      boolean smaller = SMALLER.matcher(before).find();
      boolean workshop = named(reading, masked).filter(o -> o.colocated).isPresent();
      if ((by && (!smaller || workshop)) || DID_HOST.matcher(after).find()) {
        event(reading, unit, masked)
            .ifPresent(o -> group.members().forEach(s -> claim(reading, o, s, unit, NAME)));
      }
    }
    organisations(reading, unit, masked);
  }

  /** Organisations that organised an event, or hosted it together. */
  private static void organisations(Reading reading, Unit unit, Masked masked) {
    Matcher organised = ORGANISED.matcher(masked.text());
    while (organised.find()) {
      String group = organised.start("os") >= 0 ? "os" : organised.start("by") >= 0 ? "by" : "held";
      Range range = masked.range(organised.start(), organised.end());
      for (int i = organised.start(group); i < organised.end(group); i++) {
        if (!Masked.isSign(masked.text().charAt(i))) {
          continue;
        }
        Name name = masked.name(i);
        event(reading, unit, masked)
            .ifPresent(
                o ->
                    reading.claim(
                        o.thing,
                        Relation.HOST,
                        reading.organisation(name),
                        unit.span(range.from(), range.to()),
                        NAME));
      }
    }
  }

  /** The event that a sentence names, or else the one that its section tells of. */
  private static Optional<Occasion> event(Reading reading, Unit unit, Masked masked) {
    return named(reading, masked).or(() -> reading.occasions.of(unit.index()));
  }

  private static Optional<Occasion> named(Reading reading, Masked masked) {
    return masked
        .text()
        .chars()
        .filter(c -> Masked.isSign((char) c))
        .mapToObj(c -> masked.name(masked.text().indexOf(c)))
        .filter(n -> n.kind() == NameKind.SERIES)
        .flatMap(
            n ->
                reading.occasions.all().stream()
                    .filter(o -> o.series.equals(n.text()) || o.goesBy(n.text())))
        .filter(o -> !o.announced)
        .reduce((first, second) -> second);
  }

  private static void claim(
      Reading reading, Occasion occasion, Speaker speaker, Unit unit, Habit rule) {
    List<Range> around =
        unit.sentences().stream()
            .filter(s -> s.from() <= speaker.at().from() && speaker.at().to() <= s.to())
            .toList();
    Place where =
        around.isEmpty() ? speaker.at() : new Place(unit, around.get(0).from(), around.get(0).to());
    reading.claim(
        occasion.thing, Relation.HOST, reading.person(speaker.person()), where.span(), rule);
  }
}
