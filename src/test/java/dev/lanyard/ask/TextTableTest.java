package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void alignsByWhatATerminalShows() {
    var table =
        new TextTable(
            List.of("name", "talks"),
            List.of(List.of("佐藤", "12"), List.of("Zoe\u0308", "3"), List.of("Ana 🎉", "")));

    assertThat(table.write(0))
        .isEqualTo(
            """
            name    talks
            ──────  ─────
            佐藤       12
            Zoe\u0308         3
            Ana 🎉

            3 rows
            """);
  }

  @Test
  void breaksTheWidestColumnWhereTheTerminalEnds() {
    var table =
        new TextTable(
            List.of("talk", "year"),
            List.of(List.of("Queues that sleep and those that do not", "2024")));

    assertThat(table.write(24))
        .isEqualTo(
            """
            talk                year
            ──────────────────  ────
            Queues that sleep   2024
            and those that do
            not

            1 row
            """);
  }

  @Test
  void breaksWordsThatAreWiderThanAllRoom() {
    assertThat(LineBreaker.lines("see https://video.example/2024-05 now", 12))
        .containsExactly("see", "https://vide", "o.example/20", "24-05 now");
  }

  @Test
  void keepsAWideCharacterWhole() {
    assertThat(LineBreaker.lines("東京都", 3)).containsExactly("東", "京", "都");
  }

  @Test
  void letsNoCellBreakOutOfItsPlace() {
    var table = new TextTable(List.of("a"), List.of(List.of("x\u001b[31m\ny|<b>")));

    assertThat(table.write(0)).doesNotContain("\u001b").contains("x [31m y");
    assertThat(table.markdown()).isEqualTo("| a |\n| --- |\n| x [31m y\\|&lt;b> |\n");
  }

  @Test
  void saysWhenThereIsNothing() {
    assertThat(new TextTable(List.of("a"), List.of()).write(80)).isEqualTo("No rows.\n");
  }
}
