package dev.lanyard.serve.page;

import dev.lanyard.store.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose work is in the program and under which licences, with their texts as they are packed.
 *
 * @param served the libraries that a browser is sent
 * @param texts what else there is to read: licences, notices and the list of everything packed
 */
record LicencesPage(List<Library> served, List<Link> texts) {
  private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/";
  private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/";
  private static final String YASGUI =
      "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js.";

  /** What the addresses of texts begin with. */
  static final String PATH = "/licences/";

  private static final List<Library> SERVED =
      List.of(
          new Library(
              "Apache ECharts",
              "6.0.0",
              "Apache-2.0, and BSD-3-Clause for its parts of D3",
              Link.out("echarts.apache.org", "https://echarts.apache.org/"),
              texts(ECHARTS, "NOTICE", "licenses/LICENSE-d3", "LICENSE")),
          new Library(
              "Cytoscape.js",
              "3.33.1",
              "MIT",
              Link.out("js.cytoscape.org", "https://js.cytoscape.org/"),
              texts(CYTOSCAPE, "LICENSE")),
          new Library(
              "YASGUI (Zazuko's edition), with CodeMirror, DataTables, jQuery and others",
              "4.5.0",
              "MIT, and what its parts say",
              Link.out("github.com/zazuko/Yasgui", "https://github.com/zazuko/Yasgui"),
              texts(YASGUI, "LICENSE.txt")));

  /** By name: the files that jars hold of a kind, each of which may be missing. */
  private static final Map<String, List<String>> FILES =
      Map.of(
          "licences.txt",
          List.of("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md"),
          "notices.txt",
          List.of("META-INF/NOTICE", "META-INF/NOTICE.txt", "META-INF/NOTICE.md"),
          "third-party.txt",
          List.of("META-INF/THIRD-PARTY.txt"));

  LicencesPage {
    served = List.copyOf(served);
    texts = List.copyOf(texts);
  }

  /**
   * A library.
   *
   * @param licence its name
   * @param texts of the licence and of notices
   */
  record Library(String name, String version, String licence, Link home, List<Text> texts) {
    Library {
      texts = List.copyOf(texts);
    }
  }

  /** A licence or a notice, by the name of its file. */
  record Text(String file, String words) {}

  static View view() {
    var texts =
        Stream.of(
                Link.to(
                    "The licence of Lanyard, and those of the libraries in it",
                    PATH + "licences.txt"),
                Link.to("The notices of these libraries", PATH + "notices.txt"),
                Link.to("Every library that is packed, with its licence", PATH + "third-party.txt"))
            .filter(link -> text(link.href()).isPresent())
            .toList();
    return View.of("licences", "Licences", Map.of("page", new LicencesPage(SERVED, texts))).below();
  }

  /** The text at an address such as {@code /licences/notices.txt}; empty if there is none. */
  static Optional<Page> text(String path) {
    var text =
        FILES.getOrDefault(path.substring(PATH.length()), List.of()).stream()
            .flatMap(file -> read(file).stream())
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Page(200, "text/plain; charset=utf-8", text));
  }

  private static List<Text> texts(String folder, String... files) {
    return Stream.of(files).map(file -> new Text(file, Packed.text(folder + file))).toList();
  }

  /** The packed program has one of each name, all in one; in its parts each has its own. */
  private static List<String> read(String file) {
    var texts = new ArrayList<String>();
    try {
      for (URL there : Collections.list(LicencesPage.class.getClassLoader().getResources(file))) {
        try (InputStream in = there.openStream()) {
          texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
