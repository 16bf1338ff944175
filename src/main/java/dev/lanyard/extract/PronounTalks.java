package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks elsewhere, told of somebody who was named just before.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman leads platform at Acme. In May she spoke at ContainerSched
 *       2025</em>; <em>he gave a talk at the Acme Summit</em>.
 *   <li>Fires: <em>Priya Raman had a bag of queues with her. In her talk, she …</em>; <em>She
 *       showed us …</em>
 *   <li>Silent: a talk elsewhere without an event; more than one person could be meant.
 * </ul>
 */
final class PronounTalks implements Rule {
  private static final Habit NAME = Habit.TOLD_OF_THE_SAME_PERSON;
  private static final Pattern SPOKE =
      Masked.pattern(
          "\\b(?:[Ss]?he|[Tt]hey) (?:has |had |also |recently |once )*(?:spoke|spoken|gave|given|presented|keynoted|ran|taught|delivered|talked)\\b[^.;\\uE000-\\uF8FF]{0,60} at (?:the |our |this )?(?:\\w+ )?{S}");

  private static final Pattern OWN_TALK =
      Pattern.compile(
          "\\b(?:[Ii]n|[Dd]uring) (?:his|her|their) (?:\\w+ )?(?:talk|keynote|presentation|lecture|session|tutorial|workshop|demo)\\b"
              + "|(?:^|[.!?] )(?:S?[Hh]e|They) (?:then |also )?(?:showed|told|walked|gave|took|introduced|taught) us\\b");

  @Override
  public void read(Reading reading) {
    for (Unit unit : Prose.units(reading)) {
      Masked whole = Masked.of(unit, new Range(0, unit.text().length()));
      read(reading, whole, SPOKE.matcher(whole.text()));
      read(reading, whole, OWN_TALK.matcher(whole.text()));
    }
  }

  private static void read(Reading reading, Masked whole, Matcher matcher) {
    while (matcher.find()) {
      List<People.Group> before =
          People.find(whole).stream().filter(g -> g.to() <= matcher.start()).toList();
      if (!before.isEmpty() && before.stream().map(People.Group::names).distinct().count() == 1) {
        Range range = whole.range(matcher.start(), matcher.end());
        Session session = new Session(NAME, new Place(whole.unit(), range.from(), range.to()));
        session.speakers.addAll(before.get(0).members());
        TalkKinds.in(matcher.group()).ifPresent(k -> session.ofKind(k.kind(), session.at));
        Sessions.add(reading, session);
      }
    }
  }
}
