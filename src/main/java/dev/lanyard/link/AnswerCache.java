package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Answers on disk, a file each, named after what was asked. */
final class AnswerCache {
  private final Path folder;
  private final List<Web.Request> used = new ArrayList<>();

  AnswerCache(Path folder) {
    this.folder = folder;
  }

  synchronized Optional<String> get(Web.Request request) {
    used.add(request);
    try {
      Path file = file(request);
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // asked again, then
    }
  }

  synchronized void put(Web.Request request, String answer) {
    try {
      Files.createDirectories(folder);
      Path file = file(request);
      Path draft = folder.resolve(file.getFileName() + ".part");
      Files.writeString(draft, answer);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Fault(
          "file-unwritable",
          folder.toString(),
          "answers cannot be kept there (%s)".formatted(e),
          "Name another folder with --cache.",
          e);
    }
  }

  /** Forgets what was read from an address in this run. */
  synchronized void forget(URI address) {
    for (Web.Request request : used) {
      if (request.address().toString().startsWith(address.toString())) {
        try {
          Files.deleteIfExists(file(request));
        } catch (IOException e) {
          // It stays, then, and is as useless the next time.
        }
      }
    }
  }

  private Path file(Web.Request request) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(request.key().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".txt");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
