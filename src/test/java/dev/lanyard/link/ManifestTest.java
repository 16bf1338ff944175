package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  @ParameterizedTest
  @CsvSource({
    "https://list.example/{id},       Q1,         https://list.example/Q1",
    "https://list.example/{id},       a/b c,      https://list.example/a%2Fb%20c",
    "https://list.example/{{id}},     a/b,        https://list.example/a%2Fb",
    "https://list.example/{+id},      a/b,        https://list.example/a/b",
    "https://list.example/view{?id},  a/b,        https://list.example/view?id=a%2Fb",
    "https://list.example/all{#id},   a/b,        https://list.example/all#a/b",
    "https://list.example/{id},       https://elsewhere.example/x, https://elsewhere.example/x",
  })
  void makesIrisOfIdentifiers(String view, String id, String iri) {
    var manifest =
        Manifest.read(
            """
            {"versions": ["1.0-draft"], "name": "List", "view": {"url": "%s"}}
            """
                .formatted(view));

    assertThat(manifest.orElseThrow().iri(id)).isEqualTo(iri);
  }
}
