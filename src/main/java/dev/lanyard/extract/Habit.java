package dev.lanyard.extract;

import java.util.Locale;

/**
 * Everything that rules look for, by the name that their claims carry, with what it reads. A claim
 * can carry no other, so what is not described here cannot be claimed. In alphabetical order.
 *
 * <p>How precise each is, is measured: see {@link Confidences}.
 */
public enum Habit {
  ADDRESS_LINE("The building and the city in a line beside the line with the event's day."),
  AFFILIATED_SUBJECT(
      "Speakers of whom a report of several talks tells what they do, rather than that they spoke: \"Ada Moss of Acme runs nine clusters\"."),
  AFFILIATION_IN_PROSE(
      "Whom people are with, and as what, wherever it stands beside their names: \"Ada Moss, CTO at Acme\", \"Acme's Ada Moss\"."),
  AGENDA_ITEM("A list item with the speakers as items beneath it: the title of their talk."),
  ANNOUNCED_EVENT(
      "A sentence that dates the next event, perhaps under a heading that names its month."),
  ANNOUNCED_LINE_UP("The organisations whose speakers an announcement promises."),
  ANNOUNCED_VENUE("Where an announcement says that the next event will be."),
  AUTHOR("Who wrote the document, with organisation and role: a field, a by-line, a signature."),
  BY_LINE("A line of nothing but speakers and what they are; the heading above is the title."),
  DATED_SECTION("A heading above an item \"Date: …\", on a page that lists several editions."),
  DOCUMENT_OF_ONE_TALK(
      "A document that its own title says to be about one talk: \"Keynote: …\", \"… - Interview with …\"."),
  EDITION_IN_NAME("The month and year that an event's name holds, as its date."),
  EVENT_HOST("Who hosted, organised or chaired an event, as a sentence says."),
  EVENT_SPONSOR(
      "Who sponsored an event or is thanked for support: in a sentence, an item or a list."),
  EVENT_VENUE("The building or premises of an event, as a sentence or a labelled item names them."),
  FEATURED_SPEAKER(
      "People whom an event is said to feature, a talk for each: \"featuring Ada Moss from Acme and Bo Lind of Bolt\"."),
  FILE_NAME_DATE(
      "The day in a file's name as that of the edition reported, if the month agrees with the edition's."),
  FIRST_PERSON("Talks that the author, or whoever is interviewed, tells of as \"I\"."),
  FRONT_MATTER_DATE("An event's date in a field before the text."),
  FRONT_MATTER_PLACE("An event's city in a field before the text."),
  FRONT_MATTER_SESSION(
      "The title and speakers of a document's one session, in fields before the text."),
  FRONT_MATTER_TALKS(
      "Talks listed in fields before the text, each with its title, its speakers and their companies."),
  GIVEN_BY(
      "Sentences about a talk that then name who gave it: \"the keynote was given by Ada Moss\", \"Ada Moss's talk on queues\"."),
  HEADING_SESSION("A heading that names a session, though nobody is named as its speaker."),
  HOST_FIELD("Who hosted or organised an event, in a field before the text or a labelled line."),
  INTERVIEW("An interview in writing, with who asks and who answers."),
  JOB_MOVE(
      "Who takes up or gave up which work: \"Ada Moss joins Acme as CTO\", \"formerly at Acme\"."),
  LABELLED_TALK(
      "A heading that is a talk's title, beneath it labelled lines with its event, speakers and date."),
  LABELLED_TITLE(
      "A labelled line with a talk's title near one with its speakers: \"Title: Queues at rest\", \"Speaker: Ada Moss\"."),
  LATER_EDITION("A sentence that looks ahead to a later edition of the event reported."),
  LISTED_ORGANISER("The people of a list under \"Organisers\"."),
  LISTED_PANEL("A sentence that announces a panel, with its people as a list beneath."),
  MAIN_EVENT(
      "The event that a document is about, with its series: named in its title, its description, its first words, or most often."),
  NAME(
      "Each mention of a person, organisation, project or place, and the other forms of its name."),
  NAMED_EVENT(
      "Another event that a document names: a co-located workshop, last year's conference."),
  ONLY_DATE("The one day that a text gives within the event's year, as the event's."),
  PANEL_IN_PROSE("A panel told of in a sentence, with its people and whoever moderates."),
  PLACE_IN_NAME("The city that an event's or a series' name holds."),
  PLACE_IN_VENUE("The city that the name of the venue holds."),
  PODCAST_EPISODE(
      "A podcast's episode as an event: from the title, or from words about this edition or the next one."),
  PODCAST_TALK("The talk of a podcast's episode, with guests and hosts from labelled lines."),
  PROJECT_IN_TALK("The projects that a talk's title or description names."),
  REPORTED_EVENT("That an event which is reported, and not announced, was held."),
  SPEAKER_CARD(
      "A heading that is a person's name, beneath it whom the person is with and the talk's title."),
  SPEAKERS_AND_TITLE("A line of speakers, then their title: \"Ada Moss (Acme): Queues at rest\"."),
  STATED_DATE("A date in a sentence about the event, or in an item \"Date: …\"."),
  STATED_PLACE("A city in a sentence about the event, or in an item \"Location: …\"."),
  SUBJECT_OF_REPORT(
      "Speakers of whom a report of several talks says what they showed, in words that would be no talk by themselves: \"Ada Moss described how queues grow\"."),
  SUBJECT_OF_SECTION(
      "The people who are the subject of a section whose heading is a session's title."),
  TABLE_ROW("A row of a table that has columns of titles and speakers."),
  TEAM_AFFILIATION(
      "Whom speakers work for, as the description of their talk says: \"their journey in providing a platform for …\"."),
  TEAM_ROLE("What a talk's description calls its speakers together: \"Acme engineers shared …\"."),
  TITLE_AND_SPEAKERS("A line of a title, then its speakers: \"Queues at rest - Ada Moss, Acme\"."),
  TITLE_LINE_AND_BY_LINE("A title on one line of a paragraph or item, its speakers on the next."),
  TITLED_PROGRAMME(
      "The title of a timetable or of a list of talks that gives its day, as the event's name."),
  TOLD_IN_PROSE(
      "Sentences whose subject spoke: \"Ada Moss from Acme talked about …\", \"Next up was Bo Lind showing us how …\"."),
  TOLD_OF_THE_SAME_PERSON(
      "A talk told of as \"she\" or \"he\", right after a sentence that named one person."),
  TOPIC_OF_DOCUMENT("The topics that a document's words tell of."),
  TOPIC_OF_TALK("The topics that the words of a talk's title and description tell of."),
  WEEKDAY_DIFFERS(
      "A date whose weekday is not that day's, kept as stated: \"Monday 3 June 2025\", a Tuesday.");

  private final String reads;

  Habit(String reads) {
    this.reads = reads;
  }

  /** Its name in claims and tables, such as {@code by-line}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it reads, in a sentence. */
  public String reads() {
    return reads;
  }
}
