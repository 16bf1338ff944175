package dev.lanyard.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void littleWordsTellLanguagesApart() {
    assertThat(Language.differs("The queues of the north", "Die Warteschlangen des Nordens"))
        .isTrue();
    assertThat(Language.differs("Colas en el norte", "Les files du nord et de la mer")).isTrue();
  }

  @Test
  void scriptsTellLanguagesApart() {
    assertThat(Language.differs("Queues in the north", "Очереди на севере")).isTrue();
    assertThat(Language.differs("Queues in the north", "Kubernetes 入門")).isTrue();
  }

  @Test
  void namesAreInNoLanguage() {
    assertThat(Language.of("Kubernetes Prometheus")).isEmpty();
    assertThat(Language.differs("Kubernetes", "Køer i nord")).isFalse();
  }

  @Test
  void whatMayBeOneLanguageDoesNotDiffer() {
    assertThat(Language.differs("Køer og vann", "Vand og køer i nord")).isFalse();
  }
}
