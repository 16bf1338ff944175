package dev.lanyard;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Words of a text as they sound: without markup, accents, signs and capitals. */
final class Words {
  private final String sound;

  Words(String words) {
    this.sound = " " + fold(words) + " ";
  }

  /** Whether they say a name, or the plural of one. */
  boolean name(String name) {
    String folded = fold(name);
    return !folded.isEmpty()
        && (sound.contains(" " + folded + " ") || sound.contains(" " + folded + "s "));
  }

  /** The label of an entity and its other names. */
  static List<String> namesOf(Resource entity) {
    return Stream.of(RDFS.label, SKOS.altLabel)
        .flatMap(property -> entity.listProperties(property).toList().stream())
        .map(statement -> statement.getString())
        .toList();
  }

  private static String fold(String text) {
    String bare = text.replaceAll("\\]\\([^)]*\\)", "]").replaceAll("['’]s\\b", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+|['’*_`]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
