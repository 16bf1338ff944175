package dev.lanyard.export;

/** What the cells of a column hold, and what the formats call that. */
enum Type {
  TEXT("string", "string", "TEXT", "VARCHAR"),
  /** An absolute IRI. */
  IRI("string", "anyURI", "TEXT", "VARCHAR"),
  /** A year, a month or a day, whichever is known: text, since no date type holds all three. */
  DATE("string", "string", "TEXT", "VARCHAR"),
  INTEGER("integer", "integer", "INTEGER", "BIGINT"),
  DECIMAL("number", "decimal", "REAL", "DOUBLE");

  private final String frictionless;
  private final String csvw;
  private final String sqlite;
  private final String duckdb;

  Type(String frictionless, String csvw, String sqlite, String duckdb) {
    this.frictionless = frictionless;
    this.csvw = csvw;
    this.sqlite = sqlite;
    this.duckdb = duckdb;
  }

  String frictionless() {
    return frictionless;
  }

  String csvw() {
    return csvw;
  }

  String sqlite() {
    return sqlite;
  }

  String duckdb() {
    return duckdb;
  }

  boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
