package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Panels told in sentences, with their people and whoever moderates them.
 *
 * <ul>
 *   <li>Fires: <em>a panel with Priya Raman, Tom Li and Ana Sousa, moderated by Jo Berg</em>.
 *   <li>Silent: <em>a discussion of queues with coffee</em>.
 * </ul>
 */
final class ToldPanels {
  private static final Pattern PANEL =
      Masked.pattern(
          "\\b(?:[Pp]anel(?: discussion| session)?|[Rr]ound ?table|[Dd]ebate|[Ff]ireside chat|[Cc]onversation|[Dd]iscussion)\\b[^.;]{0,90}? ?(?:with|between|featuring|featured|brought together|consisted of|of|including|moderated by|led by|hosted by|chaired by|(?:speakers|panell?ists|guests)(?: were|:)?) \\(?$");

  private static final Pattern JOINS_PANEL =
      Pattern.compile(
          "^[^.;]{0,60}?(?:with|featuring|joined by|including|moderated by|led by|hosted by|chaired by|moderator|between|and) ?(?:[\\uE000-\\uF8FF](?:'s|’s) )?$");

  private ToldPanels() {}

  /**
   * The panel that begins with a group of people; a group that joins the panel before is added to
   * it.
   */
  static Optional<Session> read(Reading reading, Masked masked, People.Group group) {
    String before = masked.text().substring(0, group.from());
    Matcher matcher = PANEL.matcher(before);
    if (matcher.find() && TalkKinds.in(matcher.group()).isPresent()) {
      Session session = ProseSessions.session(Habit.PANEL_IN_PROSE, masked, group, group.to());
      session.speakers.addAll(group.members());
      ProseTitles.titleNear(session, masked, matcher.start(), group.from());
      ProseSessions.kind(session, masked, group.from(), group.from());
      return Optional.of(session);
    }
    int last = reading.sessions.size() - 1;
    if (last < 0
        || reading.sessions.get(last).rule != Habit.PANEL_IN_PROSE
        || reading.sessions.get(last).at.unit() != masked.unit()) {
      return Optional.empty();
    }
    Session open = reading.sessions.get(last);
    int from = masked.index(open.at.to());
    if (from < group.from() && JOINS_PANEL.matcher(before.substring(from)).find()) {
      group.members().stream()
          .filter(m -> !open.names().contains(m.person().text()))
          .forEach(open.speakers::add);
    }
    return Optional.empty();
  }
}
