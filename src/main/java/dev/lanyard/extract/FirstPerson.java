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
 * Who writes, and the talks that the author tells of in the first person.
 *
 * <ul>
 *   <li>The author: the front matter's <em>author</em> or <em>speaker</em>, a by-line <em>By Priya Raman</em>, a signature
 *       <em>Priya (@handle)</em> at the end.
 *   <li>Fires: <em>I gave a talk on "Queues at rest"</em>, if the document shows who <em>I</em> is.
 *   <li>Silent: <em>I saw a talk</em>; nobody is known to write.
 * </ul>
 */
final class FirstPerson implements Rule {
  private static final String NAME = "first-person";
  private static final Pattern SPOKE =
      Masked.pattern("\\b(?:I|I've|I’ve) (?:also |then |even |had the (?:honou?r|pleasure|opportunity|chance) (?:of |to )|was (?:invited|asked|lucky|happy|honou?red|delighted) to |got to )?(?:give|gave|giving|given|present(?:ed)?|presenting|delivered?|delivering|spoke|speak(?:ing)?|talked|talk|ran|run|led|keynoted|participated in|moderated|took part in|was on)\\b(?<rest>[^.]*)");
  private static final Pattern FIRST = Pattern.compile("\\b(?:I|I'm|I’m|my|My|me|myself|I've|I’ve)\\b");
  private static final Pattern TALK = Masked.pattern("(?i)\\b(?:talk|keynote|presentation|session|workshop|tutorial|overview|demo|panel|forum|lightning talk|about|on|paper)\\b|{T}");
  private static final Pattern BY = Masked.pattern("^(?:(?:[Ww]ritten |[Pp]osted |[Rr]eported )?[Bb]y|[Aa]uthor:|[Ff]rom:)\\s+(?<p>{P})");
  private static final Pattern SIGNED = Masked.pattern("^(?:[-–—] ?|[Yy]ours,? |[Cc]heers,? |[Bb]est(?: wishes)?,? )?(?<p>{P})\\W*(?:@\\w+)?\\W*$");

  @Override
  public void read(Reading reading) {
    reading.author = author(reading);
    if (reading.author.isEmpty()) {
      return;
    }
    for (Unit unit : reading.text.body()) {
      if (unit.quoted() || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        sentence(reading, unit, sentence);
      }
    }
  }

  private static void sentence(Reading reading, Unit unit, Range sentence) {
    Masked masked = Masked.of(unit, sentence);
    Matcher matcher = SPOKE.matcher(masked.text());
    if (!matcher.find() || !TALK.matcher(matcher.group("rest")).find()) {
      return;
    }
    Range range = masked.range(matcher.start(), matcher.end());
    Session session = new Session(NAME, new Place(unit, range.from(), range.to()));
    session.speakers.add(reading.author.orElseThrow());
    Prose.title(session, masked, matcher.start("rest"), masked.text().length());
    TalkKinds.in(matcher.group()).ifPresent(k -> session.ofKind(k.kind(), session.at));
    if (session.hasTitle() || !session.kindAt.isEmpty() || matcher.group("rest").contains("talk")) {
      Sessions.add(reading, session);
    }
  }

  private static Optional<Speaker> author(Reading reading) {
    for (String key : List.of("author", "author.name", "authors", "speaker", "by", "byline")) {
      for (Unit unit : reading.text.front(key)) {
        Optional<Name> name = unit.names().stream().filter(n -> n.kind() == NameKind.PERSON).findFirst();
        if (name.isPresent()) {
          return name.map(n -> speaker(n, unit));
        }
      }
    }
    List<Unit> body = reading.text.body();
    for (Unit unit : body.subList(0, Math.min(4, body.size()))) {
      Optional<Speaker> by = matched(BY, unit);
      if (by.isPresent() && unit.text().length() < 120) {
        return by;
      }
    }
    for (int i = body.size() - 1; i >= Math.max(0, body.size() - 5); i--) {
      Unit unit = body.get(i);
      Optional<Speaker> signed = unit.is(Role.PARAGRAPH) && unit.text().length() < 60 && !unit.quoted() ? matched(SIGNED, unit) : Optional.empty();
      if (signed.isPresent()) {
        return signed;
      }
    }
    return described(reading);
  }

  /** The one person whom the description names, if the text says "I". */
  private static Optional<Speaker> described(Reading reading) {
    boolean first = reading.text.body().stream().filter(u -> !u.quoted()).anyMatch(u -> FIRST.matcher(u.text()).find());
    for (Unit unit : reading.text.front("description")) {
      List<Name> persons = unit.names().stream().filter(n -> n.kind() == NameKind.PERSON).toList();
      if (first && persons.size() == 1) {
        return Optional.of(speaker(persons.get(0), unit));
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> matched(Pattern pattern, Unit unit) {
    Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
    Matcher matcher = pattern.matcher(masked.text());
    return matcher.find() ? Optional.of(speaker(masked.name(matcher.start("p")), unit)) : Optional.empty();
  }

  private static Speaker speaker(Name name, Unit unit) {
    return new Speaker(name, Place.of(unit, name), List.of(), List.of(), List.of(), List.of());
  }
}
