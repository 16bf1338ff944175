package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of those who are forgotten, and the writings of a name that it knows again. */
class ForgottenTest {
  @TempDir private Path folder = Path.of("set by JUnit");

  @Test
  void theListDoesNotTellTheNameAndAnotherSaltMakesAnotherHash() throws IOException {
    var one = Forgotten.nobody(new byte[] {1}).with("Zoë Hall");
    var other = Forgotten.nobody(new byte[] {2}).with("Zoë Hall");
    one.write(folder);
    String list = Files.readString(folder.resolve(Forgotten.NAME));
    other.write(folder);

    assertThat(list.toLowerCase(Locale.ROOT)).doesNotContain("zoe", "zoë", "hall");
    assertThat(Files.readString(folder.resolve(Forgotten.NAME))).isNotEqualTo(list);
  }

  @Test
  void aNameIsFoundInWhateverWritingAndLeavesOthersAlone() {
    var forgotten = Forgotten.nobody(new byte[] {1}).with("Zoë B. Hall");

    assertThat(forgotten.scrub("", "Then Dr. ZOE HALL, of Acme, spoke."))
        .isEqualTo("Then [withheld], of Acme, spoke.");
    assertThat(forgotten.scrub("", "Zoë B. Hall’s slides; Zoë Halley's too; City Hall and Zoë"))
        .isEqualTo("[withheld]’s slides; Zoë Halley's too; City Hall and Zoë");
    assertThat(forgotten.scrubPath("2025-zoe-hall-interview.trig"))
        .matches("2025-withheld-[0-9a-f]{8}-interview\\.trig");
    assertThat(forgotten.scrubPath("2025-town-hall.trig")).isEqualTo("2025-town-hall.trig");
  }

  @ParameterizedTest
  @CsvSource({
    "Jörg Maier, JOERG MAIER",
    "Joerg Maier, Jörg Maier",
    "Zoë Hall, 'Hall, Zoe'",
    "Zoë Hall, Zoe\u0308 HALL",
    "'Zoë \"Zed\" Hall', Zed Hall",
    "Zoë Hall, zoehall",
    "Zoë Hall, @zhall",
    "Zoë Hall, Zo&euml; Hall",
    "Mikołaj O'Brien, Mikolaj OBrien",
    "Anne-Marie de la Cruz Santos, anne marie de la cruz santos"
  })
  void aNameIsFoundInEveryWritingOfIt(String name, String writing) {
    var forgotten = Forgotten.nobody(new byte[] {1}).with(name);

    assertThat(forgotten.scrub("", "we met " + writing + " there"))
        .matches("we met @?\\[withheld] there");
  }

  @Test
  void anAddressIsFoundOutThoughItIsEncoded() {
    var forgotten = Forgotten.nobody(new byte[] {1}).with("Zoë Hall");

    assertThat(forgotten.scrubAddress("https://wiki.example/w/Zo%C3%AB_Hall?tab=about"))
        .matches("https://wiki.example/w/withheld-[0-9a-f]{8}\\?tab=about");
    assertThat(forgotten.scrubAddress("https://wiki.example/100%25"))
        .isEqualTo("https://wiki.example/100%25");
  }
}
