package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The building or the premises where an event took place.
 *
 * <ul>
 *   <li>Fires: <em>joined us at the May Acme meetup at the Bolt offices</em>; <em>hosted us at
 *       their venue</em>; <em>at Harbour Hall, our new venue</em>; <em>at Expo Centre from April
 *       1-4</em>; an item <em>Venue: Harbour Hall</em>.
 *   <li>Silent: <em>Priya Raman, engineer at Bolt</em>; <em>hosted by Priya Raman</em>, who is a
 *       person.
 * </ul>
 */
final class EventVenue implements Rule {
  private static final Habit NAME = Habit.EVENT_VENUE;
  private static final String BUILDING =
      "(?<what>(?:'s|’s)? ?(?:(?:fabulous |lovely |beautiful |new |central |London |own )*(?:[Oo]ffices?|HQ|[Hh]eadquarters|event space|space|premises|building|campus|auditorium|venue)))";
  private static final List<Pattern> SAID =
      List.of(
          Masked.pattern(
              "(?:{S}|\\b(?:[Mm]eetup|[Cc]onference|[Ee]vent|evening|us|me|[Tt]ook place|held|met|gathered|back|[Ww]elcomed|packed|attendees|enthusiasts|in person|in-person|[Hh]osted))(?:[^.;]{0,60}?) (?:at|in) (?:the )?(?:\\w+ )?(?<v>{OUJ}(?: {L})?)"
                  + BUILDING),
          Masked.pattern(
              "(?:{S}|\\b(?:[Mm]eetup|us|me|[Tt]ook place|[Hh]eld|located|situated|met|gathered|[Ww]elcomed)) (?:all |both |again |this time |once again |{D} |online and |in person )*(?:at|in) (?:the )?(?<v>{OU}(?: {L})?)(?=,| from| on| in| for| and|\\.|$| {D}| \\()"),
          Masked.pattern(
              "\\b(?:at|in) (?:the )?(?<v>{OU}(?: {L})?)(?:,? in {L})?,? (?:from |on |between )?{D}"),
          Masked.pattern(
              "\\b(?:ran|was|were|is|held|took place|took us|us|met|conference|[Mm]eetup|{S}|\\()[^.;]{0,40}?{D},? (?:at|in) (?:the )?(?:old |new )?(?<v>{OU}(?: {L})?)"),
          Masked.pattern(
              "(?:hosted|chaired|organi[sz]ed) by [^.;]{0,60}, in (?:the )(?:old |new )?(?<v>{OU}(?: {L})?)"),
          Masked.pattern(
              "\\bat (?:the )?(?<v>{OU}(?: {L})?)(?: {L})? for (?:the |our |this )?[^.;]{0,30}?{S}"),
          Masked.pattern(
              "\\b[Vv]enue,? (?:was |is |being )?(?:the )?(?<v>{OU}(?: {L})?)(?=,|\\.|$| is | was | in )"),
          Masked.pattern(
              "(?:[Tt]he )?(?:room|venue|space|premises|hall|stage) (?:was|were|is) (?:kindly |generously )?(?:provided|lent|offered|given|sponsored) by (?:the )?(?<v>{OUJ})"),
          Masked.pattern(
              "(?<v>{OUJ}) (?:kindly |once again |again )?(?:lent us|opened its doors|opened their doors|opens its doors|welcomed us|put us up|had us|lends us|offered us)"),
          Masked.pattern(
              "(?:[Tt]hanks?|[Gg]rateful)[^.]{0,40} to (?:the team at |our friends at |the folks at )?(?<v>{OUJ}),? (?:who |for |and )?(?:once again |again |kindly |very kindly |generously )?(?:host|provid|lend|lent|open|lett)[^.]{0,40}(?:us|venue|space|office|room|premises|doors)"),
          Masked.pattern(
              "(?:[Hh]osted|[Vv]enue (?:was )?(?:kindly )?(?:provided|sponsored)) (?:once again |kindly |this time |generously )?(?:by|at) (?:the |our friends at )?(?<v>{O})(?!,? {R})"),
          Masked.pattern(
              "(?<v>{OU}),? (?:which |who )?(?:once again |kindly |generously )*(?:hosted|lent us|provided) (?:us|the venue|the space|the meetup|the event|the evening|their)"),
          Masked.pattern(
              "^(?:[Vv]enue|[Ww]here|[Ll]ocation|[Vv]enue sponsor|[Hh]ost(?:ed at)?):? (?:at )?(?:the )?(?<v>{OUT}(?: {L})?)"));

  private static final Pattern IN_HALL =
      Masked.pattern(
          "(?:{S}|\\b(?:[Cc]onference|[Ee]vent|[Mm]eetup|[Ss]ummit|[Ee]dition))(?: [\\p{Ll}-]+){0,4} (?:at|in) (?:the )?(?<v>{OU}(?: {L})?)");
  private static final List<Pattern> ALL =
      Stream.concat(SAID.stream(), Stream.of(IN_HALL)).toList();
  private static final Pattern HALL =
      Pattern.compile(
          ".* (?:Hall|Cent(?:re|er)|Hotel|Theat(?:re|er)|Museum|Palace|Library|Arena|Auditorium|House|Building|Campus|College|Church|Stadium|Pavilion|Castle|Barbican|Kursaal|Messe)");

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.units()) {
      boolean front = unit.is(Role.FRONT) && !unit.key().equals("venue");
      if (unit.quoted()
          || front && !unit.key().equals("description")
          || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      reading.occasions.of(unit.index()).ifPresent(occasion -> read(reading, occasion, unit));
    }
  }

  private static void read(Reading reading, Occasion occasion, Unit unit) {
    if (unit.key().equals("venue")) {
      Thing venue = Thing.named(Thing.Kind.PLACE, unit.text());
      reading.claim(occasion.thing, Relation.VENUE, venue, unit.span(), NAME);
      return;
    }
    boolean has =
        reading.claims().stream()
            .anyMatch(c -> c.relation() == Relation.VENUE && c.subject().equals(occasion.thing));
    if (has || occasion.thing.name().isEmpty()) {
      return;
    }
    for (Range sentence : unit.sentences()) {
      if (reading.occasions.isAnnouncement(unit, sentence)) {
        continue;
      }
      Masked masked = Masked.withoutTitles(unit, sentence);
      for (Pattern pattern : ALL) {
        Matcher matcher = pattern.matcher(masked.text());
        if (matcher.find()) {
          Name name = masked.name(matcher.start("v"));
          Range range = masked.range(matcher.start("v"), matcher.end("v"));
          String words = unit.text().substring(range.from(), range.to());
          boolean event =
              occasion.series.contains(words)
                  || words.matches(
                      "(?:YouTube|Twitch|Zoom|LinkedIn|Slack|GitHub|Twitter|Mastodon|Discord|Room \\S+)");
          boolean hall = pattern != IN_HALL || HALL.matcher(words).matches();
          if (!event && hall && name.kind() != NameKind.PERSON) {
            Range all = masked.range(matcher.start(), matcher.end());
            claim(
                reading,
                occasion,
                new Name(name.kind(), range.from(), range.to(), words, name.known()),
                unit.span(all.from(), all.to()),
                NAME);
            premises(reading, matcher, words, unit.span(all.from(), all.to()));
            return;
          }
        }
      }
    }
  }

  private static void premises(Reading reading, Matcher matcher, String words, Span where) {
    if (matcher.pattern().pattern().contains("(?<what>") && matcher.group("what") != null) {
      String what = matcher.group("what").replaceFirst("^(?:'s|’s)? ?", "");
      reading.claim(
          Thing.named(Thing.Kind.PLACE, words),
          Relation.ALSO_NAMED,
          Literal.string(words + " " + what),
          where,
          NAME);
    }
  }

  static void claim(Reading reading, Occasion occasion, Name name, Span where, Habit rule) {
    reading.claim(
        occasion.thing, Relation.VENUE, Thing.named(Thing.Kind.PLACE, name.text()), where, rule);
  }
}
