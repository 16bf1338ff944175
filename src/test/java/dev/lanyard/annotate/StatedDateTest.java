package dev.lanyard.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held on 7th May 2023|2023-05-07|",
        "on the 7th of May, 2023|2023-05-07|",
        "from April 1-4, 2025|2025-04-01|2025-04-04",
        "20–23 May 2019|2019-05-20|2019-05-23",
        "Sat 1 & Sun 2 February 2020|2020-02-01|2020-02-02",
        "February 1st, 2nd and 3rd, 2020|2020-02-01|2020-02-03",
        "30 August to 2 September 2018|2018-08-30|2018-09-02",
        "December 30, 2019 – January 3, 2020|2019-12-30|2020-01-03",
        "30 December - 2 January 2020|2019-12-30|2020-01-02",
        "Monday, July 8 - Friday, July 12, 2019|2019-07-08|2019-07-12",
        "Oct. 28-30, 2024|2024-10-28|2024-10-30",
        "2019-07-08|2019-07-08|",
        "2019-07-08 to 2019-07-12|2019-07-08|2019-07-12",
        "2019/07/08|2019-07-08|",
        "31.01.2020|2020-01-31|",
        "31/01/2020|2020-01-31|",
        "01/31/2020|2020-01-31|",
        "in May 2023|2023-05|",
      })
  void reads_a_date_as_precisely_as_stated(String text, String start, String end) {
    StatedDate date = StatedDate.read(text);

    int year = date.year() > 0 ? date.year() : 2019;
    assertThat(date.inYear(year).start()).isEqualTo(start);
    assertThat(date.inYear(year).end()).isEqualTo(end == null ? "" : end);
  }

  @ParameterizedTest
  @CsvSource({
    "04/03/2021",
    "30 February 2020",
    "version 3.1.2019a",
    "at 10:30 on May 45",
    "Q1 2024"
  })
  void reads_nothing_from_what_is_no_date_or_two(String text) {
    assertThat(StatedDate.read(text).start()).isEmpty();
  }

  @Test
  void a_day_without_a_year_waits_for_one() {
    StatedDate date = StatedDate.read("Wednesday 7th January");

    assertThat(date.start()).isEmpty();
    assertThat(date.inYear(2026).start()).isEqualTo("2026-01-07");
  }

  @Test
  void the_weekday_is_checked_against_the_calendar() {
    assertThat(StatedDate.read("Wednesday 7 January 2026").weekdayAgrees()).isTrue();
    assertThat(StatedDate.read("Wednesday 5th September 2020").weekdayAgrees()).isFalse();
    assertThat(StatedDate.read("5th September 2020").weekdayAgrees()).isTrue();
    assertThat(StatedDate.read("Wednesday 5th September").weekdayAgrees()).isTrue();
  }
}
