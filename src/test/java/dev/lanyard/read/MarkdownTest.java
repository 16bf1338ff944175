package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @Test
  void givesListsTheirDepthAndItemsTheirParagraphs() {
    assertThat(Texts.markdown("* one\n  * two\n\n    more\n* [ ] three\n\n1. four\n"))
        .isEqualTo(
            """
            LIST_ITEM 1 one
              LIST_ITEM 2 two
                PARAGRAPH more
            LIST_ITEM 1 three
            LIST_ITEM 1 four""");
  }

  @Test
  void readsTables() {
    assertThat(Texts.markdown("| Time | Talk |\n|---|---|\n| 10:00 | *a* \\| [b](c) |\n| | |\n"))
        .isEqualTo(
            """
            TABLE_ROW 0
              CELL Time
              CELL Talk
            TABLE_ROW 1
              CELL 10:00
              CELL *a* | [b](c)""");
  }

  @Test
  void takesImagesOutOfTheWords() {
    assertThat(
            Texts.markdown(
                "![Ada](a.png)\nAda spoke. ![](b.png) [![Film](c.png)](https://v.example)"))
        .isEqualTo(
            "IMAGE [Ada](a.png)\nPARAGRAPH Ada spoke.\nIMAGE [[Film](c.png)](https://v.example)");
  }

  @Test
  void readsHtmlBetweenIt() {
    String text =
        """
        <img src="a.png" alt="Hall"/>
        Words [with](link.html) it.

        <p>Half <span class="x"><a href="https://x.example/?a&amp;b">a post</a></span>
          is HTML</p>

        <ul>
          <li><p>one</p></li>

          <li>two</li>
        </ul>
        <!-- gone --><style>p {}</style>
        <blockquote class="twitter-tweet"><p>So good<br>here</p>&mdash; Bo (@bo)</blockquote> <script>x()</script>
        """;

    assertThat(Texts.markdown(text))
        .isEqualTo(
            """
            IMAGE [Hall](a.png)
            PARAGRAPH Words [with](link.html) it.
            PARAGRAPH Half [a post](https://x.example/?a&b) is HTML
            LIST_ITEM 1 one
            LIST_ITEM 1 two
            QUOTATION
              PARAGRAPH So good⏎here
              PARAGRAPH — Bo (@bo)""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a <b>bold</b><br/>word <script>x < y</script>end | a **bold**⏎word end
          <a href='https://x.example'>Ada <em>L&ouml;f</em></a> | [Ada *Löf*](https://x.example)
          {{ page.title }}Words {% include x.html a="b" %}go on[^1]{: .note} | Words go on
          **[Title](u)** by _[Ada](v)_ | **[Title](u)** by *[Ada](v)*
          ["Title"](u) and <https://x.example> | ["Title"](u) and [https://x.example](https://x.example)
          see https://x.example/a_b_c. | see [https://x.example/a_b_c](https://x.example/a_b_c).
          at https://x.example/_a_b and _so_ ~~on~~ | at [https://x.example/_a_b](https://x.example/_a_b) and *so* on
          [f](https://x.example/_a_) | [f](https://x.example/_a_)
          (www.x.example/y) | ([www.x.example/y](http://www.x.example/y))
          Ada 👩‍🚀 L&#246;f​ 🇨🇦 | Ada 👩‍🚀 Löf 🇨🇦
          """)
  void leavesTheWordsAndTheirMarks(String text, String expected) {
    assertThat(Texts.markdown(text)).isEqualTo("PARAGRAPH " + expected);
  }

  @Test
  void seesHeadingsAsTheirAuthorsMeantThem() {
    assertThat(Texts.markdown("##Talks\n\nSee you next month.\n---\n\n## Next {#next}\n"))
        .isEqualTo("HEADING 2 Talks\nPARAGRAPH See you next month.\nHEADING 2 Next");
  }

  @Test
  void seesAHeadingThatTouchesItsSignsAndTheTextBelow() {
    assertThat(Texts.markdown("Before.\n###[Queues](x)\nIt was given twice.\n"))
        .isEqualTo("PARAGRAPH Before.\nHEADING 3 [Queues](x)\nPARAGRAPH It was given twice.");
  }

  @Test
  void keepsALineBreakThatNobodyNeededToFitAWidth() {
    String wide = "word ".repeat(40).strip() + ".";

    assertThat(Texts.markdown(wide + "\nSlides are [here](x)\nand [there](y)"))
        .isEqualTo("PARAGRAPH " + wide + "⏎Slides are [here](x) and [there](y)");
  }

  @Test
  void joinsLinesInTheMiddleOfASentence() {
    String wide = "word ".repeat(40).strip();

    assertThat(Texts.markdown(wide + "\nRaman spoke."))
        .isEqualTo("PARAGRAPH " + wide + " Raman spoke.");
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String line = "These words were wrapped by an editor at seventy chars or so, like this by\n";

    assertThat(Texts.markdown(line.repeat(3) + "Ada.")).doesNotContain("⏎").endsWith("by Ada.");
  }

  @Test
  void leavesCodeAside() {
    assertThat(
            Texts.markdown(
                "Words.\n\n```\ncode\n```\n\n    x = {1};\n\nAnd\n\n    words set far in\n"))
        .isEqualTo("PARAGRAPH Words.\nPARAGRAPH And\nPARAGRAPH words set far in");
  }

  @Test
  void isSeenInATextFileByItsFrontMatterOrItsMarkup() {
    assertThat(Texts.plain("---\ntitle: x\n---\n*Words*")).isEqualTo("PARAGRAPH *Words*");
    assertThat(Texts.plain("# Day one\n\nSaw [Ada](https://x.example)."))
        .startsWith("HEADING 1 Day one\n");
    assertThat(Texts.plain("5 * 3 * 2 and [brackets]"))
        .isEqualTo("PARAGRAPH 5 * 3 * 2 and [brackets]");
  }
}
