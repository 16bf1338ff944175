package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir private Path folder;

  @Test
  void letsOneIntoAFolderAtATimeAndNamesIt() {
    try (var first = FolderLock.of(folder)) {
      assertThatThrownBy(() -> FolderLock.of(folder))
          .isInstanceOf(Fault.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .satisfies(fault -> assertThat(((Fault) fault).slug()).isEqualTo("folder-busy"));
    }

    try (var next = FolderLock.of(folder)) {
      assertThat(folder.resolve(FolderLock.NAME)).exists();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isNotHeldByAProgramThatIsGone() throws IOException {
    Files.writeString(folder.resolve(FolderLock.NAME), "4711");

    try (var next = FolderLock.of(folder)) {
      assertThat(folder.resolve(FolderLock.NAME))
          .hasContent(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void twoFoldersAreTwo() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));

    try (var one = FolderLock.of(folder);
        var two = FolderLock.of(other)) {
      assertThat(other.resolve(FolderLock.NAME)).exists();
    }
  }
}
