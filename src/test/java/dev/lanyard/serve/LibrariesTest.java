package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import dev.lanyard.store.Packed;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetches the libraries of our scripts as a browser does. */
class LibrariesTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  static Stream<String> addresses() {
    return Libraries.FILES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void handsOutEachForGood(String address) throws Exception {
    var file = SERVER.get(address.substring(1));

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).hasSizeGreaterThan(10_000);
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(file.headers().firstValue("Content-Type").orElse(""))
        .startsWith(address.endsWith(".css") ? "text/css" : "text/javascript");
  }

  @Test
  void packsThemForWhoeverCanUnpack() throws Exception {
    var address = "webjars/echarts-6.0.0.js";
    var plain = SERVER.get(address);
    var packed = SERVER.send(SERVER.to(address).header("Accept-Encoding", "gzip, br"));

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValueAsLong("Content-Length").orElse(0))
        .isLessThan(plain.body().length() / 2);
  }

  @Test
  void sendsThemOnce() throws Exception {
    var address = "webjars/cytoscape-3.33.1.js";
    var tag = SERVER.get(address).headers().firstValue("ETag").orElse("");
    var again = SERVER.send(SERVER.to(address).header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "webjars/",
        "webjars/zazuko__yasgui/4.5.0/package.json",
        "webjars/../dev/lanyard/serve/start.html",
        "webjars/%2e%2e/META-INF/LICENSE"
      })
  void handsOutNothingElse(String path) throws Exception {
    assertThat(SERVER.get(path).statusCode()).isIn(400, 404);
  }

  /** A version that is raised in the pom alone would leave a script without its library. */
  @Test
  void hasWhatOurScriptsAskFor() {
    var folder = "/dev/lanyard/serve/assets";
    var asked =
        Packed.names(folder, ".js").stream()
            .map(name -> Packed.text(folder + "/" + name))
            .flatMap(text -> Pattern.compile("/webjars/[^\"]+").matcher(text).results())
            .map(m -> m.group())
            .toList();

    assertThat(asked).isNotEmpty().isSubsetOf(Libraries.FILES.keySet());
  }
}
