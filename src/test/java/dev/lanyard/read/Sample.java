package dev.lanyard.read;

import java.util.List;

/** Small texts of every format, with what makes real ones hard. */
record Sample(String name, String text) {
  private static final Sample POST =
      new Sample(
          "2024-03-06-harbour-meetup.md",
          """
          ---
          layout: post
          title: "Harbour Meetup March 2024: Acme & Bits"
          tags:
            - Video
            - [a, 'b''s']
          host: {name: Ada Löf, org: "Tom \\"T\\" Ltd"}
          summary: >
            Two lines
            folded.
          ---

          Three speakers from [Acme](https://acme.example/), **Bits &amp; Bytes** and *Nil* joined us 😀 at
          the  hall\u00a0—  as usual. You\u00e2\u20ac\u2122re welcome, Lucas K\u00c3\u00a4ld!

          ### Overview {#overview}
          First [Titles and Their Ends]https://video.example/v?t=183) (starting at 3:03), then
          "A Quoted One"](https://video.example/w), `code`, <span class="x">inline <b>html</b></span><br>
          and https://bare.example/a_b_c?d=(e). {{ site.title }} {% include x %}

          * one
            * nested [link][ref]
          * two

            more

          | Time | Talk |
          |---|---|
          | 10:00 | a \\| b |

          <blockquote class="tweet"><p>Great <a href="https://t.example/x">#talk</a></p>&mdash; Bo (@bo)</blockquote> <script>no()</script>
          Text [right](after.html) it.

          > quoted
          > words

          ![A picture](a.png)

          [ref]: https://ref.example/
          """);

  private static final Sample PAGE =
      new Sample(
          "programme.html",
          """
          <!doctype html>
          <html><head><title>Programme &ndash; Example Days 2024</title>
          <meta name="description" content="Two days &quot;of&quot; talks">
          <script type="application/ld+json">{"@context": "x", "@type": "Event", "name": "Example Days", "startDate": "2024-05-02",
            "location": {"@type": "Place", "name": "Town Hall"}}</script></head>
          <body><nav><ul><li><a href="/">Home</a></li></ul></nav>
          <main><h1>Programme</h1>
          <p>Welcome to <a href="https://example.org/?a=1&amp;b=2">Example&nbsp;Days</a>!<br>See you.
          <ul><li><b>10:00</b> Opening, by Ada L&ouml;f<ul><li>with slides</ul><li>Lunch</ul>
          <table><thead><tr><th>Time<th>Talk</thead><tr><td>11:00<td>Ropes <i>and</i> knots</table>
          <dl><dt>Ada L&ouml;f<dd>Acme<dt>Bo Ek<dd>Bits</dl>
          <img src="a.png" alt="The hall &amp; its door"><iframe src="https://youtube.example/embed/1" title="Film"></iframe>
          </main><footer>Imprint</footer></body></html>
          """);

  private static final Sample NOTE =
      new Sample(
          "report.txt",
          """
          Second day at Example Days

          Knots and ropes

          Ada L\u00f6f (Acme) & Bo Ek (Bits)
          They showed how a rope is spliced, and why it holds; afterwards everybody tried it, some with more and some with less luck than others.

            \u2022 ropes, old and new
                - hemp
            \u2022 knots

          Time | Talk |
          ---|---|
          10:00 | Ropes |

          > a word
          See https://example.org/knots.
          """);

  private static final Sample TOML =
      new Sample(
          "talk.markdown",
          "+++\r\ntitle = \"Knots \\\"and\\\" ropes\"\r\ntags = [\"a\", 'b']\r\n[event]\r\nname = 'Days'\r\n+++\r\nText *here*\r\nand  there.\r\n");

  static final List<Sample> ALL = List.of(POST, PAGE, NOTE, TOML);

  @Override
  public String toString() {
    return name;
  }
}
