package dev.lanyard.serve.page;

import java.util.List;

/**
 * For whom somebody stood, year by year.
 *
 * @param years the columns, the oldest first
 * @param rows one for each organisation, in the order of first mention
 */
record Timeline(List<String> years, List<Row> rows) {
  Timeline {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * An organisation.
   *
   * @param roles what the person was there; may be empty
   * @param marks for each year of the timeline, whether a document ties the two in it
   * @param since when the first of the documents ties the two; may be unknown
   */
  record Row(Link organisation, List<String> roles, List<Boolean> marks, When since, Said said) {
    Row {
      roles = List.copyOf(roles);
      marks = List.copyOf(marks);
    }
  }
}
