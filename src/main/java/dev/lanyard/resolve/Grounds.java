package dev.lanyard.resolve;

import java.util.Locale;

/**
 * The policy of identity in one list: on what grounds two are held to be one, and on what grounds
 * they are left apart, in doubt. A person's word comes first; then what is surer comes before what
 * is less sure.
 */
public enum Grounds {
  /** A person says that they are one: see {@link Ruling}. */
  SAID_TO_BE_ONE("a person says so"),
  /** Two documents make one IRI of it, and nothing that they say speaks against it. */
  ONE_NAME("the same name"),
  /** <em>AWS</em> and <em>Amazon Web Services</em>, since the ontology says so. */
  KNOWN_NAME("a name that is known beforehand"),
  /** <em>Acme Systems</em> and <em>ACME Systems, Inc.</em> */
  NAME_FOLDED("the same name but for case, accents, or the word for what it is"),
  /** <em>CNCF</em>, where another document writes the name out and puts that in brackets. */
  SHORT_NAME("a short name that another document explains"),
  /** <em>micro-services</em> and <em>microservice</em>. */
  SPELLING("the same words but for plural, hyphens, or the spelling of a country"),
  /** <em>o11y</em> and <em>observability</em>. */
  SHORT_FORM("a short form that everybody knows"),
  /** <em>KubeCon EU 2025</em> in two documents, or as a name of the known edition. */
  NAME_AND_TIME("the same name and time"),
  /** <em>Pods &amp; Pints May 2024</em> and <em>Pods &amp; Pints on 8 May 2024</em>. */
  SERIES_AND_MONTH("the same series and month"),
  /** <em>KubeCon London 2025</em>: the only edition of its family in that year and place. */
  ONLY_EDITION("the same series or name, and the same place, and no other that fits"),
  /** <em>Dr Zoë B. Hall</em> and <em>Zoe Hall</em>, while no <em>Zoë C. Hall</em> is about. */
  PERSON_FOLDED("the same name but for titles, accents or an initial"),
  /** <em>Zoë Hall</em> and <em>Zed Hall</em>, where a document gives both names. */
  OTHER_NAME("another name that a document gives"),
  /** <em>Z. Hall</em> and <em>Zoë Hall</em> at one event or with one employer. */
  INITIAL_AND_COMPANY("the initial of a name, and the same event or employer"),
  /** <em>Zed Hall</em> and <em>Zoë Hall</em> of Acme, of whom two documents tell one talk. */
  ONE_TALK("the same last name, employer and talk"),
  /** <em>Zoë</em>, in a document on the series that but one Zoë hosts elsewhere. */
  HOST_OF_SERIES("the first name of the one who hosts the series"),
  /** <em>Cortex at scale</em> and <em>Cortex at Scale: metrics for years</em> by one speaker. */
  TITLE_AND_SPEAKER("nearly the same title and a common speaker at the same event"),
  /** A talk without a title, by those who gave but one talk at the event. */
  ONLY_TALK("the same speakers at the same event, and no other talk of theirs"),
  /** <em>Køer som sover</em> and <em>Queues that sleep</em>, the only talk of its speakers. */
  TRANSLATED("the only talk of the same speakers at the same event, in another language"),
  /** A panel that one document lists twice, with its moderator and with its guests. */
  LISTED_TWICE("one panel, listed twice"),

  /** A name that two known things bear. */
  SHARED_NAME("the name is that of several"),
  /** <em>Zoë Hall</em> of Acme in 2015 and 2019, and of Borealis in 2017. */
  TWO_EMPLOYERS("the same name, but two employers at one time"),
  /** <em>Zoë Hall</em> of Acme on queues in Oslo, and of Borealis on tides in Porto. */
  NOTHING_IN_COMMON("the same name, but hardly anything else in common"),
  /** <em>Zoë Hall</em>, where <em>Zoë B. Hall</em> and <em>Zoë C. Hall</em> are about. */
  SEVERAL_INITIALS("one name with several initials"),
  /** <em>Chris Hall</em> and <em>Christian Hall</em>, both at events of one series. */
  SHORT_FIRST_NAME("the same last name and company, and a first name that may be a short one"),
  /** <em>Zoë</em>, where two of that name host the series. */
  SEVERAL_HOSTS("both host the series"),
  /** <em>KubeCon China</em> of two posts may be two years. */
  UNDATED("when or where it was is not told"),
  /** Speakers of several talks, and a report that gives no title. */
  SEVERAL_TALKS("which of their talks is not told"),
  /** One title and all the same speakers, but no event: talks are given twice. */
  NO_EVENT("at which event it was is not told"),
  /** The only talk of all the same speakers in two reports: renamed, or a second. */
  OTHER_TITLE("the same speakers at the same event, but another title");

  private final String words;

  Grounds(String words) {
    this.words = words;
  }

  /** The grounds in words, as in a sentence after <em>because</em>. */
  public String words() {
    return words;
  }

  /** What stands in the ledger: {@code series-and-month}. */
  public String rule() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
