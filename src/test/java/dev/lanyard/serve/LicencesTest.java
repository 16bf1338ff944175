package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import org.apache.jena.query.DatasetFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads whose work a browser is sent. */
class LicencesTest {
  private static Endpoint endpoint;
  private static Visitor visitor;

  @BeforeAll
  static void start() {
    endpoint = Endpoint.of(DatasetFactory.create(), Questions.bundled()).port(0).start();
    visitor = new Visitor(endpoint.url());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  /** A library that is served must be among them, in the version that is served. */
  @Test
  void namesEachLibraryThatIsServedWithItsVersion() throws Exception {
    var named = Jsoup.parse(visitor.get("licences").body()).select("h3").eachText();

    for (var address : Libraries.FILES.keySet()) {
      var parts = address.substring("/webjars/".length()).split("[-.]", 2);
      var version = parts[1].replaceFirst("\\.(js|css)$", "");
      assertThat(named)
          .anyMatch(n -> n.toLowerCase().contains(parts[0]) && n.endsWith(" " + version));
    }
  }

  @Test
  void showsTheTextsOfTheirLicences() throws Exception {
    var texts = Jsoup.parse(visitor.get("licences").body()).select("details pre").eachText();

    assertThat(texts)
        .anyMatch(t -> t.contains("Apache License"))
        .anyMatch(t -> t.contains("Permission is hereby granted, free of charge"))
        .anyMatch(t -> t.contains("Redistribution and use in source and binary forms"));
  }

  @Test
  void handsOutTheLicenceOfTheProgramAndNothingElse() throws Exception {
    var licence = visitor.get("licences/licences.txt");

    assertThat(licence.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    assertThat(licence.body()).contains("GNU GENERAL PUBLIC LICENSE", "Version 3");
    assertThat(visitor.get("licences/").statusCode()).isEqualTo(404);
    assertThat(visitor.get("licences/MANIFEST.MF").statusCode()).isEqualTo(404);
  }
}
