package dev.lanyard.export;

import dev.lanyard.fault.Unwritable;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows put down in a temporary file, to be read again as often as one likes: as many as the disk
 * holds, none of them in memory. First all rows are added, then they are read.
 *
 * <p>The file is gone when the program is, however that ends.
 */
final class Spool implements AutoCloseable {
  private final FileChannel file;
  private final DataOutputStream out;
  private long size;

  Spool() {
    try {
      this.file =
          FileChannel.open(
              Files.createTempFile("lanyard-rows", ".tmp"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw Unwritable.temporary(e);
    }
    this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
  }

  /**
   * @throws Fault dev.lanyard.fault.Fault {@code file-unwritable}
   */
  void add(List<String> row) {
    try {
      out.writeInt(row.size());
      for (String cell : row) {
        byte[] text = cell.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    } catch (IOException e) {
      throw Unwritable.temporary(e);
    }
    size++;
  }

  /** The rows in the order in which they were added; one who reads at a time. */
  Stream<List<String>> rows() {
    try {
      out.flush();
      file.position(0);
    } catch (IOException e) {
      throw Unwritable.temporary(e);
    }
    var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
    return Stream.generate(() -> read(in)).limit(size);
  }

  private static List<String> read(DataInputStream in) {
    try {
      int cells = in.readInt();
      var row = new ArrayList<String>(cells);
      for (int i = 0; i < cells; i++) {
        row.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      return row;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
