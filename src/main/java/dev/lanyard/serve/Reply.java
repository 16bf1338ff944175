package dev.lanyard.serve;

import dev.lanyard.serve.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What goes back over the wire, made before anything of it is sent, so that what fails on the way
 * becomes an error and no half page.
 *
 * <p>It knows its {@code ETag}, a hash of its bytes; whoever has these already gets 304 and no
 * body.
 *
 * @param headers besides the media type
 */
record Reply(int status, String mediaType, byte[] body, Map<String, String> headers) {
  private static final int ENOUGH = 8;

  static Reply of(Page page) {
    return new Reply(
        page.status(), page.mediaType(), page.body().getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Reply text(int status, String words) {
    return of(new Page(status, "text/plain; charset=utf-8", words));
  }

  /** This one with a header more. */
  Reply with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Reply(status, mediaType, body, more);
  }

  /** This one with another status. */
  Reply as(int code) {
    return new Reply(code, mediaType, body, headers);
  }

  /** This one as another media type. */
  Reply of(String type) {
    return new Reply(status, type, body, headers);
  }

  /** What was filled in; a form sends the fields that were left empty too, which are left out. */
  static Map<String, String> parameters(HttpServletRequest request) {
    var values = new TreeMap<String, String>();
    for (var name : Collections.list(request.getParameterNames())) {
      var value = parameter(request, name);
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return values;
  }

  /** One of them, empty if it was left out. */
  static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** This one with its {@code ETag}, for those that are sent more than once. */
  Reply tagged() {
    return with("ETag", tag());
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // What it varies with besides, its compression, is said already.
    headers.forEach(
        (name, value) -> {
          if (name.equals("Vary")) {
            response.addHeader(name, value);
          } else {
            response.setHeader(name, value);
          }
        });
    if (status == HttpServletResponse.SC_OK) {
      var known = headers.get("ETag");
      var tag = known == null ? tag() : known;
      response.setHeader("ETag", tag);
      if (!headers.containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", "no-cache"); // may be kept, and is to be asked for
      }
      if (isAmong(tag, Objects.requireNonNullElse(request.getHeader("If-None-Match"), ""))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean isAmong(String tag, String known) {
    return Arrays.stream(known.split(","))
        .map(String::strip)
        .map(t -> t.startsWith("W/") ? t.substring(2) : t)
        .anyMatch(t -> t.equals(tag) || t.equals("*"));
  }

  private String tag() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(mediaType.getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(digest.digest(body), 0, ENOUGH) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
