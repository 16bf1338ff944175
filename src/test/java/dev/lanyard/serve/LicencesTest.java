package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.DatasetFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reads whose work a browser is sent. */
class LicencesTest {
  @RegisterExtension
  private static final TestServer SERVER = new TestServer(DatasetFactory::create);

  /** A library that is served must be among them, in the version that is served. */
  @Test
  void namesEachLibraryThatIsServedWithItsVersion() throws Exception {
    var named = Jsoup.parse(SERVER.get("licences").body()).select("h3").eachText();

    for (var address : Libraries.FILES.keySet()) {
      var parts = address.substring("/webjars/".length()).split("[-.]", 2);
      var version = parts[1].replaceFirst("\\.(js|css)$", "");
      assertThat(named)
          .anyMatch(n -> n.toLowerCase().contains(parts[0]) && n.endsWith(" " + version));
    }
  }

  @Test
  void showsTheTextsOfTheirLicences() throws Exception {
    var texts = Jsoup.parse(SERVER.get("licences").body()).select("details pre").eachText();

    assertThat(texts)
        .anyMatch(t -> t.contains("Apache License"))
        .anyMatch(t -> t.contains("Permission is hereby granted, free of charge"))
        .anyMatch(t -> t.contains("Redistribution and use in source and binary forms"));
  }

  @Test
  void handsOutTheLicenceOfTheProgramAndNothingElse() throws Exception {
    var licence = SERVER.get("licences/licences.txt");

    assertThat(licence.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    assertThat(licence.body()).contains("GNU GENERAL PUBLIC LICENSE", "Version 3");
    assertThat(SERVER.get("licences/").statusCode()).isEqualTo(404);
    assertThat(SERVER.get("licences/MANIFEST.MF").statusCode()).isEqualTo(404);
  }
}
