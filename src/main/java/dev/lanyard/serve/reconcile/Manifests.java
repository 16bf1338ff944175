package dev.lanyard.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lanyard.graph.Lan;

/**
 * What the service says of itself. The two versions contradict each other in what {@code suggest}
 * and {@code view} are, so that each has an address of its own: {@link #OLD} and {@link #DRAFT}.
 */
final class Manifests {
  /** Where version 0.2 is at home. */
  static final String OLD = "/reconcile";

  /** Where 1.0-draft is. */
  static final String DRAFT = OLD + "/1.0";

  /** Pixels. */
  private static final int WIDTH = 420;

  private static final int HEIGHT = 260;

  private final Answers answers;

  Manifests(Answers answers) {
    this.answers = answers;
  }

  /**
   * For version 0.2.
   *
   * @param origin how the asker reached this server, {@code http://localhost:3030}
   */
  JsonObject old(String origin) {
    var manifest = common("0.2", origin);
    manifest.add("view", url(origin + OLD + "/view?id={{id}}"));
    manifest.add("feature_view", url(origin + OLD + "/about#{{id}}"));
    manifest.add("preview", preview(url(origin + OLD + "/preview?id={{id}}")));
    var suggest = new JsonObject();
    for (String what : new String[] {"entity", "property", "type"}) {
      var service = new JsonObject();
      service.addProperty("service_url", origin);
      service.addProperty("service_path", OLD + "/suggest/" + what);
      service.addProperty("flyout_service_url", origin);
      service.addProperty("flyout_service_path", OLD + "/flyout/" + what + "?id=${id}");
      suggest.add(what, service);
    }
    manifest.add("suggest", suggest);
    var propose = new JsonObject();
    propose.addProperty("service_url", origin);
    propose.addProperty("service_path", OLD + "/extend/propose");
    var extend = new JsonObject();
    extend.add("propose_properties", propose);
    extend.add("property_settings", settings("name", "label", "help_text"));
    manifest.add("extend", extend);
    return manifest;
  }

  /** For the draft, whose routes follow from its address. */
  JsonObject draft(String origin) {
    var manifest = common("1.0-draft", origin);
    manifest.add("view", url(origin + OLD + "/view{?id}"));
    manifest.add("featureView", url(origin + OLD + "/about{#id}"));
    manifest.add("preview", preview(new JsonObject()));
    manifest.addProperty("standardizedScore", true);
    manifest.addProperty("lang", "en");
    var suggest = new JsonObject();
    for (String what : new String[] {"entity", "property", "type"}) {
      suggest.addProperty(what, true);
    }
    manifest.add("suggest", suggest);
    var extend = new JsonObject();
    extend.addProperty("proposeProperties", true);
    extend.add("propertySettings", settings("id", "name", "helpText"));
    manifest.add("extend", extend);
    return manifest;
  }

  private JsonObject common(String version, String origin) {
    var versions = new JsonArray();
    versions.add(version);
    var manifest = new JsonObject();
    manifest.add("versions", versions);
    manifest.addProperty("name", "Lanyard: who spoke where, about what and for whom");
    // The draft has given these two up, but they alone tell which IRI a thing has everywhere.
    manifest.addProperty("identifierSpace", Lan.BASE);
    manifest.addProperty("schemaSpace", Lan.NS);
    manifest.addProperty("documentation", origin + OLD + "/about");
    manifest.addProperty("logo", origin + "/icon.svg");
    manifest.add("defaultTypes", answers.types(Type.any()));
    manifest.addProperty("batchSize", Limits.BATCH);
    return manifest;
  }

  private static JsonObject url(String template) {
    var object = new JsonObject();
    object.addProperty("url", template);
    return object;
  }

  private static JsonObject preview(JsonObject preview) {
    preview.addProperty("width", WIDTH);
    preview.addProperty("height", HEIGHT);
    return preview;
  }

  private static JsonArray settings(String id, String name, String help) {
    var limit = new JsonObject();
    limit.addProperty(id, "limit");
    limit.addProperty(name, "At most");
    limit.addProperty("type", "number");
    limit.addProperty("default", 0);
    limit.addProperty(help, "How many values to fetch of each thing; 0 for all.");
    var settings = new JsonArray();
    settings.add(limit);
    return settings;
  }
}
