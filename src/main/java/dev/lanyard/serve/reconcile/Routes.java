package dev.lanyard.serve.reconcile;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Packed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which address answers what. Versions 0.2 and 1.0-draft differ in the manifest, and in how queries
 * come; they share all the rest.
 *
 * @param desk who answers
 */
record Routes(Desk desk) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final int USUAL_PAGE = 10;
  private static final int USUAL_PROPOSALS = 30;

  /**
   * What somebody asks.
   *
   * @param route below the address of the service, {@code /suggest/entity}
   * @param draft whether it came by the address of the draft
   * @param origin how the asker reached this server
   * @param fields of the address
   */
  record Call(String route, boolean draft, String origin, Map<String, String> fields) {
    Call {
      fields = Map.copyOf(fields);
    }

    String field(String name) {
      return fields.getOrDefault(name, "").strip();
    }

    /** The last part of the route, {@code entity}. */
    String last() {
      return route.substring(route.lastIndexOf('/') + 1);
    }
  }

  Reply get(Call call) {
    return switch (call.route()) {
      case "" -> root(call, call.fields());
      case "/suggest/entity", "/suggest/type", "/suggest/property" -> Reply.json(suggest(call));
      case "/flyout/entity", "/flyout/type", "/flyout/property" ->
          Reply.json(desk.flyout(call.last(), call.field("id"), call.origin()));
      case "/extend/propose" -> Reply.json(propose(call));
      case "/preview" -> Reply.html(desk.preview(call.field("id")));
      case "/view" -> Reply.elsewhere(desk.view(call.field("id")));
      case "/about" -> Reply.html(desk.about(call.origin()));
      case "/style.css" ->
          new Reply(
              200,
              "text/css; charset=utf-8",
              Packed.text("/dev/lanyard/serve/reconcile/style.css"));
      default -> throw missing(call);
    };
  }

  /**
   * @param type the media type of the body
   */
  Reply post(Call call, String type, String body) {
    return switch (call.route()) {
      case "" -> {
        expect(FORM, type, "queries of 0.2 are a field of a form; those of 1.0 go to /match");
        yield root(call, Form.fields(body));
      }
      case "/match" -> {
        expect(JSON, type, "queries of 1.0 are JSON");
        yield Reply.json(desk.matchDraft(Part.parse("body", body)));
      }
      case "/extend" -> {
        expect(JSON, type, "queries of 1.0 are JSON");
        yield Reply.json(desk.extend(Part.parse("body", body), true));
      }
      default -> throw missing(call);
    };
  }

  /** The manifest, or what is asked in the manner of 0.2. */
  private Reply root(Call call, Map<String, String> fields) {
    if (fields.containsKey("queries")) {
      return Reply.json(desk.match(Part.parse("queries", fields.get("queries")).object()));
    }
    if (fields.containsKey("extend")) {
      return Reply.json(desk.extend(Part.parse("extend", fields.get("extend")), false));
    }
    return Reply.json(desk.manifest(call.origin(), call.draft()));
  }

  private JsonObject suggest(Call call) {
    String prefix = call.field("prefix");
    Limits.check("prefix", prefix.length(), Limits.TEXT, "characters");
    String offset = call.field("offset").isEmpty() ? call.field("cursor") : call.field("offset");
    return desk.suggest(
        call.last(),
        prefix,
        types(call),
        new Suggester.Page(
            offset.matches("0*") ? 0 : number("offset", offset, Integer.MAX_VALUE),
            limit(call, USUAL_PAGE)));
  }

  private static JsonObject propose(Call call) {
    var types = types(call);
    return Extender.proposals(types.isEmpty() ? Type.any() : types, limit(call, USUAL_PROPOSALS));
  }

  private static List<Type> types(Call call) {
    return Queries.types(new Part("type", new JsonPrimitive(call.field("type"))));
  }

  private static int limit(Call call, int usual) {
    String limit = call.field("limit");
    return limit.isEmpty() ? usual : number("limit", limit, Limits.RESULTS);
  }

  private static int number(String field, String text, int most) {
    return new Part(field, new JsonPrimitive(text)).count(1, most);
  }

  private static void expect(String media, String type, String why) {
    if (!type.strip().toLowerCase(Locale.ROOT).startsWith(media)) {
      throw new Fault(
          "reconcile-media",
          "Content-Type: " + type,
          "expected %s: %s".formatted(media, why),
          "Send it as %s.".formatted(media));
    }
  }

  private static Fault missing(Call call) {
    return new Fault(
        "reconcile-missing",
        call.route(),
        "the service has no such route",
        "See %s/about for those it has.".formatted(Manifests.OLD));
  }
}
