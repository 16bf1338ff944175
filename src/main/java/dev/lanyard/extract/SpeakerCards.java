package dev.lanyard.extract;

import dev.lanyard.annotate.Card;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speakers' cards: the name as a heading, beneath it whom the speaker is with and the talk.
 *
 * <ul>
 *   <li>Fires: a heading <em>Priya Raman</em> above <em>Engineer at Acme</em> and <em>Title: Queues
 *       at rest</em>; above <em>University of Ghent</em>, a line <em>Queues at rest</em> and its
 *       abstract, if the page has several such cards.
 *   <li>Fires: a card in a section <em>Keynote speakers</em> without a title: a talk without one.
 *   <li>Silent: a card of organisers or of a committee; a person whose talk is told elsewhere.
 * </ul>
 */
final class SpeakerCards implements Rule {
  private static final Habit NAME = Habit.SPEAKER_CARD;
  private static final int LONGEST_TITLE = 170;
  private static final int SHORTEST_ABSTRACT = 120;
  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?i).*\\b(?:speakers?|keynotes?|presenters?|lecturers?|panell?ists?|(?:invited|plenary) talks?)\\b.*");
  private static final Pattern NO_SPEAKERS =
      Pattern.compile(
          "(?i).*\\b(?:organi[sz]\\w+|committee|chairs?|team|staff|board|hosts?|volunteers|past|previous|call for|information|become)\\b.*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^\\W*(?:(?:talk|presentation|session|keynote|paper|lecture) )?(?:title|talk|topic|keynote|lecture|presentation)\\W?\\s*:\\s*");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?is)^(?:abstract|bio(?:graphy)?|about|sponsored|supported|joint|twitter|linkedin|github|website|web|homepage|slides|video|email|location|time|date|room|level|photo)\\b.*|.*[.,:;]$|https?:.*|@.*|.*[.!?] \\p{Lu}.*|tb[adc]\\W*");

  @Override
  public void read(Reading reading) {
    List<Card> cards = Card.of(reading.text.body());
    cards.forEach(card -> read(reading, card, cards.size() > 1));
  }

  private static void read(Reading reading, Card card, boolean several) {
    Unit head = card.head();
    List<People.Group> groups =
        People.find(Masked.withoutTitles(head, new Range(0, head.text().length())), true);
    boolean one =
        groups.size() == 1 && groups.get(0).from() == 0 && groups.get(0).members().size() == 1;
    if (!one || reading.occasions.isAnnouncement(head.index())) {
      return;
    }
    Speaker named = groups.get(0).members().get(0);
    Optional<Unit> line =
        card.lines().stream()
            .limit(2)
            .filter(u -> LineBeneath.read(reading, u).isPresent())
            .findFirst();
    Speaker speaker =
        line.map(u -> LineBeneath.with(named, u, LineBeneath.read(reading, u).orElseThrow()))
            .orElse(named);
    if (!speaker.isPlain()) {
      reading.affiliate(speaker, NAME);
    }
    if (NO_SPEAKERS.matcher(card.section()).matches()) {
      return;
    }
    Optional<Place> title = title(card, line, several);
    boolean listed =
        SPEAKERS.matcher(card.section()).matches()
            && reading.occasions.main().isPresent()
            && reading.sessions.stream().noneMatch(s -> Sessions.speaks(reading, s, speaker));
    if (title.isPresent() || listed) {
      Session session = new Session(NAME, Place.of(head));
      session.speakers.add(speaker);
      title.ifPresent(t -> titled(session, t));
      Sessions.add(reading, session);
    }
  }

  private static void titled(Session session, Place place) {
    String words = place.words().strip();
    String bare = words.replaceFirst("^[\"“‘'](.*)[\"”’']$", "$1");
    int prefix = TalkKinds.prefix(bare);
    int from = place.from() + place.words().indexOf(bare) + prefix;
    session.titled(
        bare.substring(prefix), new Place(place.unit(), from, from + bare.length() - prefix));
    TalkKinds.in(bare.substring(0, prefix)).ifPresent(k -> session.ofKind(k.kind(), place));
    Recordings.note(session, place.unit(), place.from(), place.to());
  }

  /** The line that is labelled as the title, else the short line right above the abstract. */
  private static Optional<Place> title(Card card, Optional<Unit> affiliation, boolean several) {
    List<Unit> lines = card.lines();
    for (int i = 0; i < lines.size(); i++) {
      Unit unit = lines.get(i);
      Matcher label = LABEL.matcher(unit.text());
      if (label.find() && label.end() < unit.text().strip().length()) {
        int end = unit.text().indexOf('\n', label.end());
        return Optional.of(new Place(unit, label.end(), end < 0 ? unit.text().length() : end));
      }
      boolean labelled = i > 0 && label(lines.get(i - 1)) && unit.is(Role.PARAGRAPH);
      if (labelled && unit.text().length() <= LONGEST_TITLE) {
        return Optional.of(Place.of(unit));
      }
    }
    for (int i = 0; several && i + 1 < lines.size(); i++) {
      Unit unit = lines.get(i);
      boolean line =
          (unit.is(Role.PARAGRAPH) || unit.is(Role.HEADING))
              && unit.text().length() <= LONGEST_TITLE
              && unit.text().strip().contains(" ")
              && !NO_TITLE.matcher(unit.text().strip()).matches()
              && affiliation.filter(a -> a.index() == unit.index()).isEmpty();
      boolean told =
          lines.get(i + 1).is(Role.PARAGRAPH)
              && lines.get(i + 1).text().length() >= SHORTEST_ABSTRACT
              && affiliation.isPresent()
              && unit.index() > affiliation.get().index();
      if (line && told) {
        return Optional.of(Place.of(unit));
      }
    }
    return Optional.empty();
  }

  private static boolean label(Unit unit) {
    return unit.text()
        .matches(
            "(?i)\\W*(?:(?:talk|presentation|session|keynote|paper|lecture) )?(?:title|talk|topic|keynote|lecture|presentation)\\W*");
  }
}
