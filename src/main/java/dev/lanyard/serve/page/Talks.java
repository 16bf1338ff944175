package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * Makes rows of talks.
 *
 * @param facts where to look
 */
record Talks(Facts facts) {
  private static final int ROOM = 16_000;

  /** The newest of {@code talks}, each with those who say what {@code said} asks about it. */
  List<TalkRow> newest(List<Node> talks, int most, Function<Node, Said> said) {
    var room = new Room(ROOM);
    var rows =
        talks.stream()
            .map(t -> new Dated(when(t).iso(), facts.name(t), t))
            .sorted()
            .limit(most)
            .map(d -> row(d.talk(), room.of(said.apply(d.talk()))))
            .toList();
    return rows.stream().sorted(TalkRow.NEWEST_FIRST).toList();
  }

  /** When its event was. */
  When when(Node talk) {
    return facts.of(talk, Lan.atEvent).stream().map(this::held).findFirst().orElse(When.UNKNOWN);
  }

  /** When an event was. */
  When held(Node event) {
    return When.of(facts.text(event, Lan.startDate), facts.text(event, Lan.endDate));
  }

  private TalkRow row(Node talk, Said said) {
    var events = facts.of(talk, Lan.atEvent);
    return new TalkRow(
        facts.link(talk),
        facts.text(talk, Lan.kind),
        events.isEmpty() ? Link.none("") : facts.link(events.get(0)),
        when(talk),
        facts.of(talk, Lan.speaker).stream().map(facts::link).toList(),
        facts.of(talk, Lan.representing).stream().map(facts::link).toList(),
        said);
  }

  private record Dated(String iso, String name, Node talk) implements Comparable<Dated> {
    @Override
    public int compareTo(Dated other) {
      int byDate = other.iso.compareTo(iso);
      int byName = byDate == 0 ? name.compareTo(other.name) : byDate;
      return byName == 0 ? talk.toString().compareTo(other.talk.toString()) : byName;
    }
  }
}
