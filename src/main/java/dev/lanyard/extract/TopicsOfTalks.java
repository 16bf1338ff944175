package dev.lanyard.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the talks of a document are about, as claimed so far: for each talk each of its topics once.
 *
 * <p>A talk's first topic counts 1, the next a little less, so that what talks are mainly about
 * leads.
 */
final class TopicsOfTalks {
  private static final double STEP = 0.1;

  private TopicsOfTalks() {}

  private record Key(Thing talk, String path) {}

  static List<TopicReader.Found> in(Reading reading) {
    Map<Key, TopicReader.Found> found = new LinkedHashMap<>();
    Map<Thing, Integer> ranks = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      if (claim.relation() == Relation.TOPIC
          && claim.subject().kind() == Thing.Kind.TALK
          && claim.object() instanceof Thing topic) {
        int rank = ranks.merge(claim.subject(), 1, Integer::sum) - 1;
        double worth = 1 - rank * STEP;
        found.putIfAbsent(
            new Key(claim.subject(), topic.known()),
            new TopicReader.Found(topic.known(), topic.name(), claim.where(), worth));
      }
    }
    return List.copyOf(found.values());
  }
}
