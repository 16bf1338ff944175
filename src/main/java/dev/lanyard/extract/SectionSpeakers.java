package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The people of a section whose heading is a session's title, in a report that has such sections.
 *
 * <ul>
 *   <li>Fires: beneath <em>Queues at rest</em>, <em>Priya Raman and Tom Li cut every queue in
 *       two</em>, or <em>…, say Priya Raman and Tom Li</em>, if other sections of the document are
 *       sessions.
 *   <li>Silent: a heading of one or two words, or of what is no session (<em>Thanks to the
 *       organisers</em>); a section that names several groups of people, or people only in passing.
 * </ul>
 */
final class SectionSpeakers implements Rule {
  private static final Habit NAME = Habit.SUBJECT_OF_SECTION;
  private static final int NEAR = 2;
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[.;:,] (?:and |but |so )?|\\b(?:say|said|says|argue|argued|according to) )$");
  private static final Pattern ACTS =
      Pattern.compile(
          "^(?:,? who (?:then )?\\p{Ll}+|,? (?:then |both |also )?(?!who\\b|and\\b|or\\b|for\\b|from\\b|at\\b|of\\b|is\\b|was\\b|are\\b|were\\b|thank|host|organi|sponsor|told me)\\p{Ll}{2,}\\b|,|$)");

  @Override
  public void read(Reading reading) {
    boolean sections =
        reading.sessions.stream()
            .anyMatch(
                s ->
                    s.at.unit().is(Role.HEADING)
                        || s.hasTitle() && s.titles.get(0).unit().is(Role.HEADING));
    List<Unit> headings =
        reading.text.body().stream().filter(u -> u.is(Role.HEADING) && !u.quoted()).toList();
    long kinds = headings.stream().filter(h -> TalkKinds.prefix(h.text()) > 0).count();
    if (reading.occasions.main().isEmpty() || !sections && kinds == 0) {
      return;
    }
    for (Unit heading : headings) {
      boolean title =
          heading.level() > 1
              && heading.text().split(" ").length > 2
              && !Sessions.isGeneric(heading.text());
      boolean kind = Sessions.isGeneric(heading.text()) && TalkKinds.in(heading.text()).isPresent();
      if ((title || kind)
          && !reading.occasions.isAnnouncement(heading.index())
          && EventMention.find(heading, false).isEmpty()) {
        beneath(reading, heading);
      }
    }
  }

  private static void beneath(Reading reading, Unit heading) {
    List<Unit> units =
        reading.units().stream()
            .filter(u -> u.index() > heading.index() && u.index() <= heading.index() + NEAR)
            .takeWhile(u -> !u.is(Role.HEADING))
            .filter(u -> u.is(Role.PARAGRAPH) && !u.quoted())
            .toList();
    boolean told =
        reading.sessions.stream()
            .anyMatch(
                s ->
                    units.stream().anyMatch(u -> u.index() == s.at.unit().index())
                        || s.at.unit().index() == heading.index());
    if (told) {
      return;
    }
    var found =
        units.stream()
            .flatMap(u -> u.sentences().stream().map(s -> Masked.of(u, s)))
            .flatMap(m -> People.find(m).stream().map(g -> new Found(m, g)))
            .toList();
    Optional<Found> first = found.stream().findFirst();
    boolean one =
        found.stream()
            .allMatch(
                f -> f.group().names().equals(first.orElseThrow().group().names()) || !f.fits());
    first
        .filter(f -> one && f.fits())
        .ifPresent(
            f -> {
              Range range = f.masked().range(f.group().from(), f.group().to());
              Session session =
                  new Session(NAME, new Place(f.masked().unit(), range.from(), range.to()));
              session.speakers.addAll(f.group().members());
              Sessions.add(reading, session);
            });
  }

  private record Found(Masked masked, People.Group group) {
    boolean fits() {
      String before = masked.text().substring(0, group.from());
      String after = masked.text().substring(group.to());
      boolean full = group.members().stream().allMatch(m -> m.person().text().contains(" "));
      return full
          && SUBJECT.matcher(before).find()
          && ACTS.matcher(after).find()
          && !Speaking.isNoTalk(before, after);
    }
  }
}
