package dev.lanyard.extract;

import dev.lanyard.annotate.Card;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks told in labelled lines beneath their titles, as on pages of one's own talks.
 *
 * <ul>
 *   <li>Fires: a heading <em>Queues at rest (May 2024)</em> above lines <em>Event: ContainerSched,
 *       Ghent</em>, <em>Together with Tom Li</em>, <em>Video at …</em>: the talk, its event and
 *       when and where that was.
 *   <li>Fires: a heading <em>Queues at rest</em> above a heading <em>Speaker: Priya Raman</em>.
 *   <li>Silent: labelled lines that name neither an event nor a speaker.
 * </ul>
 */
final class FieldedTalks implements Rule {
  private static final Habit NAME = Habit.LABELLED_TALK;
  private static final int LONGEST = 200;
  private static final String COLON = "\\W{0,3}(?::|–|-)\\W{0,3}\\s*";

  /** A line that names the event of a talk. */
  static final Pattern EVENT =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:event|conference|presented at|given at|held at|occasion)" + COLON);

  private static final Pattern SPEAKER =
      Pattern.compile("(?i)^\\W{0,3}(?:speakers?|presenters?|presented by)" + COLON);
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)^\\W{0,3}(?:together |jointly |co-presented |presented )?with ");
  private static final Pattern DATE = Pattern.compile("(?i)^\\W{0,3}(?:dates?|when)" + COLON);
  private static final Pattern VIDEO =
      Pattern.compile("(?i)^\\W{0,3}(?:video|recording|watch)\\b.*");
  private static final Pattern LANGUAGE = Pattern.compile("^\\[\\p{Lu}\\p{L}+] ");
  private static final Pattern NAMED = Pattern.compile("[^,(]{2,}?(?=,| \\(| and |$)");
  private static final Pattern YEAR = Pattern.compile(" ?['’]?((?:19|20)\\d\\d)$");
  private static final Pattern TO_COME =
      Pattern.compile("(?i).*\\b(?:upcoming|forthcoming|future|next)\\b.*");

  @Override
  public void read(Reading reading) {
    List<Unit> body = reading.text.body();
    boolean toCome = false;
    for (int i = 0; i < body.size(); i++) {
      Unit heading = body.get(i);
      if (!heading.is(Role.HEADING) || isField(heading)) {
        continue;
      }
      List<Unit> record = record(body, i + 1);
      if (record.stream().noneMatch(u -> EVENT.matcher(u.text()).find() || isSpeaker(u))) {
        toCome = TO_COME.matcher(heading.text()).matches();
      } else if (isTitle(heading)) {
        talk(reading, heading, record, toCome);
      }
    }
  }

  /**
   * Whether a text lists talks with an event for each, so that it is about none of these events.
   */
  static boolean isListOfTalks(Reading reading) {
    return reading.text.body().stream().filter(u -> EVENT.matcher(u.text()).find()).count() > 1;
  }

  private static boolean isField(Unit heading) {
    return heading.text().strip().endsWith(":")
        || Card.isLabel(heading.text())
        || heading.text().matches("\\p{Lu}\\p{Ll}+: .*") && heading.level() > 2;
  }

  private static boolean isTitle(Unit heading) {
    String words = heading.text().strip();
    return words.length() <= LONGEST && (!Sessions.isGeneric(words) || words.split(" ").length > 3);
  }

  private static boolean isSpeaker(Unit unit) {
    return unit.is(Role.HEADING) && SPEAKER.matcher(unit.text()).find();
  }

  private static List<Unit> record(List<Unit> body, int from) {
    var record = new ArrayList<Unit>();
    for (int i = from;
        i < body.size() && (!body.get(i).is(Role.HEADING) || isField(body.get(i)));
        i++) {
      record.add(body.get(i));
    }
    return record;
  }

  private static void talk(Reading reading, Unit heading, List<Unit> record, boolean toCome) {
    Place title = title(heading);
    Session session = new Session(NAME, Place.of(heading));
    session.titled(title.words(), title);
    for (Unit unit : record) {
      for (Pattern label : List.of(SPEAKER, TOGETHER)) {
        Matcher matcher = label.matcher(unit.text());
        if (matcher.find() && unit.text().length() <= LONGEST) {
          people(session, unit, matcher.end());
        }
      }
      if (session.recording.isEmpty() && VIDEO.matcher(unit.text()).matches()) {
        Recordings.note(session, unit, 0, unit.text().length());
      }
    }
    record.stream()
        .filter(u -> EVENT.matcher(u.text()).find())
        .findFirst()
        .ifPresent(u -> event(reading, heading, record, u, toCome));
    if (record.stream().noneMatch(u -> SPEAKER.matcher(u.text()).find())) {
      reading.author.ifPresent(session.speakers::add);
    }
    Sessions.addWithAffiliations(reading, session);
  }

  /** The heading without the language before it and the month behind it. */
  private static Place title(Unit heading) {
    Matcher language = LANGUAGE.matcher(heading.text());
    int from = language.find() ? language.end() : 0;
    int to = heading.text().stripTrailing().length();
    int bracket = heading.text().lastIndexOf('(');
    boolean dated =
        bracket > from
            && heading.others().stream()
                .anyMatch(o -> o.kind() == NameKind.DATE && o.from() > bracket);
    return new Place(
        heading, from, dated ? heading.text().substring(0, bracket).stripTrailing().length() : to);
  }

  private static void people(Session session, Unit unit, int from) {
    Masked masked = Masked.withoutTitles(unit, new Range(from, unit.text().length()));
    People.find(masked, true).stream()
        .findFirst()
        .ifPresent(g -> session.speakers.addAll(g.members()));
  }

  private static void event(
      Reading reading, Unit heading, List<Unit> record, Unit field, boolean toCome) {
    Place at = name(field);
    Matcher year = YEAR.matcher(at.words());
    boolean edition = year.find();
    String series = edition ? at.words().substring(0, year.start()) : at.words();
    String path =
        EventMention.find(field, false).stream()
            .filter(m -> m.base().equals(series))
            .map(EventMention::path)
            .findFirst()
            .orElse("");
    StatedDate named =
        edition ? new StatedDate(Integer.parseInt(year.group(1)), 0, 0, 0, 0, 0) : StatedDate.NONE;
    Optional<Place> when = when(heading, record);
    var occasion = new Occasion(at.words(), series, path, at);
    occasion.date = when.map(p -> StatedDate.read(p.words())).orElse(named);
    occasion.announced = toCome;
    reading.occasions.addSection(
        heading.index(), record.get(record.size() - 1).index() + 1, occasion);
    MainEvent.claim(reading, occasion, NAME);
    reading.dated(occasion.thing, occasion.date, when.orElse(at).span(), NAME);
    if (toCome) {
      reading.claim(occasion.thing, Relation.STATUS, Literal.term("Announced"), at.span(), NAME);
    }
    field.names().stream()
        .filter(n -> n.kind() == NameKind.PLACE && n.from() >= at.to())
        .findFirst()
        .ifPresent(
            n ->
                reading.claim(
                    occasion.thing, Relation.PLACE, EventPlaces.thing(n), field.span(n), NAME));
  }

  /** The linked words, else all up to a comma, a bracket or a joining word. */
  private static Place name(Unit field) {
    Matcher label = EVENT.matcher(field.text());
    int from = label.find() ? label.end() : 0;
    Optional<Mark> link =
        field.marks().stream()
            .filter(m -> m.kind() == Mark.Kind.LINK && m.from() == from)
            .findFirst();
    Matcher named = NAMED.matcher(field.text()).region(from, field.text().length());
    int to = link.map(Mark::to).orElseGet(() -> named.find() ? named.end() : field.text().length());
    return new Place(field, from, to);
  }

  /** The line with the date, else the month behind the title. */
  private static Optional<Place> when(Unit heading, List<Unit> record) {
    for (Unit unit : record) {
      if (DATE.matcher(unit.text()).find()) {
        Optional<Name> date = date(unit);
        if (date.isPresent()) {
          return Optional.of(Place.of(unit, date.get()));
        }
      }
    }
    return date(heading).map(d -> Place.of(heading, d));
  }

  private static Optional<Name> date(Unit unit) {
    return unit.others().stream()
        .filter(o -> o.kind() == NameKind.DATE && StatedDate.read(o.text()).year() > 0)
        .findFirst();
  }
}
