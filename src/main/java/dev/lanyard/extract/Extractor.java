package dev.lanyard.extract;

import dev.lanyard.annotate.AnnotatedDocument;
import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.annotate.TopicTerms;
import java.util.List;

/**
 * Reads the facts that an annotated document states. One extractor serves any number of threads.
 */
public final class Extractor {
  /**
   * In this order: events first, and who writes, then the talks held there, then what is said of
   * people, then what is named at all.
   */
  private static final List<Rule> RULES =
      List.of(
          new PodcastEpisode(),
          new TitledProgramme(true),
          new MainEvent(),
          new Editions(),
          new Author(),
          new FieldedTalks(),
          new TitledProgramme(false),
          new Announcements(),
          new LaterEditions(),
          new NamedEvents(),
          new SectionEvents(),
          new EventDates(),
          new EventVenue(),
          new EventPlaces(),
          new AddressLines(),
          new EventHosts(),
          new FrontHosts(),
          new EventSponsors(),
          new HeldEvents(),
          new FrontTalks(),
          new TableSessions(),
          new LinedSessions(),
          new PairedTalks(),
          new LabelledTitles(),
          new TimedLines(),
          new ByLines(),
          new SpeakerCards(),
          new OpeningSessions(),
          new ListedPanels(),
          new ProseSessions(),
          new SiblingTalks(),
          new Interviews(),
          new FirstPerson(),
          new PronounTalks(),
          new FollowUps(),
          new AffiliatedSpeakers(),
          new TitlesBesidePeople(),
          new ReportSubjects(),
          new ThankedSpeakers(),
          new SectionSpeakers(),
          new HeadingSessions(),
          new FrontSession(),
          new PodcastTalk(),
          new SingleTalk(),
          new TeamRoles(),
          new SessionClaims(),
          new Affiliations(),
          new JobMoves(),
          new Mentions());

  private final Gazetteer gazetteer;
  private final TopicReader topics;

  /** An extractor that knows these entities and topics. */
  public Extractor(Gazetteer gazetteer, TopicTerms topics) {
    this.gazetteer = gazetteer;
    this.topics = new TopicReader(topics);
  }

  /** All that the rules read in a document. */
  public Extraction extract(AnnotatedDocument text) {
    var reading = new Reading(text, gazetteer, topics);
    RULES.forEach(rule -> rule.read(reading));
    return new Extraction(text.document(), reading.claims());
  }
}
