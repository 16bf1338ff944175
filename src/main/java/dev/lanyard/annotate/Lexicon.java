package dev.lanyard.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of words, folded to lower case without accents; the files beside this class say what each
 * is for.
 */
final class Lexicon {
  static final Set<String> STARTERS = words("starters.txt");
  static final Set<String> GIVEN_NAMES = words("given-names.txt");
  static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "af", "av", "y", "e", "st");
  static final Set<String> HONORIFICS =
      Set.of(
          "dr",
          "prof",
          "professor",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "dame",
          "dr.",
          "prof.",
          "mr.",
          "mrs.",
          "ms.");
  static final Set<String> ORGANISATION_WORDS = words("organisation-words.txt");
  static final Set<String> EVENT_WORDS = words("event-words.txt");
  static final Set<String> LANGUAGES = words("languages.txt");

  private static final Set<String> NOUNS = words("nouns.txt");

  private Lexicon() {}

  static boolean isStarter(String word) {
    return STARTERS.contains(Gazetteer.fold(word));
  }

  static boolean isGivenName(String word) {
    String folded = Gazetteer.fold(word);
    int hyphen = folded.indexOf('-');
    return GIVEN_NAMES.contains(folded)
        || hyphen > 1 && GIVEN_NAMES.contains(folded.substring(0, hyphen));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isOrganisationWord(String word) {
    return ORGANISATION_WORDS.contains(Gazetteer.fold(word).replaceAll("[.,]+$", ""));
  }

  static boolean isNoun(String word) {
    return NOUNS.contains(Gazetteer.fold(word));
  }

  static boolean isEventWord(String word) {
    return EVENT_WORDS.contains(Gazetteer.fold(word));
  }

  static boolean isLanguage(String name) {
    return LANGUAGES.contains(Gazetteer.fold(name));
  }

  private static Set<String> words(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the word list " + file);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.trim().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .map(Gazetteer::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
