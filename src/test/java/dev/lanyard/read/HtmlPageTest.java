package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String BLOG =
      """
      <!doctype html>
      <html><head><title>Knots &amp; ropes | Ada</title>
      <meta property="article:published_time" content="2023-05-04"><meta name="viewport" content="width=1">
      <script type="application/ld+json">
        {"@graph": [{"@type": "WebSite", "name": "no"},
          {"@type": "BusinessEvent", "name": "RopeConf \\u0026 more", "startDate": "2023-05-02", "location": {"name": "Bergen"}}]}
      </script></head>
      <body class="menu"><div id="cookie-banner">We bake cookies.</div>
      <header class="site-header"><a href="/">Ada's notes</a><ul><li>About</li></ul></header>
      <div class="page"><h1>Knots and ropes</h1>
      <article><p class="elementor-widget-text">Bo Ek (Acme) gave the keynote, and it was well worth the long way there.</p>
      <p style="display: none">Hidden</p>
      <div class="share-buttons"><a>Tweet</a></div></article>
      <section id="comments"><p>Nice!</p></section></div>
      <aside>Archive</aside><footer>Imprint</footer><script>x()</script></body></html>
      """;

  @Test
  void leavesBoilerplateAside() {
    assertThat(Texts.html(BLOG))
        .isEqualTo(
            "HEADING 1 Knots and ropes\n"
                + "PARAGRAPH Bo Ek (Acme) gave the keynote, and it was well worth the long way there.");
  }

  @Test
  void turnsWhatThePageSaysOfItselfIntoFields() {
    assertThat(Texts.fields(Texts.document("page.html", BLOG)))
        .isEqualTo(
            """
            title=Knots & ropes | Ada from Knots &amp; ropes | Ada
            article:published_time=2023-05-04
            event.name=RopeConf & more from RopeConf \\u0026 more
            event.startdate=2023-05-02
            event.location.name=Bergen
            """);
  }

  @Test
  void readsProgrammes() {
    assertThat(
            Texts.html(
                """
                <h2>Day <em>one</em></h2>
                <table><tr><th>Time<th>Talk<tr><td>10:00<td><p>Knots</p><p>Ada L&ouml;f, Acme</p></table>
                <dl><dt>Bo Ek</dt><dd>Bits</dd><dd>Splicing</dd><dt>Cy</dt></dl>
                <ol><li><a href="v"><h3>Ropes</h3></a>Di<ul><li>old<li>new</ul></ol>
                """))
        .isEqualTo(
            """
            HEADING 2 Day *one*
            TABLE_ROW 0
              CELL Time
              CELL Talk
            TABLE_ROW 1
              CELL 10:00
              CELL Knots
                PARAGRAPH Ada Löf, Acme
            LIST_ITEM 1 Bo Ek
              PARAGRAPH Bits
              PARAGRAPH Splicing
            LIST_ITEM 1 Cy
            LIST_ITEM 1
              HEADING 3 [Ropes](v)
              PARAGRAPH Di
              LIST_ITEM 2 old
              LIST_ITEM 2 new""");
  }

  @Test
  void looksThroughTablesThatOnlyPutThingsBesideEachOther() {
    assertThat(
            Texts.html(
                "<table><tr><td><h2>News</h2>Words<td><table><tr><td>a<td>b</table></table>"))
        .isEqualTo("HEADING 2 News\nPARAGRAPH Words\nTABLE_ROW 1\n  CELL a\n  CELL b");
  }

  @Test
  void readsListsOfWholeLinesOutOfATable() {
    assertThat(
            Texts.html(
                "<table><tr><td>10:15<td><ul><li>Knots that hold, and why they do so<br>Ada Berg"
                    + "<li>Splicing for those who know no knots<br>Bo Ek</ul></table>"))
        .isEqualTo(
            "PARAGRAPH 10:15\n"
                + "LIST_ITEM 1 Knots that hold, and why they do so⏎Ada Berg\n"
                + "LIST_ITEM 1 Splicing for those who know no knots⏎Bo Ek");
  }

  @Test
  void seesImagesAndFilms() {
    assertThat(
            Texts.html(
                "<a href='big.png'><img src=a.png alt='Ada &amp; Bo'></a><img src=b.png alt=''>"
                    + "<iframe src='https://www.youtube.com/embed/x'></iframe><iframe src=ad.html></iframe>"))
        .isEqualTo(
            "IMAGE [[Ada & Bo](a.png)](big.png)\n"
                + "IMAGE [https://www.youtube.com/embed/x](https://www.youtube.com/embed/x)");
  }
}
