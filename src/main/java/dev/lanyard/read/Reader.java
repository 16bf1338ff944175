package dev.lanyard.read;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files into documents.
 *
 * <pre>{@code
 * var reader = new Reader();
 * for (Path file : reader.documents(List.of(Path.of("texts")))) {
 *   Document document = reader.read(file);
 * }
 * }</pre>
 *
 * <p>A file's ending tells its format: Markdown, HTML or plain text; a text file that holds
 * Markdown or HTML is read as such. Bytes, markup and front matter may be broken; only front matter
 * that never ends is a fault.
 */
public final class Reader {
  /**
   * Reads one file.
   *
   * @throws Fault {@code file-missing}, {@code file-unreadable}, {@code format-unknown} or {@code
   *     front-matter-open}
   */
  public Document read(Path file) {
    Decoder.Decoded decoded = Decoder.decode(bytes(file));
    return read(name(file), decoded.text(), decoded.charset().name());
  }

  /**
   * Reads a text that is no file, or not yet.
   *
   * @param name a file name, whose ending tells the format
   * @throws Fault {@code format-unknown} or {@code front-matter-open}
   */
  public Document read(String name, String text) {
    return read(name, text, "UTF-8");
  }

  /**
   * The files among and below some paths, by name. Hidden files and folders, and files of other
   * formats within a folder, are left aside; links to folders are not followed. A folder that may
   * not be looked into stands for the files in it: whoever reads it learns so.
   *
   * @throws Fault {@code file-missing}; {@code no-documents} if there is not one
   */
  public List<Path> documents(List<Path> filesOrFolders) {
    return Documents.below(filesOrFolders);
  }

  /**
   * What the document in a file is called: as the file is, but {@code index} and {@code readme}, of
   * which each folder may have one, as their folder is: {@code 2025-05-07-report.md} for {@code
   * posts/2025-05-07-report/index.md}.
   */
  public static String name(Path file) {
    return Documents.name(file);
  }

  private static Document read(String name, String text, String charset) {
    var source = new Source(name, text);
    Format format =
        Format.of(source)
            .orElseThrow(
                () ->
                    new Fault(
                        "format-unknown",
                        name,
                        "no format has this ending, expected one of "
                            + String.join(", ", Format.ENDINGS),
                        "Rename the file, or convert it to one of these formats."));
    var front = FrontMatterReader.read(source);
    return new Document(
        name,
        text,
        front.fields().and(format.head(source, front.end())),
        format.blocks(source, front.end()),
        charset);
  }

  private static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw Documents.missing(file);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw Documents.unreadable(file, unreadable);
    }
  }
}
