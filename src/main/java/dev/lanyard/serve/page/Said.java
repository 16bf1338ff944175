package dev.lanyard.serve.page;

import java.util.List;

/**
 * Who says so.
 *
 * @param documents how many documents do
 * @param quotes the words of the first of them
 * @param more the page with all of them
 * @param otherwise where it comes from if no document says so
 */
record Said(int documents, List<Quote> quotes, String more, String otherwise) {
  Said {
    quotes = List.copyOf(quotes);
  }

  /** The same without the words, which are on the page with all of them. */
  Said brief() {
    return new Said(documents, List.of(), more, otherwise);
  }
}
