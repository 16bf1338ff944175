package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
  private final Reader reader = new Reader();

  @TempDir private Path folder;

  @Test
  void keepsTheSourceAsItIsOnDisk() throws IOException {
    Path file = write("talk.md", "\uFEFFOne\r\ntwo  😀 three\r\n");

    Document document = reader.read(file);

    assertThat(document.name()).isEqualTo("talk.md");
    assertThat(document.source()).isEqualTo("One\r\ntwo  😀 three\r\n");
    assertThat(document.charset()).isEqualTo("UTF-8");
    Passage passage = document.blocks().get(0).passage();
    assertThat(passage.text()).isEqualTo("One two 😀 three");
    assertThat(passage.span(passage.text().indexOf("three"), passage.text().length()))
        .isEqualTo(new Span(12, 17));
  }

  @Test
  void saysWhenItHadToGuessTheCharset() throws IOException {
    Path file = folder.resolve("talk.txt");
    Files.write(file, "Ada Löf".getBytes(Charset.forName("windows-1252")));

    assertThat(reader.read(file).charset()).isEqualTo("windows-1252");
    assertThat(reader.read(file).source()).isEqualTo("Ada Löf");
  }

  @Test
  void findsFilesByNameAndLeavesOthersAside() throws IOException {
    Path later = write("b.md", "");
    write("a.json", "");
    write(".hidden.md", "");
    Files.createDirectories(folder.resolve(".git"));
    write(".git/c.md", "");
    Files.createDirectories(folder.resolve("z"));
    Path earlier = write("z/a.HTML", "");

    assertThat(reader.documents(List.of(folder, later))).containsExactly(earlier, later);
  }

  @Test
  void callsAnIndexAsItsFolder() throws IOException {
    Files.createDirectories(folder.resolve("2025-05-07-report"));
    Path file = write("2025-05-07-report/index.md", "Priya spoke.");

    assertThat(reader.read(file).name()).isEqualTo("2025-05-07-report.md");
    assertThat(Reader.name(Path.of("/README.md"))).isEqualTo("README.md");
    assertThat(Reader.name(folder.resolve("index-2025.md"))).isEqualTo("index-2025.md");
  }

  @Test
  void followsALinkToAFolderThatItIsGivenButNoneWithin() throws IOException {
    Path texts = folder.resolve("texts");
    Files.createDirectories(texts.resolve("sub"));
    write("texts/sub/a.md", "");
    Files.createSymbolicLink(texts.resolve("sub/loop"), texts);
    Files.createSymbolicLink(texts.resolve("gone.md"), texts.resolve("nowhere.md"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), texts);

    assertThat(reader.documents(List.of(link))).containsExactly(link.resolve("sub/a.md"));
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(fault(() -> reader.documents(List.of(folder.resolve("no")))).slug())
        .isEqualTo("file-missing");
    assertThat(fault(() -> reader.read(folder.resolve("no.md"))).slug()).isEqualTo("file-missing");
    assertThat(fault(() -> reader.documents(List.of(folder))).slug()).isEqualTo("no-documents");
    assertThat(fault(() -> reader.read(folder)).slug()).isEqualTo("file-unreadable");
    Path unknown = write("talk.pdf", "");
    assertThat(fault(() -> reader.read(unknown)).slug()).isEqualTo("format-unknown");
  }

  @Test
  void explainsItsFaults() {
    for (String slug :
        List.of(
            "file-missing",
            "file-unreadable",
            "format-unknown",
            "front-matter-open",
            "no-documents")) {
      assertThat(Reader.class.getResource("/dev/lanyard/fault/" + slug + ".txt"))
          .as(slug)
          .isNotNull();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Fault fault(ThrowingCallable call) {
    return catchThrowableOfType(Fault.class, call);
  }
}
