package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, '1,000'",
    "123456, '123,456'",
    "1234567, '1,234,567'",
    "-999, -999",
    "-1000, '-1,000'",
    "-123456, '-123,456'",
  })
  void setsACommaAfterEveryThirdDigit(long number, String words) {
    assertThat(Words.grouped(number)).isEqualTo(words);
  }
}
