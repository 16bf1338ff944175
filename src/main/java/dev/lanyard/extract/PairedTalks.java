package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.PairedLines;
import dev.lanyard.annotate.PairedLines.Pair;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;

/**
 * Talks of a programme that gives each of them two lines: its title, and beneath it who speaks.
 *
 * <ul>
 *   <li>Fires: <em>Queues at Rest</em> / <em>Priya Raman and Tom Li, University of Ghent</em>, if
 *       the document has two of that kind or more.
 *   <li>Silent: the line of a session's chair; committees, organisers and thanks.
 * </ul>
 */
final class PairedTalks implements Rule {
  private static final Habit NAME = Habit.TITLE_LINE_AND_BY_LINE;

  @Override
  public void read(Reading reading) {
    for (Pair pair : PairedLines.find(reading.text.body())) {
      boolean told =
          reading.sessions.stream().anyMatch(s -> s.at.unit().index() == pair.people().index());
      if (!told
          && !NoSpeakers.areIn(reading, pair.people())
          && !NoSpeakers.areIn(reading, pair.unit())
          && !reading.occasions.isAnnouncement(pair.unit().index())) {
        read(reading, pair);
      }
    }
  }

  private static void read(Reading reading, Pair pair) {
    Masked masked = Masked.of(pair.people(), pair.who());
    List<People.Group> groups = People.find(masked, true);
    if (groups.isEmpty() || groups.get(0).from() > 1 + "Professor ".length()) {
      return;
    }
    String words = pair.unit().text().substring(pair.title().from(), pair.title().to());
    int prefix = TalkKinds.prefix(words);
    String title = words.substring(prefix).strip();
    if (TitleWords.areNone(title) || TitleWords.areSentence(title)) {
      return;
    }
    Range people = masked.range(groups.get(0).from(), groups.get(0).to());
    Session session = new Session(NAME, new Place(pair.people(), people.from(), people.to()));
    session.speakers.addAll(
        LineBeneath.presenters(reading, pair.people(), groups.get(0).members()));
    if (!Sessions.isGeneric(title)) {
      int from = pair.title().from() + prefix;
      session.titled(title, new Place(pair.unit(), from, pair.title().to()));
      Recordings.note(session, pair.unit(), from, pair.title().to());
    }
    TalkKinds.in(words.substring(0, prefix))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(pair.unit())));
    Sessions.addWithAffiliations(reading, session);
  }
}
