package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import dev.lanyard.resolve.Folded;
import dev.lanyard.resolve.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * People who are not to be found in a folder of graphs: the file {@code forgotten} in it.
 *
 * <p>The file holds no name, only a salt and an HMAC-SHA256 of each name under it; whoever guesses
 * a name can see whether it is there, nobody can read it off. {@link Redaction} finds the names
 * again in any text.
 *
 * <pre>{@code
 * forgotten.scrub("", "Zoë Hall showed us around")  // [withheld] showed us around
 * }</pre>
 */
public final class Forgotten {
  /** The name of the file. */
  public static final String NAME = "forgotten";

  private static final String HEAD =
      "# People who asked not to be found here, as salted hashes of their names.\n";
  private static final String SALT = "salt ";
  private static final String IN_ONE = "in ";
  private static final String HMAC = "HmacSHA256";

  private final byte[] salt;
  private final Set<String> hashes;
  private final Set<String> inOne;

  private Forgotten(byte[] salt, Collection<String> hashes, Collection<String> inOne) {
    this.salt = salt.clone();
    this.hashes = new TreeSet<>(hashes);
    this.inOne = new TreeSet<>(inOne);
  }

  /** Nobody at all. */
  public static Forgotten nobody() {
    return nobody(new byte[0]);
  }

  /** Nobody yet, under a salt of one's own. */
  public static Forgotten nobody(byte[] salt) {
    return new Forgotten(salt, List.of(), List.of());
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
      var inOne = new TreeSet<String>();
      String salt = "";
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(SALT)) {
          salt = line.substring(SALT.length()).strip();
        } else if (line.startsWith(IN_ONE)) {
          inOne.add(line.substring(IN_ONE.length()).strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          hashes.add(line.strip());
        }
      }
      return new Forgotten(HexFormat.of().parseHex(salt), hashes, inOne);
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
    var lines = new StringBuilder(HEAD).append(everywhere());
    inOne.forEach(hash -> lines.append(IN_ONE).append(hash).append('\n'));
    WholeFile.write(folder.resolve(NAME), lines.toString());
  }

  /**
   * The lines of the file on names that are withheld wherever they stand: what decides what any
   * text's graph looks like. What else it holds is on one document each.
   */
  public String everywhere() {
    var lines = new StringBuilder(SALT).append(HexFormat.of().formatHex(salt)).append('\n');
    hashes.forEach(hash -> lines.append(hash).append('\n'));
    return lines.toString();
  }

  /** Whether nobody is to be forgotten. */
  public boolean isEmpty() {
    return hashes.isEmpty();
  }

  /** Whether it has a salt yet. */
  public boolean hasSalt() {
    return salt.length > 0;
  }

  /** These and one more name, wherever it stands, in every way of {@link Writings}. */
  public Forgotten with(String name) {
    var more = new TreeSet<>(hashes);
    Writings.of(name).forEach(writing -> more.add(hash("", writing)));
    return new Forgotten(salt, more, inOne);
  }

  /** These and a name that means the person in one document only, such as a first name. */
  public Forgotten with(String document, String name) {
    var more = new TreeSet<>(inOne);
    more.add(hash(last(document), Folded.person(name)));
    return new Forgotten(salt, hashes, more);
  }

  /** Whether a name is that of somebody who is forgotten, wherever it stands. */
  public boolean holds(String name) {
    return !isEmpty() && Writings.read(name).stream().anyMatch(w -> hashes.contains(hash("", w)));
  }

  /** Whether a single word means somebody who is forgotten, in this document. */
  boolean holds(String document, String word) {
    if (isEmpty()) {
      return false;
    }
    String hash = hash(last(document), Folded.person(word));
    return inOne.contains(hash) || hashes.contains(hash); // as earlier versions listed it
  }

  /** A text without the names of those who are forgotten. */
  public String scrub(String document, String text) {
    return Redaction.in(this, document).text(text);
  }

  /** A file name or a part of an address without the names of those who are forgotten. */
  public String scrubPath(String path) {
    return Redaction.in(this, "").path(path);
  }

  /** A whole address without the names of those who are forgotten. */
  public String scrubAddress(String iri) {
    return Redaction.in(this, "").iri(iri);
  }

  /**
   * A line of Turtle without the names of those who are forgotten, and as well-formed as before.
   */
  String scrubLine(String line) {
    return Redaction.in(this, "").line(line);
  }

  /** The path of a text or its graph without names, those that mean somebody there included. */
  public String scrubFile(String path) {
    String stem = last(path).replaceFirst("\\.[^.]+$", "");
    return Redaction.in(this, Slug.of(stem)).path(path);
  }

  /** A word in place of a name in an address, the same for the same name. */
  String alias(String name) {
    return "withheld-" + hash("path", Folded.person(name)).substring(0, 8);
  }

  /** Documents are told by the end of their address, whatever the base. */
  private static String last(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  private String hash(String document, String name) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(salt, HMAC));
      byte[] digest = mac.doFinal((document + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
