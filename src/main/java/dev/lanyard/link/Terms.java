package dev.lanyard.link;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.Term;

/** What a thing is found by: the terms of the index, and those to ask it for. */
final class Terms {
  /** A whole name, {@code opentelemetry}. */
  static final String NAME = "name";

  /** A homepage or repository, {@code grafana.com}. */
  static final String SITE = "site";

  /** A word of a name. */
  static final String WORD = "word";

  /** Three letters in a row, for the misspelt: {@code ope}, {@code pen}. */
  static final String GRAM = "gram";

  /** What it goes with, {@code pycon us 2015}. */
  static final String COMPANY = "company";

  /** The month it was in, {@code 2025-04}. */
  static final String MONTH = "month";

  private static final int GRAM_LENGTH = 3;
  private static final int LONGEST = 1000;

  private Terms() {}

  static Set<Term> of(Profile profile) {
    var terms = new LinkedHashSet<Term>();
    for (Form form : profile.forms()) {
      terms.add(term(NAME, form.joined()));
      if (!form.initials().isEmpty()) {
        terms.add(term(NAME, form.initials()));
      }
      form.words().forEach(w -> terms.add(term(WORD, w)));
      String padded = "^" + form.joined() + "$";
      for (int at = 0; at + GRAM_LENGTH <= padded.length(); at++) {
        terms.add(new Term(GRAM, padded.substring(at, at + GRAM_LENGTH)));
      }
    }
    profile.homepages().forEach(s -> terms.add(term(SITE, s.owner())));
    profile.repositories().forEach(s -> terms.add(term(SITE, s.toString())));
    profile.ids().forEach(i -> terms.add(term(SITE, i)));
    profile.company().forEach(c -> terms.add(term(COMPANY, c)));
    profile
        .periods()
        .forEach(p -> terms.add(new Term(MONTH, p.first().toString().substring(0, 7))));
    return terms;
  }

  /** The index takes no term of any length; what is longer than this is no name. */
  private static Term term(String field, String text) {
    return new Term(field, text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
