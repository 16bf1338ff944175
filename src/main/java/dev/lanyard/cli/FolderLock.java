package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import dev.lanyard.fault.Unwritable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * That no two programs write graphs into one folder: the file {@code .lanyard-busy} in it, which
 * says whose turn it is. The system gives it back when the program ends, however it does.
 */
final class FolderLock implements AutoCloseable {
  /** The name of the file. */
  static final String NAME = ".lanyard-busy";

  private final Path file;
  private final List<FileChannel> held;

  private FolderLock(Path file, List<FileChannel> held) {
    this.file = file;
    this.held = held;
  }

  /**
   * Takes a folder. One that is not there, or in which nothing can be written, needs no lock.
   *
   * @throws Fault {@code folder-busy} or {@code file-unwritable}
   */
  static FolderLock of(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      return new FolderLock(file, List.of());
    }
    try {
      // Whoever gave it back has deleted the file, perhaps after it was opened here.
      while (true) {
        FileChannel channel = locked(file);
        if (isStillThere(file)) {
          return new FolderLock(file, List.of(channel));
        }
        channel.close();
      }
    } catch (IOException e) {
      throw Unwritable.file(file, e);
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(me().getBytes(StandardCharsets.UTF_8)));
        return channel;
      }
    } catch (OverlappingFileLockException ours) {
      // Held by another thread of this program.
    }
    channel.close();
    throw new Fault(
        "folder-busy",
        file.resolveSibling("").toString(),
        "another lanyard (process %s) is writing graphs there".formatted(Files.readString(file)),
        "Wait until it is done, or work in another folder.");
  }

  private static boolean isStillThere(Path file) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(me());
  }

  private static String me() {
    return Long.toString(ProcessHandle.current().pid());
  }

  /** Gives it back. */
  @Override
  public void close() {
    for (FileChannel channel : held) {
      try (channel) {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        // Some systems delete no file that is open. It may stay: only the lock on it counts.
      }
    }
  }
}
