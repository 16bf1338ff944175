package dev.lanyard.resolve;

import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.annotate.Known;
import dev.lanyard.extract.Claim;
import dev.lanyard.extract.Extraction;
import dev.lanyard.extract.Literal;
import dev.lanyard.extract.Relation;
import dev.lanyard.extract.Thing;
import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.extract.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which IRI a thing has, by what it is called. */
final class Names {
  private final Gazetteer gazetteer;
  private final Editions editions;

  Names(Gazetteer gazetteer, Editions editions) {
    this.gazetteer = gazetteer;
    this.editions = editions;
  }

  OfDocument of(Extraction extraction) {
    return new OfDocument(extraction);
  }

  /** The names of one document. */
  final class OfDocument {
    private final String document;
    private final Map<Thing, String> paths = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> knownLabels = new HashMap<>();
    private final TreeSet<String> organisations = new TreeSet<>();

    OfDocument(Extraction extraction) {
      document = "document/" + Slug.of(extraction.document().name().replaceFirst("\\.[^.]+$", ""));
      for (Claim claim : extraction.claims()) {
        if (claim.object() instanceof Thing thing && thing.kind() == Kind.ORGANISATION) {
          organisations.add(thing.name());
        }
      }
      extraction.claims().forEach(claim -> edition(extraction, claim));
    }

    /** The document's own path. */
    String document() {
      return document;
    }

    /** The canonical name of a known entity; empty if it is none. */
    String known(String path) {
      return knownLabels.getOrDefault(path, gazetteer.get(path).map(Known::label).orElse(""));
    }

    /** An event that is a known edition goes by its IRI. */
    private void edition(Extraction extraction, Claim claim) {
      if (claim.relation() != Relation.IN_SERIES
          || !(claim.object() instanceof Thing series)
          || series.known().isEmpty()) {
        return;
      }
      String event = claim.subject().name();
      int year = 0;
      String place = "";
      for (Claim other : extraction.claims()) {
        boolean own = other.subject().equals(claim.subject());
        if (own && other.relation() == Relation.START_DATE) {
          year = year(other.object());
        } else if (own
            && other.relation() == Relation.PLACE
            && other.object() instanceof Thing thing) {
          place = thing.known();
        }
      }
      Optional<Editions.Edition> edition = editions.find(series.known(), year, place);
      edition.ifPresent(
          e -> {
            events.put(event, e.path());
          });
    }

    private static int year(Value date) {
      return Integer.parseInt(((Literal) date).text().substring(0, 4));
    }

    /** The form of a thing's name to show. */
    String label(Thing thing) {
      return switch (thing.kind()) {
        case AFFILIATION -> affiliationLabel(thing.key());
        case TALK -> thing.name().isEmpty() ? talkLabel(thing.key()) : thing.name();
        case DOCUMENT -> thing.name();
        default -> clean(thing.name());
      };
    }

    private static String affiliationLabel(List<String> key) {
      String role = key.get(2).isEmpty() ? "" : ", " + key.get(2);
      String organisation = key.get(1).isEmpty() ? "" : " (" + key.get(1) + ")";
      return key.get(0) + role + organisation;
    }

    private static String talkLabel(List<String> key) {
      List<String> speakers = key.subList(1, key.size());
      String who =
          speakers.isEmpty() || speakers.get(0).matches("\\d+")
              ? "Untitled talk"
              : "Talk by " + String.join(", ", speakers);
      return key.get(0).isEmpty() ? who : who + " at " + key.get(0);
    }

    /** The IRI path of a thing. */
    String path(Thing thing) {
      return paths.computeIfAbsent(thing, this::make);
    }

    private String make(Thing thing) {
      if (!thing.known().isEmpty()) {
        return thing.known();
      }
      return switch (thing.kind()) {
        case DOCUMENT -> document;
        case EVENT -> event(thing.name());
        case TALK -> "talk/" + talk(thing);
        case AFFILIATION -> "affiliation/" + affiliation(thing.key());
        case ORGANISATION -> "organisation/" + Slug.of(fuller(clean(thing.name())));
        default ->
            thing.kind().name().toLowerCase(Locale.ROOT) + "/" + Slug.of(clean(thing.name()));
      };
    }

    private String event(String name) {
      return events.getOrDefault(name, "event/" + Slug.of(name));
    }

    private String talk(Thing thing) {
      String event = thing.key().get(0);
      String where =
          event.isEmpty()
              ? document.substring(document.indexOf('/') + 1)
              : event(event).substring("event/".length());
      if (!thing.name().isEmpty()) {
        return where + "/" + Slug.shortened(thing.name());
      }
      var speakers = new TreeSet<String>();
      thing.key().subList(1, thing.key().size()).forEach(s -> speakers.add(Slug.of(clean(s))));
      return where + "/" + String.join("-and-", speakers);
    }

    private String affiliation(List<String> key) {
      String organisation = key.get(1).isEmpty() ? "" : "/" + Slug.of(fuller(clean(key.get(1))));
      String role = key.get(2).isEmpty() ? "" : "/" + Slug.of(key.get(2));
      return document.substring(document.indexOf('/') + 1)
          + "/"
          + Slug.of(clean(key.get(0)))
          + organisation
          + role;
    }

    /**
     * {@code Sardina} is {@code Sardina Systems} if the document speaks of but one such
     * organisation.
     */
    private String fuller(String name) {
      List<String> longer =
          organisations.stream()
              .map(OfDocument::clean)
              .distinct()
              .filter(o -> o.startsWith(name + " ") && !o.equals(name))
              .toList();
      boolean once =
          longer.size() == 1
              && gazetteer.get("organisation/" + Slug.of(longer.get(0))).isEmpty()
              && name.length() > 3;
      return once ? longer.get(0) : name;
    }

    /** A name without signs that are no part of it. */
    private static String clean(String name) {
      return name.replaceAll("[\\p{So}\\p{Cs}\\uFE0F\\u200D]", " ").replaceAll("\\s+", " ").strip();
    }
  }
}
