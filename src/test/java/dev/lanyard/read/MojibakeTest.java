package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "you’re",
        "Källström",
        "“quoted” – or…",
        "Škoda œuvre ő",
        "naïve café",
        "sails ⛵ now",
        "fire 🔥 now"
      })
  void isMendedWhenUtf8WasReadAsWindows1252OnceOrTwice(String text) {
    String once = misread(text);

    assertThat(Texts.markdown(once)).isEqualTo("PARAGRAPH " + text);
    assertThat(Texts.markdown(misread(once))).isEqualTo("PARAGRAPH " + text);
  }

  @Test
  void keepsItsPlaceInTheSource() {
    Document document = Texts.document("note.md", "So you\u00e2\u20ac\u2122re L\u00c3\u00b6f?");
    Passage passage = document.blocks().get(0).passage();

    assertThat(passage.text()).isEqualTo("So you’re Löf?");
    assertThat(document.words(passage.span(3, 9))).isEqualTo("you\u00e2\u20ac\u2122re");
    assertThat(document.words(passage.span(10, 13))).isEqualTo("L\u00c3\u00b6f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“CAFÉ” in capitals",
        "Löf",
        "À la carte",
        "naïve “words”",
        "Ã alone",
        "Müller™",
        "«É»"
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(Texts.markdown(text)).isEqualTo("PARAGRAPH " + text);
  }

  /** Windows-1252, with the five bytes that it lacks as control characters. */
  private static String misread(String text) {
    var misread = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {each}, Charset.forName("windows-1252"));
      misread.append(one.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : one);
    }
    return misread.toString();
  }
}
