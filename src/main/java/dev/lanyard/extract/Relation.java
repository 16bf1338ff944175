package dev.lanyard.extract;

/** What a claim says of its subject: the properties of the ontology. */
public enum Relation {
  IN_SERIES("inSeries"),
  START_DATE("startDate"),
  END_DATE("endDate"),
  PLACE("place"),
  VENUE("venue"),
  HOST("host"),
  SPONSOR("sponsor"),
  EXPECTS("expects"),
  STATUS("status"),
  PART_OF("partOf"),
  TITLE("title"),
  KIND("kind"),
  AT_EVENT("atEvent"),
  SPEAKER("speaker"),
  REPRESENTING("representing"),
  RECORDING("recording"),
  RECORDING_OFFSET("recordingOffset"),
  PROJECT("project"),
  TOPIC("topic"),
  AFFILIATION("affiliation"),
  ORGANISATION("organisation"),
  ROLE("role"),
  AS_OF("asOf"),
  MENTIONS("mentions"),
  /** Another form of its name; becomes a {@code skos:altLabel}. */
  ALSO_NAMED("altLabel");

  private final String term;

  Relation(String term) {
    this.term = term;
  }

  /** Its name in the vocabulary {@code lan:}. */
  public String term() {
    return term;
  }
}
