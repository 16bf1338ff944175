package dev.lanyard.serve;

import dev.lanyard.serve.page.Site;
import dev.lanyard.store.Packed;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Hands out what pages are dressed with: the files of {@code serve/assets}, by their names at
 * {@code /assets/}. What is not among them is not there, whatever the path says.
 */
final class Assets extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String FOLDER = "/dev/lanyard/serve/assets";
  private static final Map<String, String> TYPES =
      Map.of(
          ".css", "text/css; charset=utf-8",
          ".js", "text/javascript; charset=utf-8",
          ".svg", "image/svg+xml",
          ".json", "application/json");

  private final transient Map<String, Reply> files = new TreeMap<>();

  Assets() {
    TYPES.forEach(
        (ending, type) -> {
          List<String> names = Packed.names(FOLDER, ending);
          names.forEach(name -> files.put("/assets/" + name, file(name, type)));
        });
  }

  private static Reply file(String name, String type) {
    try (var in = Assets.class.getResourceAsStream(FOLDER + "/" + name)) {
      return new Reply(200, type, Objects.requireNonNull(in, name).readAllBytes(), Map.of())
          .with("Cache-Control", "max-age=3600");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI();
    var file = files.getOrDefault(path, Reply.of(Site.missing(path)));
    file.send(request, response);
  }
}
