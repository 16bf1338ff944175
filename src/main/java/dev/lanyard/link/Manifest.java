package dev.lanyard.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reconciliation service says of itself.
 *
 * @param draft whether it speaks 1.0-draft only; who speaks 0.2 as well is spoken to in 0.2
 * @param space what the IRI of an entity is made of, with {@code {+id}} or the like for its
 *     identifier
 * @param batch how many questions to put at once
 */
record Manifest(boolean draft, String space, int batch) {
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{id}}|\\{([+#./;?&]?)id}");
  private static final int USUAL_BATCH = 10;
  private static final int LARGEST_BATCH = 50;

  /** The manifest that a text is; empty if it is something else. */
  static Optional<Manifest> read(String text) {
    return Json.parse(text)
        .filter(j -> j.has("name") && (j.has("versions") || j.has("identifierSpace")))
        .map(Manifest::of);
  }

  private static Manifest of(Json json) {
    var versions = json.at("versions").list().stream().map(Json::text).toList();
    boolean draft = !versions.isEmpty() && versions.stream().noneMatch(v -> v.startsWith("0."));
    String batch = json.at("batchSize").text();
    int size = batch.matches("[1-9]\\d?") ? Integer.parseInt(batch) : USUAL_BATCH;
    return new Manifest(draft, space(json), Math.min(size, LARGEST_BATCH));
  }

  /** The space of identifiers, if it makes IRIs; else the address of an entity's page. */
  private static String space(Json json) {
    String space = json.at("identifierSpace").text();
    String view = json.at("view").at("url").text();
    return space.endsWith("/") || space.endsWith("#") || view.isEmpty() ? space + "{+id}" : view;
  }

  /** The IRI of an entity. */
  String iri(String id) {
    if (id.matches("https?:\\S+")) {
      return id;
    }
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return TEMPLATE
        .matcher(space)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    expanded(Objects.requireNonNullElse(m.group(1), ""), id, encoded)));
  }

  /** As RFC 6570 has it; version 0.2 doubles the braces, and encodes as well. */
  private static String expanded(String operator, String id, String encoded) {
    return switch (operator) {
      case "" -> encoded;
      case "+" -> id;
      case "#" -> "#" + id;
      case "?", "&", ";" -> operator + "id=" + encoded;
      default -> operator + encoded;
    };
  }
}
