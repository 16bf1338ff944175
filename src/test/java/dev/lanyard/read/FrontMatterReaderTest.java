package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
  @Test
  void givesEveryYamlValueItsPlace() {
    Document document =
        Texts.document(
            "talk.md",
            """
            ---
            Title: "A \\"big\\" day 😀: knots"
            tags: [a, "b c"]
            hosts:
              - name: Ada Löf
                org: Acme
            about: >
              Two
              lines.
            empty:
            # a comment
            date: 2024-03-06
            ---
            Text.
            """);

    assertThat(Texts.fields(document))
        .isEqualTo(
            """
            title=A "big" day 😀: knots from A \\"big\\" day 😀: knots
            tags=a
            tags=b c
            hosts.name=Ada Löf
            hosts.org=Acme
            about=Two lines. from Two
              lines.
            date=2024-03-06
            """);
    assertThat(Trees.print(document.blocks())).isEqualTo("PARAGRAPH Text.");
  }

  @Test
  void readsLineByLineWhatIsNoYaml() {
    Document document =
        Texts.document(
            "talk.md",
            "---\ntitle: Knots: a report\nby:\tAda\ntags:\n  - one: two\n  - three\nlist: [a, b]\n---\nText.\n");

    assertThat(Texts.fields(document))
        .isEqualTo("title=Knots: a report\nby=Ada\ntags=one: two\ntags=three\nlist=a\nlist=b\n");
  }

  @Test
  void readsToml() {
    Document document =
        Texts.document(
            "talk.md",
            "+++\r\ntitle = \"A \\\"b\\\"\"\r\nday = 2024-03-06\r\ntags = ['x',\r\n  \"y\"]\r\n[at]\r\nplace = \"Hall\"\r\n+++\r\nText.");

    assertThat(Texts.fields(document))
        .isEqualTo(
            "title=A \"b\" from A \\\"b\\\"\nday=2024-03-06\ntags=x\ntags=y\nat.place=Hall\n");
    assertThat(Trees.print(document.blocks())).isEqualTo("PARAGRAPH Text.");
  }

  @Test
  void readsTomlLineByLineWhereItIsMalformed() {
    assertThat(Texts.fields(Texts.document("talk.md", "+++\ntitle = Knots\nby = \"Ada\"\n+++\n")))
        .isEqualTo("title=Knots\nby=Ada\n");
  }

  @Test
  void saysWhereTheBlockThatNeverEndsBegins() {
    Fault fault =
        catchThrowableOfType(
            Fault.class, () -> Texts.document("talk.md", "\n---\ntitle: Knots\n\nText goes on.\n"));

    assertThat(fault.slug()).isEqualTo("front-matter-open");
    assertThat(fault.where()).isEqualTo("talk.md line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nText\n",
        "---\nSome words here.\n",
        "---\n",
        "-----\ntitle: x\n",
        "text\n---\na: b\n",
        "---\nNote: this is text.\nAnd more.\n",
        "---\n[a](b) link\n\n---\n",
        "---\nNote: some text\nand more text\nand more\n\n---\nand more.\n"
      })
  void takesARuleForARule(String text) {
    assertThat(Texts.document("talk.md", text).front().fields()).isEmpty();
  }

  @Test
  void isReadBeforeHtmlToo() {
    Document document =
        Texts.document("talk.html", "---\nyear: 2010\n---\n<p>Words &amp; more</p>");

    assertThat(Texts.fields(document)).isEqualTo("year=2010\n");
    assertThat(Trees.print(document.blocks())).isEqualTo("PARAGRAPH Words & more");
  }

  @Test
  void survivesWhatYamlCannotExpress() {
    String bomb = "---\na: &x [1, 2]\nb: [*x, *x]\nc: !!java/object {}\nd: {{ x }}\n---\nText.\n";

    assertThat(Trees.print(Texts.document("talk.md", bomb).blocks())).isEqualTo("PARAGRAPH Text.");
  }

  @Test
  void mayStandWithoutFences() {
    Document document =
        Texts.document("talk.md", "Title: Knots at Sea\nDate: 2024-03-06 18:52\n\nText.\n");

    assertThat(Texts.fields(document)).contains("title=Knots at Sea").contains("date=2024-03-06");
    assertThat(Texts.fields(Texts.document("t.md", "Title: Knots.\n\nText.\n"))).isEmpty();
  }
}
