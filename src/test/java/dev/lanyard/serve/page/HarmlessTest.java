package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.atlas.json.JsonString;
import org.junit.jupiter.api.Test;

class HarmlessTest {
  private final Harmless harmless = new Harmless();

  @Test
  void escapesWhatHtmlReadsOtherwise() {
    assertThat(harmless.escape("<b a=\"c\" d='e'>&"))
        .isEqualTo("&lt;b a=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
  }

  @Test
  void dropsWhatActsUnseen() {
    assertThat(harmless.escape("a\u202Eb\u0000c\u2066d\uD800e\uFEFFf")).isEqualTo("abcdef");
    assertThat(Harmless.clean("a\u200Fb")).isEqualTo("ab");
  }

  @Test
  void keepsLettersOfAllScriptsAndWhatJoinsThem() {
    var text = "Zoë 張 שלום می\u200Cخواهم 👩\u200D💻\n\tend";

    assertThat(harmless.escape(text)).isEqualTo(text);
  }

  @Test
  void letsNoNameEndAScript() {
    assertThat(StructuredData.text(new JsonString("</script><!-- & \u2028")))
        .doesNotContain("<", ">", "&", "\u2028")
        .contains("\\u003c\\/script\\u003e");
  }

  @Test
  void followsNoAddressThatCouldRunSomething() {
    assertThat(Link.isSafe("https://example.org/a?b=c")).isTrue();
    assertThat(Link.isSafe("mailto:zoe@example.org")).isTrue();
    assertThat(Link.isSafe("javascript:alert(1)")).isFalse();
    assertThat(Link.isSafe(" JavaScript:alert(1)")).isFalse();
    assertThat(Link.isSafe("data:text/html,x")).isFalse();
    assertThat(Link.isSafe("//example.org/x")).isFalse();
    assertThat(Link.isSafe("https://exa mple.org")).isFalse();
  }
}
