package dev.lanyard.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;

/**
 * An evaluation for programs.
 *
 * <pre>{@code
 * {"parts": [{"name": "all", "documents": ["a"],
 *    "groups": {"CORE": {"right": 9, "wrong": 0, "missed": 1, "precision": 1, "recall": 0.9, "f1": 0.9474}, …},
 *    "kinds": {"spoke": {…}, …}}],
 *  "unread": [], "ungraded": [],
 *  "missed": [{"document": "a", "kind": "host", "slots": ["SlugCon 2025", "Mo Ito"]}],
 *  "wrong": [{…, "claims": [{"rule": "by-line", "start": 4, "end": 20, "quote": "…"}]}],
 *  "rules": [{"rule": "by-line", "fired": 10, "right": 9, "wrong": 0, "confidence": 0.9091}],
 *  "curve": [{"least": 0.5, "CORE": {…}}]}
 * }</pre>
 *
 * <p>{@code missed}, {@code wrong}, {@code rules} and {@code curve} are there when asked for.
 * Shares are rounded to four places.
 */
final class JsonReport {
  private JsonReport() {}

  static String render(Evaluation evaluation, Listing listing) {
    var root = new JsonObject();
    var parts = new JsonArray();
    evaluation.parts().forEach(part -> parts.add(part(part)));
    root.put("parts", parts);
    root.put("unread", texts(evaluation.unread()));
    root.put("ungraded", texts(evaluation.ungraded()));
    if (listing.missed()) {
      root.put("missed", findings(evaluation.missed()));
    }
    if (listing.wrong()) {
      root.put("wrong", findings(evaluation.wrong()));
    }
    if (listing.rules()) {
      var rules = new JsonArray();
      evaluation.rules().forEach(rule -> rules.add(rule(rule)));
      root.put("rules", rules);
    }
    if (listing.curve()) {
      var curve = new JsonArray();
      evaluation.curve().points().forEach(point -> curve.add(point(point)));
      root.put("curve", curve);
    }
    return JSON.toString(root).stripTrailing() + "\n";
  }

  private static JsonObject part(Part part) {
    var groups = new JsonObject();
    for (Kind.Group group : Kind.Group.values()) {
      groups.put(group.name(), score(part.scores().of(group)));
    }
    var kinds = new JsonObject();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.word(), score(part.scores().of(kind)));
    }
    var object = new JsonObject();
    object.put("name", part.name());
    object.put("documents", texts(part.documents()));
    object.put("groups", groups);
    object.put("kinds", kinds);
    return object;
  }

  private static JsonObject score(Score score) {
    var object = new JsonObject();
    object.put("right", score.right());
    object.put("wrong", score.wrong());
    object.put("missed", score.missed());
    object.put("precision", share(score.precision()));
    object.put("recall", share(score.recall()));
    object.put("f1", share(score.f1()));
    return object;
  }

  private static JsonArray findings(List<Finding> findings) {
    var array = new JsonArray();
    for (Finding finding : findings) {
      var object = new JsonObject();
      object.put("document", finding.document());
      object.put("kind", finding.fact().kind().word());
      object.put("slots", texts(finding.fact().slots().stream().map(Slot::text).toList()));
      if (!finding.claims().isEmpty()) {
        var claims = new JsonArray();
        finding.claims().forEach(claim -> claims.add(claim(claim)));
        object.put("claims", claims);
      }
      array.add(object);
    }
    return array;
  }

  private static JsonObject claim(Claim claim) {
    var object = new JsonObject();
    object.put("rule", claim.rule());
    object.put("start", claim.start());
    object.put("end", claim.end());
    if (!claim.quote().isEmpty()) {
      object.put("quote", claim.quote());
    }
    return object;
  }

  private static JsonObject rule(RuleScore rule) {
    var object = new JsonObject();
    object.put("rule", rule.rule());
    object.put("fired", rule.fired());
    object.put("right", rule.right());
    object.put("wrong", rule.wrong());
    object.put("confidence", share(rule.confidence()));
    return object;
  }

  private static JsonObject point(Curve.Point point) {
    var object = new JsonObject();
    object.put("least", JsonNumber.value(point.least()));
    object.put("CORE", score(point.core()));
    return object;
  }

  private static JsonArray texts(List<String> texts) {
    var array = new JsonArray();
    texts.forEach(text -> array.add(new JsonString(text)));
    return array;
  }

  private static JsonNumber share(double share) {
    return JsonNumber.value(BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP));
  }
}
