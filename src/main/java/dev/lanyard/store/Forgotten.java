package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import dev.lanyard.resolve.Folded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * People who are not to be found in a folder of graphs: the file {@code forgotten} in it.
 *
 * <p>The file holds no name, only a salt and an HMAC-SHA256 of each name under it; whoever guesses
 * a name can see whether it is there, nobody can read it off. A name is found again in any text by
 * trying each run of up to five words.
 *
 * <pre>{@code
 * forgotten.scrub("", "Zoë Hall showed us around")  // [withheld] showed us around
 * }</pre>
 */
public final class Forgotten {
  /** The name of the file. */
  public static final String NAME = "forgotten";

  /** What stands in place of a name. */
  static final String WITHHELD = "[withheld]";

  private static final String HEAD =
      "# People who asked not to be found here, as salted hashes of their names.\n";
  private static final String SALT = "salt ";
  private static final int LONGEST = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final byte[] salt;
  private final Set<String> hashes;

  private Forgotten(byte[] salt, Collection<String> hashes) {
    this.salt = salt.clone();
    this.hashes = new TreeSet<>(hashes);
  }

  /** Nobody at all. */
  public static Forgotten nobody() {
    return nobody(new byte[0]);
  }

  /** Nobody yet, under a salt of one's own. */
  public static Forgotten nobody(byte[] salt) {
    return new Forgotten(salt, List.of());
  }

  /**
   * Those of a folder; nobody if it has no such file.
   *
   * @throws Fault {@code forgotten-broken}
   */
  public static Forgotten read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return nobody();
    }
    try {
      var hashes = new TreeSet<String>();
      String salt = "";
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(SALT)) {
          salt = line.substring(SALT.length()).strip();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          hashes.add(line.strip());
        }
      }
      return new Forgotten(HexFormat.of().parseHex(salt), hashes);
    } catch (IllegalArgumentException e) {
      throw new Fault(
          "forgotten-broken",
          file.toString(),
          "the salt is not in hexadecimal (%s)".formatted(e.getMessage()),
          "Take the file back from a copy: without its salt nobody is forgotten.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file. */
  public void write(Path folder) {
    WholeFile.write(
        folder.resolve(NAME),
        HEAD + SALT + HexFormat.of().formatHex(salt) + "\n" + String.join("\n", hashes) + "\n");
  }

  /** Whether nobody is to be forgotten. */
  public boolean isEmpty() {
    return hashes.isEmpty();
  }

  /** Whether it has a salt yet. */
  public boolean hasSalt() {
    return salt.length > 0;
  }

  /** These and one more name, wherever it stands. */
  public Forgotten with(String name) {
    var more = new TreeSet<>(hashes);
    for (String form : forms(name)) {
      more.add(hash("", form));
    }
    return new Forgotten(salt, more);
  }

  /** These and a name that means the person in one document only, such as a first name. */
  public Forgotten with(String document, String name) {
    var more = new TreeSet<>(hashes);
    more.add(hash(document, Folded.person(name)));
    return new Forgotten(salt, more);
  }

  private static Set<String> forms(String name) {
    var forms = new TreeSet<String>();
    for (String form :
        List.of(Folded.person(name), Folded.withoutInitials(name), Folded.name(name))) {
      forms.add(form);
      forms.add(form.replace(" ", "")); // as in an address
    }
    return forms;
  }

  /** Whether a name is that of somebody who is forgotten, in general or in this document. */
  boolean holds(String document, String name) {
    return !isEmpty()
        && forms(name).stream()
            .anyMatch(f -> hashes.contains(hash("", f)) || hashes.contains(hash(document, f)));
  }

  /** A text without the names of those who are forgotten. */
  public String scrub(String document, String text) {
    return scrub(document, text, run -> WITHHELD);
  }

  /** A file name or a part of an address without the names of those who are forgotten. */
  public String scrubPath(String path) {
    if (isEmpty()) {
      return path;
    }
    return scrub("", path, run -> "withheld-" + hash("path", Folded.person(run)).substring(0, 8));
  }

  private String scrub(String document, String text, UnaryOperator<String> instead) {
    if (isEmpty()) {
      return text;
    }
    List<MatchResult> words = WORD.matcher(text).results().toList();
    var spans = new ArrayList<int[]>();
    int i = 0;
    while (i < words.size()) {
      int end = longest(document, text, words, i);
      if (end > i) {
        spans.add(new int[] {words.get(i).start(), words.get(end - 1).end()});
      }
      i = Math.max(i + 1, end);
    }
    var scrubbed = new StringBuilder(text);
    for (int s = spans.size() - 1; s >= 0; s--) {
      int[] span = spans.get(s);
      scrubbed.replace(span[0], span[1], instead.apply(text.substring(span[0], span[1])));
    }
    return scrubbed.toString();
  }

  /** The end of the longest run of words from {@code from} that is a name; {@code from} if none. */
  private int longest(String document, String text, List<MatchResult> words, int from) {
    for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
      String run = text.substring(words.get(from).start(), words.get(end - 1).end());
      if (holds(document, run)) {
        return end;
      }
    }
    return from;
  }

  private String hash(String document, String name) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      byte[] digest = mac.doFinal((document + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
