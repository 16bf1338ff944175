package dev.lanyard.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * The kinds of fact that are compared, in the order in which they are shown.
 *
 * <p>The comment beside a kind names its slots.
 */
public enum Kind {
  /** person, event. Follows from who gave which talk and where that was. */
  SPOKE("spoke", Group.CORE),
  /** person, talk. */
  GAVE("gave", Group.CORE),
  /** person, organisation. */
  AFFILIATION("affiliation", Group.CORE),
  /** talk, event. */
  TALK_EVENT("talk-event", Group.CORE),
  /** event, the day it starts. The last day is not compared. */
  EVENT_DATE("event-date", Group.CORE),
  /** event, city. */
  EVENT_PLACE("event-place", Group.CORE),
  /** event, building or premises. */
  EVENT_VENUE("event-venue", Group.CORE),
  /** event, person or organisation. */
  HOST("host", Group.CORE),
  /** event, organisation. */
  SPONSOR("sponsor", Group.CORE),
  /** event, organisation. */
  EXPECTS("expects", Group.CORE),
  /** event, series. */
  EVENT_SERIES("event-series", Group.CORE),

  /** person. */
  PERSON("person", Group.ENTITIES),
  /** organisation. */
  ORGANISATION("organisation", Group.ENTITIES),
  /** project. */
  PROJECT("project", Group.ENTITIES),
  /** event. */
  EVENT("event", Group.ENTITIES),
  /** talk; only those with a title. */
  TALK("talk", Group.ENTITIES),
  /** city, region or country. */
  PLACE("place", Group.ENTITIES),

  /** person, role. */
  ROLE("role", Group.REST),
  /** talk, video. */
  TALK_VIDEO("talk-video", Group.REST),
  /** talk, project. */
  TALK_PROJECT("talk-project", Group.REST),
  /** talk, topic. */
  TALK_TOPIC("talk-topic", Group.REST),
  /** topic, of the whole document. */
  TOPIC("topic", Group.REST);

  /** What the kinds are summed up to. */
  public enum Group {
    /** Who spoke where, for whom, and what the events were. */
    CORE,
    /** What the document names. */
    ENTITIES,
    /** What is told beyond that. */
    REST;

    /** Its kinds, in order. */
    public List<Kind> kinds() {
      return Arrays.stream(Kind.values()).filter(kind -> kind.group == this).toList();
    }
  }

  private final String word;
  private final Group group;

  Kind(String word, Group group) {
    this.word = word;
    this.group = group;
  }

  /** How people and files call it, such as {@code talk-event}. */
  public String word() {
    return word;
  }

  /** What it is summed up with. */
  public Group group() {
    return group;
  }

  /**
   * Whether facts of this kind are concluded from others and not stated by themselves. Being wrong
   * there is not one rule's doing, so they are left out of the scores of rules.
   */
  boolean concluded() {
    return this == SPOKE;
  }
}
