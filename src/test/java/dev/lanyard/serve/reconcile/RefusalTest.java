package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a real server for what it cannot answer, and is told why. */
class RefusalTest extends Reconciling {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                                       | queries         | no JSON",
        "{'q': {'query': 'a',}}                                  | queries         | no JSON",
        "{'q': {'query': 'a'}} {}                                | queries         | no JSON",
        "[]                                                      | queries         | an object",
        "``                                                      | queries         | an object",
        "{'q': 'Tom Li'}                                         | queries.q       | an object",
        "{'q': {}}                                               | queries.q       | asks for nothing",
        "{'q': {'query': ' '}}                                   | queries.q       | asks for nothing",
        "{'q': {'query': ['Tom']}}                               | queries.q.query | a text",
        "{'q': {'query': 'Tom', 'type': 'Q5'}}                   | queries.q.type  | no type 'Q5'",
        "{'q': {'query': 'Tom', 'type': ['Person', 'Q5']}}       | queries.q.type[1] | Person, Organisation",
        "{'q': {'query': 'Tom', 'limit': 0}}                     | queries.q.limit | from 1 on",
        "{'q': {'query': 'Tom', 'limit': -3}}                    | queries.q.limit | from 1 on",
        "{'q': {'query': 'Tom', 'limit': 1.5}}                   | queries.q.limit | from 1 on",
        "{'q': {'query': 'Tom', 'limit': 'many'}}                | queries.q.limit | from 1 on",
        "{'q': {'query': 'Tom', 'limit': 1e999999999}}           | queries.q.limit | from 1 on",
        "{'q': {'query': 'Tom', 'properties': {}}}               | queries.q.properties | an array",
        "{'q': {'query': 'Tom', 'properties': [{'pid': 'P31', 'v': 1}]}} | queries.q.properties[0].pid | no property 'P31'",
        "{'q': {'query': 'Tom', 'properties': [{'pid': 'role'}]}} | queries.q.properties[0].v | a text",
      })
  void saysWhichPartOfABatchIsWrong(String batch, String where, String why) {
    String queries = batch.replace('\'', '"');

    expect(client.post("reconcile", FORM, "queries=" + Client.encode(queries)), 400, where, why);
    expect(client.get("reconcile?queries=" + Client.encode(queries)), 400, where, why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'q': {'query': 'Tom'}}                    | body.queries | an array",
        "{'queries': [{}]}                          | body.queries[0].conditions | an array",
        "{'queries': [{'conditions': []}]}          | body.queries[0] | asks for nothing",
        "{'queries': [{'conditions': [{'propertyValue': 'Tom'}]}]} | body.queries[0].conditions[0].matchType | name",
        "{'queries': [{'conditions': [{'matchType': 'name'}]}]} | body.queries[0].conditions[0].propertyValue | a text",
        "{'queries': [{'conditions': [{'matchType': 'name', 'propertyValue': 'Tom', 'matchQuantifier': 'none'}]}]} | body.queries[0].conditions[0].matchQuantifier | finds nobody",
        "{'queries': [{'conditions': [{'matchType': 'property', 'propertyValue': 'Tom'}]}]} | body.queries[0].conditions[0].propertyId | no property ''",
        "{'queries': [{'conditions': [{'matchType': 'property', 'propertyId': 'role', 'propertyValue': 'x', 'required': 'yes'}]}]} | body.queries[0].conditions[0].required | true or false",
        "{'queries': [{'conditions': [{'matchType': 'property', 'propertyId': 'role', 'propertyValue': 'x', 'matchQualifier': 'like'}]}]} | body.queries[0].conditions[0].matchQualifier | no property here",
      })
  void saysWhichPartOfABodyIsWrong(String batch, String where, String why) {
    expect(client.post("reconcile/1.0/match", JSON, batch.replace('\'', '"')), 400, where, why);
  }

  @Test
  void isNotExhausted() {
    var deep = "[".repeat(200_000);
    var wide =
        IntStream.range(0, 51)
            .mapToObj("\"q%d\": {\"query\": \"Tom\"}"::formatted)
            .collect(Collectors.joining(",", "{", "}"));
    var name = "{\"q\": {\"query\": \"%s\"}}".formatted("x".repeat(501));
    var values =
        "{\"q\": {\"query\": \"x\", \"properties\": [{\"pid\": \"role\", \"v\": [%s]}]}}"
            .formatted("\"a\",".repeat(20) + "\"a\"");

    expect(client.post("reconcile", FORM, "queries=" + deep), 400, "queries", "no JSON");
    expect(client.post("reconcile", FORM, "queries=" + Client.encode(wide)), 413, "queries", "51");
    expect(
        client.post("reconcile", FORM, "queries=" + name),
        400,
        "queries.q.query",
        "500 characters");
    expect(
        client.post("reconcile", FORM, "queries=" + values),
        413,
        "queries.q.properties[0].v",
        "21 values");
    expect(
        client.post("reconcile", FORM, "queries=" + "x".repeat(1 << 20)), 413, "the body", "bytes");
    expect(
        client.post("reconcile/1.0/match", JSON, "{\"queries\": [" + "{},".repeat(50) + "{}]}"),
        413,
        "body.queries",
        "51");
    expect(client.get("reconcile/suggest/entity?prefix=" + "x".repeat(600)), 413, "prefix", "600");
  }

  @Test
  void takesFormsAndJsonWhereTheyBelong() {
    expect(client.post("reconcile", JSON, "{}"), 415, "Content-Type: application/json", FORM);
    expect(client.post("reconcile/1.0/match", FORM, "a=b"), 415, "Content-Type: " + FORM, JSON);
    expect(client.post("reconcile", FORM, "queries=%zz"), 400, "the address or form", "percent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reconcile/nowhere",
        "reconcile/preview?id=person/nobody",
        "reconcile/preview",
        "reconcile/view?id=https://elsewhere.example/",
        "reconcile/flyout/type?id=Q5",
        "reconcile/1.0/suggest/entities?prefix=t",
      })
  void saysWhenThereIsNoSuchThing(String path) {
    assertThat(client.get(path).statusCode()).isEqualTo(404);
    assertThat(Client.json(client.get(path)).get("code").getAsString())
        .isEqualTo("reconcile-missing");
  }

  @ParameterizedTest
  @CsvSource({
    "reconcile/suggest/entity?prefix=a&limit=0, limit",
    "reconcile/suggest/entity?prefix=a&cursor=-1, offset",
    "reconcile/suggest/entity?prefix=a&type=Q5, type",
    "reconcile/extend/propose?type=Q5, type",
    "'reconcile?extend=%7B%22ids%22:[%22a%22],%22properties%22:[{%22id%22:%22P31%22}]%7D', extend.properties[0].id",
  })
  void saysWhichFieldIsWrong(String path, String where) {
    expect(client.get(path.replace("{", "%7B").replace("}", "%7D")), 400, where, "expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void letsNobodyChangeAnything(String method) {
    var answer =
        client.send(client.to("reconcile/1.0/match").method(method, BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(405);
  }

  private static void expect(HttpResponse<String> answer, int status, String where, String why) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    var error = Client.json(answer);
    assertThat(error.get("where").getAsString()).isEqualTo(where);
    assertThat(error.get("message").getAsString()).contains(why);
    assertThat(error.get("remedy").getAsString()).isNotBlank();
  }
}
