package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
  private static final Said NOBODY = new Said(0, List.of(), "", "");

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=x, PT12M5S, https://www.youtube.com/watch?v=x&t=725s, 12:05",
    "https://youtu.be/x?t=9s, PT1H0M7S, https://youtu.be/x?t=3607s, 1:00:07",
    "https://video.example/a, PT5S, https://video.example/a#t=5, 0:05",
    "https://video.example/a, '', https://video.example/a, ''",
    "https://video.example/a, soon, https://video.example/a, ''",
    "https://video.example/a#chapter, PT5S, https://video.example/a#chapter, 0:05",
  })
  void leadsToTheSecondWhereItBegins(String address, String offset, String href, String at) {
    var recording = Recording.of(address, offset, NOBODY);

    assertThat(recording.link().href()).isEqualTo(href);
    assertThat(recording.at()).isEqualTo(at);
  }
}
