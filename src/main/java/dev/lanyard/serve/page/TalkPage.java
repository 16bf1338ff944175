package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A talk.
 *
 * @param when its event was
 * @param recordings where it can be watched or heard
 * @param evidence what documents say of it, document by document
 */
record TalkPage(
    When when, List<Line> lines, List<Recording> recordings, List<Quote> evidence, int more) {
  private static final int MOST = 30;

  TalkPage {
    lines = List.copyOf(lines);
    recordings = List.copyOf(recordings);
    evidence = List.copyOf(evidence);
  }

  static TalkPage of(Node talk, Library library) {
    var facts = library.facts();
    var offset = facts.text(talk, Lan.recordingOffset);
    var passages = widest(library.witnesses().about(talk));
    return new TalkPage(
        library.talks().when(talk),
        library
            .lines(talk)
            .of("Speakers", Lan.speaker)
            .of("For", Lan.representing)
            .of("Event", Lan.atEvent)
            .of("Title", Lan.title)
            .of("Kind", Lan.kind)
            .of("Projects", Lan.project)
            .of("Topics", Lan.topic)
            .all(),
        facts.of(talk, Lan.recording).stream()
            .map(
                r ->
                    Recording.of(
                        r.isURI() ? r.getURI() : facts.name(r),
                        offset,
                        library.witnesses().of(talk, Lan.recording, r)))
            .toList(),
        passages.stream().limit(MOST).map(library.witnesses()::quote).toList(),
        Math.max(0, passages.size() - MOST));
  }

  /** Those that are within no other: words within a sentence that is there say nothing new. */
  private static List<Claim> widest(List<Claim> claims) {
    var widest = new ArrayList<Claim>();
    var longestFirst = Comparator.comparingInt((Claim c) -> c.start() - c.end());
    for (Claim claim : claims.stream().sorted(longestFirst).toList()) {
      if (widest.stream().noneMatch(w -> claim.isWithin(w))) {
        widest.add(claim);
      }
    }
    widest.sort(
        Comparator.comparing((Claim c) -> c.document().toString()).thenComparing(Claim::start));
    return widest;
  }
}
