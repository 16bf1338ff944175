package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixesTest {
  @Test
  void shortensWhatItKnows() {
    assertThat(Prefixes.shorten("https://w3id.org/lanyard#speaker")).contains("lan:speaker");
  }

  @Test
  void leavesAloneWhatWouldNeedEscapes() {
    assertThat(Prefixes.shorten("https://w3id.org/lanyard#a/b")).isEmpty();
    assertThat(Prefixes.shorten("https://example.org/speaker")).isEmpty();
  }
}
