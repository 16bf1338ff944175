package dev.lanyard.extract;

import dev.lanyard.annotate.Columns;
import dev.lanyard.annotate.Labels;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Speech;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that are nothing but speakers, or a title and its speakers.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman (Acme) &amp; Tom Li (Bolt)</em> on a line of its own, with the
 *       heading above as title.
 *   <li>Fires: <em>Queues at rest - Priya Raman, Acme</em>; <em>Priya Raman (Acme): Queues at
 *       rest</em>; <em>"Queues at rest" by Priya Raman</em>; an agenda's item with the speakers as
 *       items beneath.
 *   <li>Silent: a list of organisers or attendees; a link to somebody's blog; a picture's caption.
 * </ul>
 */
final class ByLines implements Rule {
  private static final int LONGEST = 260;
  static final Pattern CLOCK =
      Pattern.compile(
          "^\\W*\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?(?:-|–|—|to) ?\\d{1,2}[:.h]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?[:,]?(?: ?[-–—|] ?| )");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:speakers?|presenters?|presented by|panell?ists?|panel|moderators?|moderated by|hosts?|guests?|with|by|instructors?|talk by)(?: ?[:–-] ?| )");
  private static final Pattern LABEL_ONLY =
      Pattern.compile(
          "(?i)\\W*(?:our |the |with )?(?:speakers?|presenters?|panell?ists?|panel|moderators?|guests?)\\W*");
  private static final Pattern FRINGE =
      Masked.pattern(
          "^(?:[\\s.,;:|)\\]\"”!–-]|\\(?@[\\w-]+\\)?|\\(?\\[?(?:[Cc]ontact|[Ss]lides|[Vv]ideo|[Rr]ecording|[Dd]eck|[Tt]witter|GitHub|LinkedIn|[Kk]eynote)\\]?\\)?|{T}(?=\\W*$)|{L})*$");
  private static final String BY =
      "(?:(?:presented |given |delivered |led |a talk |talk )?by |with |speakers?:? |presenters?:? |ft\\.? |from )";
  private static final Pattern TITLE_FIRST =
      Masked.pattern(
          "(?s)^(?<title>{TUJOLS}|.{3,200}?)(?:,? ?(?:-{1,3}|–|—|\\||:|/|,|\\n)\\s*(?:"
              + BY
              + ")?|,? ?(?:"
              + BY
              + ")| ?\\()$|^(?<marked>{T}) $");
  private static final Pattern QUOTED =
      Masked.pattern(
          "^[^“\"«]{0,25}[“\"«](?<title>{T})(?<marked>)[.,]?[”\"»][.,]?,? ?(?:-{1,3}|–|—|\\||:|/|\\(|,)?\\s*(?:"
              + BY
              + ")?$");
  private static final Pattern PEOPLE_FIRST =
      Pattern.compile(
          "^\\s*(?:-|–|—|\\||:|,(?!\\s*(?:\\p{Ll}+ of|who|whom|which|whose|where|when|and|but|an?|the)\\b)|/|\\n)\\s*(?<title>\\S.{0,200})$|^ (?:on|about) (?<topic>[\\p{Lu}\\uE000-\\uF8FF].{0,120})$");
  private static final Pattern NO_SESSION =
      Pattern.compile(
          "(?i)^(?:organi[sz]ers?|hosts?|hosted by|organi[sz]ed by|attendees?|contacts?|photos? by|image|author|written by|credits?|thanks|venue|sponsors?|date|location|posted by|(?:from )?left to right|other takes|read more|see also|chairs?|committee)\\b.*");

  /** What opens and closes a day, and is no talk. */
  private static final Pattern REMARKS =
      Pattern.compile(
          "(?i)(?:short |brief )?intro(?:duction)?\\W*|(?:(?:welcome|welcoming|opening|closing|introductory|concluding|final)(?: (?:and|&) |/| )?)+(?:remarks?|words|address|ceremony|notes)?\\W*");

  private static final Pattern NO_SESSION_LEAD =
      Pattern.compile(
          "(?i)(?!.*\\b(?:talks?|sessions?|presentations?|keynotes?|speakers?)\\b[^.!?]*$).*\\b(?:thank\\w*|grateful|met|meet|talked (?:to|with)|spoke (?:to|with)|chat\\w*|helped|helping|organi[sz]\\w+|volunteer\\w*|congratulat\\w+|follow|winners?|attendees|contact|committee|co-?authors?|collaborat\\w+)\\b[^.!?]*: ?",
          Pattern.DOTALL);
  private static final Pattern NO_SESSION_HEADING =
      Pattern.compile(
          "(?i).*\\b(?:organi[sz]ers?|hosts|attendees|team|credits|thanks|contact|about (?:us|me|the author)|sponsors?|committee|references|further reading|other (?:takes|posts|reports)|links|acknowledg\\w+|who we are|volunteers|maintainers|(?:new )?committers|contributors|photos?)\\b.*");

  @Override
  public void read(Reading reading) {
    Set<Integer> cells = cells(reading);
    for (Unit unit : reading.text.body()) {
      boolean line =
          unit.text().length() <= LONGEST
              && (unit.is(Role.PARAGRAPH)
                  || unit.is(Role.ITEM)
                  || unit.is(Role.HEADING) && unit.level() > 1
                  || unit.is(Role.CELL) && cells.contains(unit.index()));
      if (line
          && !unit.quoted()
          && reading.turns.of(unit).isEmpty()
          && !reading.occasions.isAnnouncement(unit.index())
          && !NO_SESSION.matcher(unit.text()).matches()
          && !isUnderPeopleHeading(reading, unit)
          && !isUnderThanks(reading, unit)) {
        lines(unit).forEach(range -> read(reading, unit, range));
      }
    }
  }

  /** The cells of tables that have no column of speakers: each may hold a talk and its people. */
  private static Set<Integer> cells(Reading reading) {
    return Columns.tables(reading.text.body()).stream()
        .filter(t -> !t.isOfTalks())
        .flatMap(t -> t.rows().stream().flatMap(List::stream))
        .map(Unit::index)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a paragraph of which several begin with a clock time; else all of it. */
  private static List<Range> lines(Unit unit) {
    var lines = new ArrayList<Range>();
    int start = 0;
    int timed = 0;
    for (String line : unit.text().split("\n", -1)) {
      lines.add(new Range(start, start + line.length()));
      timed += CLOCK.matcher(line).find() ? 1 : 0;
      start += line.length() + 1;
    }
    return timed > 1 ? lines : List.of(new Range(0, unit.text().length()));
  }

  private static boolean isUnderPeopleHeading(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .filter(h -> NO_SESSION_HEADING.matcher(h.text()).matches())
        .isPresent();
  }

  /** Items beneath a line that says that the people of the list did something else than speak. */
  private static boolean isUnderThanks(Reading reading, Unit unit) {
    int at = unit.index();
    while (at > 0 && reading.units().get(at).is(Role.ITEM)) {
      at--;
    }
    return unit.is(Role.ITEM) && NO_SESSION_LEAD.matcher(reading.units().get(at).text()).matches();
  }

  private static void read(Reading reading, Unit unit, Range line) {
    int start = line.from();
    Matcher clock = CLOCK.matcher(unit.text()).region(line.from(), line.to());
    if (clock.find()) {
      start = clock.end();
    }
    Matcher label = LABEL.matcher(unit.text()).region(start, line.to());
    boolean labelled = label.lookingAt();
    if (labelled) {
      start = label.end();
    }
    int end = labelled ? Labels.end(unit.text(), start) : line.to();
    if (start >= end) {
      return;
    }
    Masked masked = Masked.of(unit, new Range(start, end));
    List<People.Group> groups = People.find(masked, true);
    if (groups.size() != 1) {
      return;
    }
    People.Group group = groups.get(0);
    String before = masked.text().substring(0, group.from());
    String after = masked.text().substring(group.to());
    boolean ends = FRINGE.matcher(after).matches();
    if (ends && before.isBlank()) {
      alone(reading, unit, group, labelled);
    } else if (ends) {
      titleFirst(reading, unit, masked, group);
    } else if (before.isBlank()) {
      peopleFirst(reading, unit, masked, group);
    }
  }

  /** A title and its speakers at the beginning of a unit that goes on. */
  static void opening(Reading reading, Unit unit, Range range) {
    Masked marked = Masked.of(unit, range);
    boolean whole = marked.text().replaceAll("\\W", "").length() < 2;
    Masked masked = whole ? Masked.withoutTitles(unit, range) : marked;
    List<People.Group> groups = People.find(masked, true);
    if (groups.size() != 1) {
      return;
    }
    People.Group group = groups.get(0);
    boolean ends = FRINGE.matcher(masked.text().substring(group.to())).matches();
    if (ends && !masked.text().substring(0, group.from()).isBlank()) {
      titleFirst(reading, unit, masked, group);
    }
  }

  private static Session session(Unit unit, People.Group group, Habit rule) {
    Session session = new Session(rule, Place.of(unit));
    session.speakers.addAll(group.members());
    return session;
  }

  private static void add(Reading reading, Session session) {
    session.speakers.forEach(s -> reading.affiliate(s, session.rule));
    Sessions.add(reading, session);
  }

  /** Nothing but speakers: the title is the item that holds them, or the heading right above. */
  private static void alone(Reading reading, Unit unit, People.Group found, boolean labelled) {
    var group =
        new People.Group(
            found.from(), found.to(), LineBeneath.presenters(reading, unit, found.members()));
    boolean nested =
        unit.is(Role.ITEM) && unit.level() > 1 || unit.is(Role.PARAGRAPH) && unit.level() > 0;
    Optional<Unit> holder = nested ? parent(reading, unit) : Optional.empty();
    if (holder.isPresent()) {
      nested(reading, holder.get(), group);
      return;
    }
    Optional<Session> panel =
        labelled || isUnderPeopleLabel(reading, unit)
            ? sameHeading(reading, unit)
            : Optional.empty();
    if (panel.isPresent()) {
      group.members().forEach(m -> reading.affiliate(m, Habit.BY_LINE));
      panel.get().speakers.addAll(group.members());
      return;
    }
    boolean plainList =
        unit.is(Role.ITEM)
            && !isUnderPeopleLabel(reading, unit)
            && group.members().stream().allMatch(Speaker::isPlain)
            && !labelled;
    boolean bracketed = unit.text().strip().endsWith(")") && group.members().size() > 1;
    boolean bare =
        !isUnderPeopleLabel(reading, unit)
            && group.members().stream().allMatch(Speaker::isPlain)
            && !labelled
            && !bracketed
            && !isUnderTitle(reading, unit);
    boolean signature =
        unit.is(Role.PARAGRAPH)
            && group.members().size() == 1
            && !labelled
            && isAtEdge(reading, unit);
    if (signature) {
      group.members().forEach(m -> reading.affiliate(m, Habit.BY_LINE));
    }
    if (plainList
        || bare
        || signature
        || unit.is(Role.HEADING) && group.members().stream().allMatch(Speaker::isPlain)) {
      return;
    }
    Session session = session(unit, group, Habit.BY_LINE);
    add(reading, session);
  }

  /** Whether a line opens or closes a text, as its author's name does. */
  private static boolean isAtEdge(Reading reading, Unit unit) {
    List<Unit> body = reading.text.body();
    int first =
        body.stream()
            .filter(u -> !u.is(Role.HEADING) && !u.is(Role.IMAGE))
            .findFirst()
            .orElseThrow()
            .index();
    boolean beneathTitle = Sessions.heading(reading, unit).filter(h -> h.level() > 1).isEmpty();
    return unit.index() == first && body.get(0).level() == 1 && beneathTitle
        || unit.index() == body.get(body.size() - 1).index();
  }

  /** An item of a list that stands beneath a line such as {@code Panelists:}. */
  private static boolean isUnderPeopleLabel(Reading reading, Unit unit) {
    int at = unit.index() - 1;
    while (at >= 0 && reading.units().get(at).is(Role.ITEM)) {
      at--;
    }
    return unit.is(Role.ITEM)
        && at >= 0
        && LABEL_ONLY.matcher(reading.units().get(at).text()).matches();
  }

  /**
   * The session of the by-line that stands above under the same heading: a moderator's, or a
   * panellist's.
   */
  private static Optional<Session> sameHeading(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .flatMap(
            h ->
                reading.sessions.stream()
                    .filter(
                        s ->
                            s.rule == Habit.BY_LINE
                                && !s.hasTitle()
                                && s.at.unit().index() > h.index()
                                && s.at.unit().index() < unit.index())
                    .findFirst());
  }

  private static boolean isUnderTitle(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .filter(
            h -> unit.index() - h.index() == 1 && !Sessions.isGeneric(h.text()) && h.level() > 1)
        .isPresent();
  }

  /** The item that an item is nested in. */
  private static Optional<Unit> parent(Reading reading, Unit unit) {
    for (int i = unit.index() - 1; i >= 0; i--) {
      Unit other = reading.units().get(i);
      if (!other.is(Role.ITEM) && other.level() == 0) {
        return Optional.empty();
      }
      boolean within =
          unit.is(Role.ITEM) ? other.level() < unit.level() : other.level() <= unit.level();
      if (other.is(Role.ITEM) && within) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static void nested(Reading reading, Unit holder, People.Group group) {
    Matcher clock = CLOCK.matcher(holder.text());
    int start = clock.find() ? clock.end() : 0;
    String words = holder.text().substring(start).strip();
    int from = holder.text().indexOf(words, start);
    int prefix = TalkKinds.prefix(words);
    Session session = session(holder, group, Habit.AGENDA_ITEM);
    session.titled(
        words.substring(prefix), new Place(holder, from + prefix, from + words.length()));
    TalkKinds.in(words.substring(0, prefix))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(holder)));
    Recordings.note(session, holder, from, from + words.length());
    add(reading, session);
  }

  private static void titleFirst(Reading reading, Unit unit, Masked masked, People.Group group) {
    String before = masked.text().substring(0, group.from());
    Matcher quoted = QUOTED.matcher(before);
    Matcher matcher = quoted.matches() ? quoted : TITLE_FIRST.matcher(before);
    if (!matcher.matches()) {
      return;
    }
    String which = matcher.start("title") >= 0 ? "title" : "marked";
    title(
        reading,
        unit,
        masked,
        group,
        matcher.start(which),
        matcher.end(which),
        Habit.TITLE_AND_SPEAKERS);
  }

  private static void peopleFirst(Reading reading, Unit unit, Masked masked, People.Group group) {
    Matcher matcher = PEOPLE_FIRST.matcher(masked.text().substring(group.to()));
    if (matcher.matches()) {
      String which = matcher.start("title") >= 0 ? "title" : "topic";
      int from = group.to() + matcher.start(which);
      title(reading, unit, masked, group, from, masked.text().length(), Habit.SPEAKERS_AND_TITLE);
    }
  }

  private static void title(
      Reading reading, Unit unit, Masked masked, People.Group group, int from, int to, Habit rule) {
    Range range = masked.range(from, to);
    String words = unit.text().substring(range.from(), range.to()).strip();
    String bare =
        words
            .replaceFirst("^[\"“‘'](.*?)[\"”’'][,.]?$", "$1")
            .replaceFirst("\\s*\\((?i:video|slides|recording)\\).*$", "");
    int prefix = TalkKinds.prefix(bare);
    int start =
        range.from()
            + Math.max(0, unit.text().substring(range.from(), range.to()).indexOf(bare))
            + prefix;
    String title = bare.substring(prefix).strip();
    boolean parted =
        rule == Habit.SPEAKERS_AND_TITLE
            || masked
                .text()
                .substring(0, group.from())
                .matches("(?s).*(?: (?:-{1,3}|[–—|/])|\\() ?$");
    boolean sentence =
        title.matches(".*[.!] \\p{Lu}.*")
            || title.split(" ").length > 25
            || title.isEmpty()
            || masked.text().substring(group.to()).matches("(?s) (?:on|about) .*")
                && !title.contains(" ")
            || title.matches(
                "(?i)(?:contact|slides?|video|recording|bio|website|yours|cheers|regards)\\W*")
            || title.matches(
                "(?i)(?:(?:then|next|finally|and|later|also),? )?(?:we|i|they|she|he) .*|in (?:his|her|their|the) .*")
            || REMARKS.matcher(title).matches();
    if (sentence
        || title.matches("(?i)(?:by|with|from|and|the|our|thanks to|hosted|interview).{0,6}")
        || !parted && (ProseLike.matches(title) || ProseLike.isTold(unit, title))
        || ProseLike.isSentence(title)) {
      return;
    }
    Session session = session(unit, group, rule);
    session.titled(title, new Place(unit, start, start + title.length()));
    TalkKinds.in(bare.substring(0, prefix))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(unit)));
    Recordings.note(session, unit, start, start + title.length());
    add(reading, session);
  }

  /** Words before a name that make a sentence and no title. */
  private static final class ProseLike {
    private static final Pattern VERBS =
        Pattern.compile(
            "(?i).*\\b(?:was|were|is|are|had|has|have|hosted|thanks|thank|joined|featuring|welcome|followed|wrapped|kicked|kicking|wrapping|moderated|organi[sz]ed|we|i|us)\\b(?: \\w+){0,3}$|(?i:I|We|There|It|They|He|She) .*|.*\\b(?:this|that|an?) (?:article|post|blog|book|paper|tool|library|series)$");

    private static final Pattern SENTENCE =
        Pattern.compile(
            "(?i:this|these|that|it|there) (?:was|were|is|are|had|has)\\b.*|[^:\"“]*?(?:^|, (?:and )?)(?:\\p{L}[\\p{L}-]* ){0,6}?"
                + Speech.VERB
                + " (?!(?:and|or|the)\\b)\\p{Ll}.*\\.");

    /** Whether words say that somebody did something, and end as sentences do. */
    static boolean isSentence(String words) {
      return SENTENCE.matcher(words).matches();
    }

    /** Whether the words of a paragraph that ends as sentences do tell what happened. */
    static boolean isTold(Unit unit, String words) {
      return unit.is(Role.PARAGRAPH)
          && unit.text().strip().endsWith(".")
          && words.matches(".* (?:was|were|opened|closed|began|started|ended|included) .*");
    }

    static boolean matches(String words) {
      return VERBS.matcher(words).matches();
    }
  }
}
