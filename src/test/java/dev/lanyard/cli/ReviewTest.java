package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.CorrectionsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReviewTest {
  private static final String DOCUMENT =
      """
      @base <https://w3id.org/lanyard/id/> .
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <document/%1$s> {
        <document/%1$s> a lan:Document .
        <organisation/%2$s> a lan:Organisation ; rdfs:label "%2$s" .
        <person/tom-li> a lan:Person ; rdfs:label "Tom Li" ; lan:affiliation <affiliation/tom-li/%1$s> .
        <affiliation/tom-li/%1$s> a lan:Affiliation ; lan:organisation <organisation/%2$s> ; lan:asOf "2024-05"^^xsd:gYearMonth .
      }
      <document/%1$s/evidence> {
        <document/%1$s/claim/1> a lan:Claim ; rdf:subject <person/tom-li> ; rdf:predicate lan:affiliation ;
          rdf:object <affiliation/tom-li/%1$s> ; lan:quote "Tom Li works at %2$s" .
      }
      """;

  @TempDir private Path folder = Path.of("set by JUnit");

  @BeforeEach
  void writeTwoThatMayBeOne() throws IOException {
    Files.writeString(folder.resolve("one.trig"), DOCUMENT.formatted("one", "Acme"));
    Files.writeString(folder.resolve("two.trig"), DOCUMENT.formatted("two", "Borealis"));
  }

  @Test
  void showsTheWordsOfBothAndKeepsTheAnswer() throws IOException {
    String shown = review("what?\nd\n");

    assertThat(shown)
        .contains("1 of 1: the same? (the same name, but two employers at one time)")
        .contains("“Tom Li works at Acme”", "“Tom Li works at Borealis”")
        .contains("They are two.");
    assertThat(Files.readString(folder.resolve(CorrectionsFile.NAME))).contains("lan:Denial");
    assertThat(review("")).isEqualTo("Nothing is in doubt.\n");
  }

  @Test
  void whatIsTheSameIsMerged() {
    assertThat(review("s\n")).contains("person/tom-li");

    assertThat(review("")).isEqualTo("Nothing is in doubt.\n");
  }

  @Test
  void whatFollowsFromAnAnswerIsNotAsked() throws IOException {
    Files.writeString(folder.resolve("three.trig"), DOCUMENT.formatted("three", "Cerulean"));

    assertThat(review("s\nd\n"))
        .contains("1 of 3", "2 of 3", "2 pairs answered.")
        .doesNotContain("3 of 3");
    assertThat(review("")).isEqualTo("Nothing is in doubt.\n");
  }

  @Test
  void anAnswerIsTakenBackAndItsPairAskedAgain() throws IOException {
    Files.writeString(folder.resolve("three.trig"), DOCUMENT.formatted("three", "Cerulean"));
    assertThat(review("u\nDifferent\n"))
        .contains("There is no answer to take back.", "1 pair answered.");
    String before = Files.readString(folder.resolve(CorrectionsFile.NAME));

    assertThat(review("s\nU\nq\n")).contains("Taken back.", "0 pairs answered.");
    assertThat(Files.readString(folder.resolve(CorrectionsFile.NAME))).isEqualTo(before);
  }

  @Test
  void laterAndTheEndOfTheInputLeaveAllAsItIs() {
    review("l\n");
    review("");

    assertThat(folder.resolve(CorrectionsFile.NAME)).doesNotExist();
  }

  @Test
  void listsThePairsForOtherTools() {
    assertThat(review("", "--list"))
        .isEqualTo(
            "person/tom-li\tperson/tom-li-in-two\tthe same name, but two employers at one time\n");
  }

  private String review(String input, String... options) {
    var out = new StringWriter();
    var console =
        new Console(new PrintWriter(out, true), new PrintWriter(Writer.nullWriter()), 100);
    var words = new ArrayList<>(List.of("--graph", folder.toString()));
    words.addAll(List.of(options));
    new CommandLine(new ReviewCommand(console, new StringReader(input)))
        .execute(words.toArray(String[]::new));
    return out.toString();
  }
}
