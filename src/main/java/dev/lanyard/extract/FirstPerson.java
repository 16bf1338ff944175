package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The talks that the author tells of in the first person; in an interview, those that whoever
 * answers tells of.
 *
 * <ul>
 *   <li>Fires: <em>I gave a talk on "Queues at rest"</em>, if the document shows who <em>I</em> is.
 *   <li>Silent: <em>I saw a talk</em>; nobody is known to write.
 * </ul>
 */
final class FirstPerson implements Rule {
  private static final Habit NAME = Habit.FIRST_PERSON;
  private static final Pattern SPOKE =
      Masked.pattern(
          "\\b(?:I|I've|I’ve) (?:also |then |even |had the (?:honou?r|pleasure|opportunity|chance) (?:of |to )|was (?:invited|asked|lucky|happy|honou?red|delighted) to |got to )?(?:give|gave|giving|given|present(?:ed)?|presenting|delivered?|delivering|spoke|speak(?:ing)?|talked|talk|ran|run|led|keynoted|participated in|moderated|took part in|was on)\\b(?<rest>[^.]*)|\\b[Mm]y (?:[\\w-]+ )?(?:paper|talk|demo|poster|work)\\b[^.;]{0,60}? was (?:presented|given)\\b(?<rest2>[^.]*)");
  private static final Pattern TALK =
      Masked.pattern(
          "(?i)\\b(?:talk|keynote|presentation|session|workshop|tutorial|overview|demo|panel|forum|lightning talk|about|on|paper)\\b|{T}");

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.text.body()) {
      if (unit.quoted() || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      Optional<Speaker> voice = Interviews.voice(reading, unit);
      for (Range sentence : unit.sentences()) {
        voice.ifPresent(speaker -> sentence(reading, speaker, unit, sentence));
      }
    }
  }

  private static void sentence(Reading reading, Speaker speaker, Unit unit, Range sentence) {
    Masked masked = Masked.of(unit, sentence);
    Matcher matcher = SPOKE.matcher(masked.text());
    if (!matcher.find()) {
      return;
    }
    int from = Math.max(matcher.start("rest"), matcher.start("rest2"));
    String rest = masked.text().substring(from, matcher.end());
    if (matcher.group("rest") != null && !TALK.matcher(rest).find()) {
      return;
    }
    Range range = masked.range(matcher.start(), matcher.end());
    Session session = new Session(NAME, new Place(unit, range.from(), range.to()));
    session.speakers.add(speaker);
    if (matcher.group("rest") != null) {
      ProseTitles.title(session, masked, from, masked.text().length());
    }
    TalkKinds.in(matcher.group()).ifPresent(k -> session.ofKind(k.kind(), session.at));
    if (session.hasTitle()
        || !session.kindAt.isEmpty()
        || matcher.group("rest") == null
        || rest.contains("talk")) {
      Sessions.add(reading, session);
    }
  }
}
