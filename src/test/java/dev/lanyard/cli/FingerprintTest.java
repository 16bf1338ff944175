package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir private Path folder;

  @Test
  void tellsProgramsApartByWhatIsInThem() throws IOException {
    String one = word(jar("one.jar", "Main.class", "first"));

    assertThat(word(jar("copy.jar", "Main.class", "first"))).isEqualTo(one);
    assertThat(word(jar("other.jar", "Main.class", "other"))).isNotEqualTo(one);
    assertThat(word(jar("renamed.jar", "Mein.class", "first"))).isNotEqualTo(one);
  }

  @Test
  void takesAFileThatIsNoJarAsItIs() throws IOException {
    Path one = Files.writeString(folder.resolve("a"), "no jar");
    Path other = Files.writeString(folder.resolve("b"), "no jar either");

    assertThat(word(one)).isNotEqualTo(word(other));
  }

  private static String word(Path code) {
    return new Fingerprint().withProgram(code).word();
  }

  private Path jar(String name, String entry, String content) throws IOException {
    Path jar = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      var told = new ZipEntry(entry);
      told.setTime(0);
      zip.putNextEntry(told);
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
