package dev.lanyard.serve.page;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Says in the words of schema.org what pages are that are about no single thing. */
final class WebPages {
  private WebPages() {}

  /** Any page. */
  static JsonObject page(String title) {
    return begun("WebPage", title);
  }

  /**
   * The start page, with how to search.
   *
   * @param origin how its reader reached this server
   */
  static JsonObject site(String origin) {
    var json = begun("WebSite", "Lanyard");
    json.put("url", origin + "/");
    var target = object("EntryPoint");
    target.put("urlTemplate", origin + "/search?q={words}");
    var search = object("SearchAction");
    search.put("target", target);
    json.put("potentialAction", search);
    return json;
  }

  /**
   * All that is served.
   *
   * @param files how it can be fetched
   */
  static JsonObject dataset(String origin, List<File> files) {
    var json = begun("Dataset", "Lanyard");
    json.put(
        "description",
        "Who spoke where, for whom and about what, as write-ups of conferences and meetups state it.");
    json.put("url", origin + "/data/");
    var distribution = new JsonArray();
    for (var file : files) {
      var download = object("DataDownload");
      download.put("name", file.name());
      download.put("contentUrl", origin + file.address());
      download.put("encodingFormat", file.mediaType());
      distribution.add(download);
    }
    json.put("distribution", distribution);
    return json;
  }

  /** A file to be fetched. */
  record File(String name, String address, String mediaType) {}

  /**
   * The rows of a list that a page shows.
   *
   * @param things as others speak of them, in their order
   * @param count of how many
   */
  static JsonObject list(String title, List<JsonObject> things, int first, int count) {
    var json = begun("ItemList", title);
    json.put("numberOfItems", count);
    var items = new JsonArray();
    for (int i = 0; i < things.size(); i++) {
      var item = object("ListItem");
      item.put("position", first + i);
      item.put("item", things.get(i));
      items.add(item);
    }
    if (!things.isEmpty()) {
      json.put("itemListElement", items);
    }
    return json;
  }

  private static JsonObject begun(String type, String name) {
    var json = new JsonObject();
    json.put("@context", SchemaOrg.CONTEXT);
    json.put("@type", type);
    json.put("name", name);
    return json;
  }

  private static JsonObject object(String type) {
    var json = new JsonObject();
    json.put("@type", type);
    return json;
  }
}
