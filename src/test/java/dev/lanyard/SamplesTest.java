package dev.lanyard;

import static dev.lanyard.Shelf.entries;
import static dev.lanyard.Shelf.string;
import static dev.lanyard.Shelf.strings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bundled write-ups and the unseen ones: complete, and their gold says nothing that the text
 * does not.
 */
class SamplesTest {

  @Test
  void theIndexListsEverySample() throws IOException {
    List<String> index = Files.readAllLines(Shelf.SAMPLES.texts().resolve("samples.txt"));

    assertThat(index).isEqualTo(Shelf.SAMPLES.names()).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest
  @MethodSource("shelves")
  void everyTextHasGoldAndAllGoldHasAText(Shelf shelf) throws IOException {
    assertThat(shelf.goldNames()).isEqualTo(shelf.names().stream().map(Shelf::goldNameOf).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void goldNamesItsDocument(Shelf shelf, String name) throws IOException {
    assertThat(string(shelf.goldOf(name), "doc")).containsExactly(name);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyNameOfTheGoldStandsInTheText(Shelf shelf, String name) throws IOException {
    String text = shelf.plain(name);

    assertThat(wordsOf(shelf.goldOf(name)).map(Shelf::fold))
        .as(name)
        .isNotEmpty()
        .allSatisfy(words -> assertThat(text).contains(words));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyRecordingOfTheGoldIsLinkedByTheText(Shelf shelf, String name) throws IOException {
    String source = Files.readString(shelf.texts().resolve(name));

    assertThat(entries(shelf.goldOf(name), "talks").flatMap(talk -> string(talk, "video")).toList())
        .as(name)
        .allSatisfy(video -> assertThat(source).contains(video));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everySpeakerIsAPersonAndEveryEmployerAnOrganisationOfTheGold(Shelf shelf, String name)
      throws IOException {
    JsonObject gold = shelf.goldOf(name);
    List<JsonObject> speakers =
        entries(gold, "talks").flatMap(talk -> entries(talk, "speakers")).toList();
    Stream<JsonObject> affiliations =
        entries(gold, "people").flatMap(person -> entries(person, "affiliations"));
    Stream<JsonObject> ties = Stream.concat(speakers.stream(), affiliations);

    assertThat(namesOf(gold, "people"))
        .containsAll(speakers.stream().flatMap(s -> string(s, "name")).toList());
    assertThat(namesOf(gold, "organisations"))
        .containsAll(ties.flatMap(tie -> string(tie, "org")).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTalkBelongsToAnEventOfTheGoldOrToNone(Shelf shelf, String name) throws IOException {
    JsonObject gold = shelf.goldOf(name);
    Set<String> events =
        entries(gold, "events").flatMap(e -> string(e, "id")).collect(Collectors.toSet());

    assertThat(events)
        .containsAll(entries(gold, "talks").flatMap(talk -> string(talk, "event")).toList());
  }

  static Stream<Shelf> shelves() {
    return Stream.of(Shelf.SAMPLES, Shelf.UNSEEN);
  }

  static Stream<Arguments> texts() throws IOException {
    Stream.Builder<Arguments> texts = Stream.builder();
    for (Shelf shelf : shelves().toList()) {
      shelf.names().forEach(name -> texts.add(Arguments.of(shelf, name)));
    }
    return texts.build();
  }

  private static Set<String> namesOf(JsonObject gold, String field) {
    return entries(gold, field).flatMap(entry -> string(entry, "name")).collect(Collectors.toSet());
  }

  /**
   * All that the gold spells as the text does; an event's name may be put together from series and
   * month.
   */
  private static Stream<String> wordsOf(JsonObject gold) {
    Stream<String> named =
        Stream.of("people", "organisations", "projects")
            .flatMap(field -> entries(gold, field))
            .flatMap(entry -> Stream.concat(string(entry, "name"), strings(entry, "aliases")));
    Stream<String> ofEvents =
        entries(gold, "events")
            .flatMap(
                event ->
                    Stream.of(
                            string(event, "place"),
                            string(event, "venue"),
                            strings(event, "hosts"),
                            strings(event, "sponsors"),
                            strings(event, "expectedOrganisations"))
                        .flatMap(words -> words));
    Stream<String> titles = entries(gold, "talks").flatMap(talk -> string(talk, "title"));
    return Stream.of(named, ofEvents, titles, strings(gold, "places")).flatMap(words -> words);
  }
}
