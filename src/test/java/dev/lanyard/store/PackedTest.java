package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {
  @Test
  void listsWhatLiesInAFolder() {
    assertThat(Packed.names("/dev/lanyard/queries", ".rq")).contains("sponsors.rq").isSorted();
    assertThat(Packed.names("/dev/lanyard/nothing", ".rq")).isEmpty();
    assertThat(Packed.text("/dev/lanyard/queries/sponsors.rq")).startsWith("# Question:");
  }

  @Test
  void listsWhatLiesInAJarWithoutFoldersWhereverTheJarIs(@TempDir Path folder) throws Exception {
    var jar = Files.createDirectory(folder.resolve("a b+ü%20")).resolve("lanyard.jar");
    write(jar);

    try (var loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      var names =
          loader.loadClass(Packed.class.getName()).getMethod("names", String.class, String.class);
      assertThat(names.invoke(null, "/dev/lanyard/queries", ".rq"))
          .isEqualTo(List.of("a.rq", "b.rq"));
    }
  }

  private static void write(Path jar) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
        var code = Objects.requireNonNull(Packed.class.getResourceAsStream("Packed.class"))) {
      zip.putNextEntry(new ZipEntry("dev/lanyard/store/Packed.class"));
      code.transferTo(zip);
      zip.putNextEntry(new ZipEntry("dev/lanyard/queries/b.rq"));
      zip.putNextEntry(new ZipEntry("dev/lanyard/queries/a.rq"));
      zip.putNextEntry(new ZipEntry("dev/lanyard/queries/read.me"));
    }
  }
}
