package dev.lanyard.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the talks of a document are about, as claimed so far: for each talk each of its topics once. */
final class TopicsOfTalks {
  private TopicsOfTalks() {}

  private record Key(Thing talk, String path) {}

  static List<TopicReader.Found> in(Reading reading) {
    Map<Key, TopicReader.Found> found = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      if (claim.relation() == Relation.TOPIC && claim.subject().kind() == Thing.Kind.TALK && claim.object() instanceof Thing topic) {
        found.putIfAbsent(
            new Key(claim.subject(), topic.known()),
            new TopicReader.Found(topic.known(), topic.name(), claim.where(), 1));
      }
    }
    return List.copyOf(found.values());
  }
}
