package dev.lanyard;

import dev.lanyard.store.Packed;
import java.util.List;

/** The write-ups that are packed with the program, and what a careful reader finds in them. */
public final class Samples {
  private static final String FOLDER = "/dev/lanyard/samples/";

  private Samples() {}

  /** The write-ups, by name. */
  public static List<Text> texts() {
    return names().stream().map(Samples::text).toList();
  }

  /** What a careful reader finds in one of them, as JSON. */
  public static String gold(Text text) {
    return Packed.text("%sgold/%s.json".formatted(FOLDER, text.stem()));
  }

  private static Text text(String name) {
    return new Text.Packed(name, Packed.text(FOLDER + name));
  }

  private static List<String> names() {
    return Packed.text(FOLDER + "samples.txt").lines().filter(line -> !line.isBlank()).toList();
  }
}
