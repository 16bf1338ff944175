package dev.lanyard.serve;

import dev.lanyard.serve.page.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Hands out the libraries that our scripts use, from the jars of others: {@code
 * /webjars/echarts-6.0.0.js}. What is not on the list is not there, whatever the path says.
 *
 * <p>The address of a library ends in its version, so that a browser may keep it for good.
 */
final class Libraries extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String FOLDER = "/META-INF/resources/";
  private static final String YASGUI = "webjars/zazuko__yasgui/4.5.0/build/";

  /** By address: where it lies. */
  static final Map<String, String> FILES =
      Map.of(
          "/webjars/echarts-6.0.0.js",
          "_static/echarts/6.0.0/dist/echarts.common.min.js",
          "/webjars/cytoscape-3.33.1.js",
          "webjars/cytoscape/3.33.1/dist/cytoscape.min.js",
          "/webjars/yasgui-4.5.0.js",
          YASGUI + "yasgui.min.js",
          "/webjars/yasgui-4.5.0.css",
          YASGUI + "yasgui.min.css");

  /** Read when first asked for, as most visits need none; by address, and whether it is packed. */
  private final transient Map<String, Reply> plain = new ConcurrentHashMap<>();

  private final transient Map<String, Reply> packed = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI();
    if (!FILES.containsKey(path)) {
      Reply.of(Site.missing(path)).send(request, response);
      return;
    }
    var wanted = Objects.requireNonNullElse(request.getHeader("Accept-Encoding"), "");
    var reply =
        wanted.contains("gzip")
            ? packed.computeIfAbsent(
                path, p -> reply(p, pack(read(p))).with("Content-Encoding", "gzip"))
            : plain.computeIfAbsent(path, p -> reply(p, read(p)));
    reply.send(request, response);
  }

  private static Reply reply(String path, byte[] bytes) {
    var type = path.endsWith(".css") ? "text/css" : "text/javascript";
    return new Reply(200, type + "; charset=utf-8", bytes, Map.of())
        .with("Cache-Control", "public, max-age=31536000, immutable")
        .with("Vary", "Accept-Encoding");
  }

  private static byte[] read(String path) {
    var file = FOLDER + FILES.get(path);
    try (var in = Libraries.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pack(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
