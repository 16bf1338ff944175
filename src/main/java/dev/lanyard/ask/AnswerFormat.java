package dev.lanyard.ask;

import java.util.Locale;

/** How an answer can be written. */
public enum AnswerFormat {
  /** For a terminal. */
  TABLE("text/plain; charset=utf-8"),
  /** For a README or a wiki. */
  MARKDOWN("text/markdown; charset=utf-8"),
  /** SPARQL 1.1 results as comma-separated values. */
  CSV("text/csv; charset=utf-8"),
  /** SPARQL 1.1 results as tab-separated values, terms in Turtle syntax. */
  TSV("text/tab-separated-values; charset=utf-8"),
  /** SPARQL 1.1 results as JSON. */
  JSON("application/sparql-results+json"),
  /** SPARQL results as XML. */
  XML("application/sparql-results+xml");

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** The word by which it is asked for, {@code csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
