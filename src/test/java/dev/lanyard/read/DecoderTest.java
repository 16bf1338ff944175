package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
  @Test
  void readsUtf8WithoutItsByteOrderMark() {
    byte[] bytes = "\uFEFFLöf 😀".getBytes(StandardCharsets.UTF_8);

    assertThat(Decoder.decode(bytes))
        .isEqualTo(new Decoder.Decoded("Löf 😀", StandardCharsets.UTF_8));
  }

  @Test
  void readsUtf16ByItsByteOrderMark() {
    assertThat(Decoder.decode("\uFEFFLöf".getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo("Löf");
    assertThat(Decoder.decode("\uFEFFLöf".getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo("Löf");
  }

  @Test
  void readsWhatIsNoUtf8AsWindows1252AndSaysSo() {
    Charset windows = Charset.forName("windows-1252");

    assertThat(Decoder.decode("Löf’s".getBytes(windows)))
        .isEqualTo(new Decoder.Decoded("Löf’s", windows));
  }

  @Test
  void readsEveryByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }

    assertThat(Decoder.decode(bytes).text()).hasSize(256).doesNotContain("\uFFFD");
  }

  @Test
  void readsNoBytesAsNoText() {
    assertThat(Decoder.decode(new byte[0]).text()).isEmpty();
  }
}
