package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much speaks for a mention being of the event that the document is about.
 *
 * <p>A name in the title or the first words outweighs what is said in passing: {@code
 * ContainerSched 2024 trip report} as the title makes 7 points, {@code as last year at QueueConf}
 * deep in the text makes 1.
 */
final class Prominence {
  /** The least score of an event that a title names. */
  private static final int IN_TITLE = 6;

  /** What leads to an event that the reader is sent to. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "(?i)\\b(?:check out|(?:register|sign up|registration) for|(?:join|meet|find) us at|(?:don['’]t|do not) miss|tickets (?:for|to))(?: the| our)?\\s$");

  private Prominence() {}

  /** The points of one mention. */
  static int score(EventMention mention, Reading reading) {
    Unit unit = mention.at().unit();
    if (unit.is(Role.FRONT)) {
      return switch (unit.key()) {
        case "event", "conference", "meetup" -> 8;
        case "title" -> isWhole(mention) ? 14 : 7;
        case "description", "summary", "excerpt" -> 4;
        default -> 0;
      };
    }
    if (!unit.is(Role.HEADING)
        && BESIDES.matcher(unit.text().substring(0, mention.at().from())).find()) {
      return 0;
    }
    if (isTop(reading, unit)) {
      return isWhole(mention) ? 12 : 6;
    }
    int early = unit.index() < reading.text.units().size() - reading.text.body().size() + 3 ? 2 : 0;
    return 1 + early + (mention.date().year() > 0 ? 1 : 0);
  }

  /** Whether a title is nothing but the event's name: {@code Loom Berlin Meetup}. */
  private static boolean isWhole(EventMention mention) {
    return mention.at().from() == 0
        && mention.at().to() >= mention.at().unit().text().stripTrailing().length();
  }

  /** Whether a unit is the main heading, or short first words in its stead. */
  static boolean isTop(Reading reading, Unit unit) {
    List<Unit> body = reading.text.body();
    return unit.is(Role.HEADING) && unit.level() == 1
        || !body.isEmpty() && body.get(0).index() == unit.index() && unit.text().length() < 100;
  }

  /** A family's name stands for the one member that a title names: PyCon for PyCon UK. */
  static void join(Map<String, Integer> scores) {
    for (String family : List.copyOf(scores.keySet())) {
      List<String> members =
          scores.keySet().stream()
              .filter(k -> k.startsWith(family + "-") || k.startsWith(family + " "))
              .toList();
      if (members.size() == 1 && scores.getOrDefault(members.get(0), 0) >= IN_TITLE) {
        scores.merge(members.get(0), scores.getOrDefault(family, 0), Integer::sum);
      }
    }
  }

  /** Of two mentions of one event, the one that says more of it. */
  static EventMention fuller(EventMention one, EventMention other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static int weight(EventMention mention) {
    int year = mention.date().year() > 0 ? 3 : 0;
    int month = mention.date().month() > 0 ? 1 : 0;
    int top = mention.at().unit().is(Role.FRONT) || mention.at().unit().level() == 1 ? 2 : 0;
    return year + month + top + (mention.region().isEmpty() ? 0 : 1);
  }
}
