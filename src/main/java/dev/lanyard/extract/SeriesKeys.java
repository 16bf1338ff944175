package dev.lanyard.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What tells one series of events from another among the mentions of a document. An abbreviation
 * goes by what it stands for: {@code CS} is {@code ContainerSched} after {@code ContainerSched
 * (CS)}.
 */
final class SeriesKeys {
  private final Map<String, String> shortened = new LinkedHashMap<>();

  SeriesKeys(List<EventMention> all) {
    for (EventMention mention : all) {
      if (!mention.abbreviation().isEmpty()) {
        shortened.putIfAbsent(
            mention.abbreviation().toLowerCase(Locale.ROOT), key(mention, Map.of()));
      }
    }
  }

  String of(EventMention mention) {
    return key(mention, shortened);
  }

  boolean areSame(EventMention one, EventMention other) {
    return of(one).equals(of(other));
  }

  private static String key(EventMention mention, Map<String, String> shortened) {
    String series = mention.series().toLowerCase(Locale.ROOT);
    return mention.path().isEmpty() ? shortened.getOrDefault(series, series) : mention.path();
  }
}
