package dev.lanyard.annotate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a document's structure, its language and CoreNLP say of each name in it. The same name gets
 * one kind throughout a document, but for the places where the sentence itself says otherwise.
 */
final class Votes {
  /** How many points make a kind believed. */
  static final int ENOUGH = 2;

  private final Map<String, EnumMap<NameKind, Integer>> byForm = new TreeMap<>();
  private final Map<Place, NameKind> inPlace = new HashMap<>();
  private final Set<Object> cast = new HashSet<>();

  private record Place(int unit, int from) {}

  private record Ballot(int unit, int from, NameKind kind, String why) {}

  /** Points for a kind of a name, given once for each reason at each place. */
  void cast(Unit unit, int from, String form, NameKind kind, int points, String why) {
    if (cast.add(new Ballot(unit.index(), from, kind, why))) {
      byForm
          .computeIfAbsent(form, f -> new EnumMap<>(NameKind.class))
          .merge(kind, points, Integer::sum);
    }
  }

  /** As {@link #cast}, and the name has this kind at this very place whatever it is elsewhere. */
  void insist(Unit unit, int from, String form, NameKind kind, int points, String why) {
    cast(unit, from, form, kind, points, why);
    inPlace.putIfAbsent(new Place(unit.index(), from), kind);
  }

  /**
   * The kind that a name has at a place by its sentence; {@code otherwise} if the sentence does not
   * say.
   */
  NameKind at(Unit unit, int from, NameKind otherwise) {
    return inPlace.getOrDefault(new Place(unit.index(), from), otherwise);
  }

  /** The kind with the most points, if they are enough; {@link NameKind#UNKNOWN} otherwise. */
  NameKind kind(String form) {
    EnumMap<NameKind, Integer> points = byForm.get(form);
    if (points == null) {
      return NameKind.UNKNOWN;
    }
    return points.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .max(
            Comparator.comparingInt(Map.Entry<NameKind, Integer>::getValue)
                .thenComparing(e -> -e.getKey().ordinal()))
        .map(Map.Entry::getKey)
        .orElse(NameKind.UNKNOWN);
  }

  /**
   * Of some kinds the one with most points, however few; {@link NameKind#UNKNOWN} if none has any.
   */
  NameKind leading(String form, List<NameKind> kinds) {
    EnumMap<NameKind, Integer> points = byForm.get(form);
    if (points == null) {
      return NameKind.UNKNOWN;
    }
    return points.entrySet().stream()
        .filter(e -> kinds.contains(e.getKey()))
        .max(
            Comparator.comparingInt(Map.Entry<NameKind, Integer>::getValue)
                .thenComparing(e -> -e.getKey().ordinal()))
        .map(Map.Entry::getKey)
        .orElse(NameKind.UNKNOWN);
  }

  /** Points of a name for a kind. */
  int points(String form, NameKind kind) {
    EnumMap<NameKind, Integer> points = byForm.get(form);
    return points == null ? 0 : points.getOrDefault(kind, 0);
  }

  /** Every name that is believed, in alphabetical order, with its kind. */
  Map<String, NameKind> believed() {
    var believed = new TreeMap<String, NameKind>();
    byForm
        .keySet()
        .forEach(
            form -> {
              NameKind kind = kind(form);
              if (kind != NameKind.UNKNOWN) {
                believed.put(form, kind);
              }
            });
    return believed;
  }
}
