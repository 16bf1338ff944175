package dev.lanyard.evaluate;

/** One reader's findings, invented, with something of every kind of fact. */
final class Findings {
  static final String JSON =
      """
      {"doc": "slugcon.md",
       "events": [
        {"id": "e1", "name": "SlugCon Europe 2025", "aliases": ["SlugCon"], "series": "SlugCon Europe",
         "date": "2025-04-01", "endDate": "2025-04-02", "place": "Ghent", "venue": "Brine Hall",
         "hosts": ["Mo Ito", "Slime Society"], "sponsors": ["Salt & Sons"], "status": "held"},
        {"id": "e2", "name": "SlugCon Europe 2026", "aliases": [], "series": "SlugCon Europe",
         "date": "2026-04", "endDate": null, "place": "Ghent", "venue": null, "hosts": [],
         "sponsors": [], "status": "announced", "expectedOrganisations": ["Salt & Sons"]}],
       "talks": [
        {"title": "How slugs scale their platforms in production", "event": "e1", "kind": "talk",
         "speakers": [{"name": "Ana Béla", "org": "Salt & Sons", "role": "speaker"}],
         "video": "https://youtu.be/abcdefghijk?t=7", "projects": ["Kubernetes", "Git"],
         "topics": ["observability"]},
        {"title": null, "event": "e1", "kind": "panel",
         "speakers": [{"name": "Mo", "org": null, "role": null}, {"name": "Ana Béla", "org": null, "role": null}],
         "video": null, "projects": [], "topics": []}],
       "people": [
        {"name": "Ana Béla", "aliases": [], "affiliations": [{"org": "Salt & Sons", "role": "Sr Engineer"}]},
        {"name": "Mo Ito", "aliases": ["Mo"], "affiliations": []}],
       "organisations": [{"name": "Salt & Sons", "aliases": ["S&S"]}, {"name": "Slime Society", "aliases": []}],
       "projects": [{"name": "Kubernetes", "aliases": ["K8s"]}, {"name": "Git", "aliases": []}],
       "places": ["Ghent"],
       "topics": ["observability"],
       "notes": ""}
      """;

  private Findings() {}

  static Gold gold() {
    return new GoldReader().read("gold/slugcon.json", JSON);
  }
}
