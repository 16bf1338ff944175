package dev.lanyard.cli;

import dev.lanyard.store.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Everything that decides what a graph looks like, as one short word: SHA-256 in hexadecimal. */
final class Fingerprint {
  // The record that ends a ZIP file, and where in it the list is told: APPNOTE.TXT, 4.3.16.
  private static final int END_OF_LIST = 0x06054b50;
  private static final int LIST_LENGTH = 12;
  private static final int LIST_AT = 16;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * That of a graph as this program loads it: of everything in its folder but what programs keep
   * there for themselves, in files and folders whose names begin with a dot.
   */
  static String ofGraph(Path folder) {
    var fingerprint = new Fingerprint().withProgram(Invocation.code());
    try (var below = Files.walk(folder)) {
      var files = below.filter(Files::isRegularFile).filter(f -> !isHidden(folder, f));
      return fingerprint.with(files.sorted().toList()).word();
    } catch (IOException e) {
      return fingerprint.with(Loader.files(folder)).word(); // which says what is wrong with it
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** And this, too. */
  Fingerprint with(byte[] bytes) {
    // The length keeps two neighbours from being taken for one.
    digest.update((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /** And this, too. */
  Fingerprint with(String text) {
    return with(text.getBytes(StandardCharsets.UTF_8));
  }

  /** And what these files hold. */
  Fingerprint with(List<Path> files) {
    for (Path file : files) {
      try {
        with(file.getFileName().toString()).with(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /**
   * And the program, with its libraries and models: the checksums that its jar lists, which is
   * quicker than to read it. Of a folder of classes, when each was written.
   */
  Fingerprint withProgram(Path code) {
    try {
      if (Files.isDirectory(code)) {
        try (var files = Files.walk(code)) {
          for (Path file : files.sorted().toList()) {
            with(file + " " + Files.getLastModifiedTime(file));
          }
        }
        return this;
      }
      digest.update(contents(code));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list of names and checksums at the end of a jar; the whole file if it has none. */
  private static ByteBuffer contents(Path jar) throws IOException {
    try (var channel = FileChannel.open(jar)) {
      ByteBuffer file =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      for (int end = file.limit() - LIST_AT - Integer.BYTES; end >= 0; end--) {
        if (file.getInt(end) == END_OF_LIST) {
          return file.slice(file.getInt(end + LIST_AT), file.getInt(end + LIST_LENGTH));
        }
      }
      return file;
    }
  }

  /** The word. Ends the fingerprint. */
  String word() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
