package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "saw [Knots at Sea]https://v.example/x?t=1) (at 3:03)",
        "saw [Knots at Sea] (https://v.example/x?t=1) (at 3:03)",
        "saw [Knots at Sea]( https://v.example/x?t=1 (at 3:03)",
        "saw [Knots at Sea(https://v.example/x?t=1) (at 3:03)"
      })
  void becomeLinksWithoutNoise(String text) {
    assertThat(Texts.markdown(text))
        .isEqualTo("PARAGRAPH saw [Knots at Sea](https://v.example/x?t=1) (at 3:03)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo told us about "the knots"](https://v.example). | Bo told us about ["the knots"](https://v.example).
          Bo explaining The Art of the Knot](https://v.example) | Bo explaining [The Art of the Knot](https://v.example)
          Bo from Acme on Knots](https://v.example) | Bo from Acme on Knots
          he showed how ropes work](https://v.example) | he showed how ropes work
          """)
  void withoutTheirOpeningAreMarkedOnlyWhereTheTitleIsPlain(String text, String expected) {
    assertThat(Texts.markdown(text)).isEqualTo("PARAGRAPH " + expected);
  }

  @Test
  void areJoinedToTheirReferences() {
    assertThat(Texts.markdown("saw [Knots at Sea] [k] and [Ropes][7].\n\n[k]: https://v.example"))
        .isEqualTo("PARAGRAPH saw [Knots at Sea](https://v.example) and Ropes.");
  }

  @Test
  void mayHaveSpacesInTheirAddress() {
    assertThat(Texts.markdown("the [deck](https://v.example/my deck.pdf)."))
        .isEqualTo("PARAGRAPH the [deck](https://v.example/my deck.pdf).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Photos] [Nov 2018] Roundup", "an array[0] (see below)", "see [1], https"})
  void areNotSeenInOtherBrackets(String text) {
    assertThat(Texts.markdown(text)).isEqualTo("PARAGRAPH " + text);
  }

  @Test
  void keepTheirPlaceInTheSource() {
    Document document = Texts.document("note.md", "saw [Knots]https://v.example/x)!");
    Mark link = document.blocks().get(0).passage().marks().get(0);

    assertThat(document.words(document.blocks().get(0).passage().span(link.from(), link.to())))
        .isEqualTo("Knots");
  }
}
