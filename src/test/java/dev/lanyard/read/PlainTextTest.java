package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void takesShortLinesThatStandAloneForHeadings() {
    assertThat(
            Texts.plain(
                """
                Second day at RopeConf

                Keynotes

                Ada spoke first.

                Tutorial: Splicing for all

                It was fun:

                Ada: was it?

                SMALL PRINT
                None.

                Talks
                -----
                Bo

                Leave a comment"""))
        .isEqualTo(
            """
            HEADING 1 Second day at RopeConf
            HEADING 2 Keynotes
            PARAGRAPH Ada spoke first.
            HEADING 2 Tutorial: Splicing for all
            PARAGRAPH It was fun:
            PARAGRAPH Ada: was it?
            HEADING 2 SMALL PRINT
            PARAGRAPH None.
            HEADING 2 Talks
            PARAGRAPH Bo""");
  }

  @Test
  void takesEveryLineForAParagraphWhereLinesAreLong() {
    String wide =
        "They showed how a rope is spliced, and why it holds; afterwards everybody tried it, some with less luck than others.";

    assertThat(Texts.plain("Two days of ropes\n" + wide + "\nAda (Acme) & Bo (Bits)\n" + wide))
        .isEqualTo(
            "HEADING 1 Two days of ropes\nPARAGRAPH "
                + wide
                + "\nPARAGRAPH Ada (Acme) & Bo (Bits)\nPARAGRAPH "
                + wide);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    assertThat(
            Texts.plain(
                """
                Somebody's editor wrapped this paragraph at about seventy chars, so
                every line flows on into the next one, until it ends.
                Ada (Acme)
                - an item that goes on and on until it does not fit on one line and
                  flows on
                - another
                """))
        .isEqualTo(
            """
            PARAGRAPH Somebody's editor wrapped this paragraph at about seventy chars, so every line flows on into the next one, until it ends.
            PARAGRAPH Ada (Acme)
            LIST_ITEM 1 an item that goes on and on until it does not fit on one line and flows on
            LIST_ITEM 1 another""");
  }

  @Test
  void nestsListsByTheirIndentation() {
    assertThat(Texts.plain("  • one\n    – two\n\n  • three\n•\nfour\n\n1. five\n2) six\n"))
        .isEqualTo(
            """
            LIST_ITEM 1 one
              LIST_ITEM 2 two
            LIST_ITEM 1 three
            LIST_ITEM 1 four
            LIST_ITEM 1 five
            LIST_ITEM 1 six""");
  }

  @Test
  void readsTablesOfBarsAndTabs() {
    assertThat(
            Texts.plain("Time | Talk |\n---|---|\n10:00 | Knots |\n|\nSo far.\nA\tB\nC\tD\nE\tF\n"))
        .isEqualTo(
            """
            TABLE_ROW 0
              CELL Time
              CELL Talk
            TABLE_ROW 1
              CELL 10:00
              CELL Knots
            PARAGRAPH So far.
            TABLE_ROW 1
              CELL A
              CELL B
            TABLE_ROW 1
              CELL C
              CELL D
            TABLE_ROW 1
              CELL E
              CELL F""");
  }

  @Test
  void readsQuotations() {
    assertThat(Texts.plain("Ada:\n> ropes\n> hold\n>\n> mostly\nBo."))
        .isEqualTo(
            "PARAGRAPH Ada:\nQUOTATION\n  PARAGRAPH ropes hold\n  PARAGRAPH mostly\nPARAGRAPH Bo.");
  }

  @Test
  void knowsAMail() {
    Document mail =
        Texts.document(
            "note.txt",
            "From: Ada L\u00f6f <ada@x.example>\nDate: 2 May 2024\nSubject: Knots, and how\n\nHello all,\n\nbye.\n-- \nAda");

    assertThat(Texts.fields(mail))
        .isEqualTo("from=Ada L\u00f6f <ada@x.example>\ndate=2 May 2024\nsubject=Knots, and how\n");
    assertThat(Trees.print(mail.blocks()))
        .isEqualTo("HEADING 1 Knots, and how\nPARAGRAPH Hello all,\nPARAGRAPH bye.\nPARAGRAPH Ada");
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(Texts.document("note.txt", " \r\n\t\u00a0\n").blocks()).isEmpty();
  }
}
