package id.zonaintegritas.rules.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmlessTextTest {

    private static final String EVIL = "a\u001b[31m\u0007\u009b\u202e\u2028\u200b\u061c<b>|`=1\n-x";

    @Test
    void line_hasNothingThatSteersATerminal() {
        assertThat(HarmlessText.line(EVIL)).isEqualTo("a [31m      <b>|`=1 -x");
        assertThat(HarmlessText.lines(EVIL)).endsWith("=1\n-x");
    }

    @Test
    void line_withoutIt_staysAsItIs() {
        String plain = "Nilai ≥ 75 – “baik” 😀 漢字 é";
        assertThat(HarmlessText.line(plain)).isSameAs(plain);
        assertThat(HarmlessText.json(plain)).isSameAs(plain);
    }

    @Test
    void formats_escapeWhatHasAMeaningToThem() {
        assertThat(HarmlessText.markdown("<b>|`*_[x](y)#"))
                .isEqualTo("\\<b\\>\\|\\`\\*\\_\\[x\\](y)\\#");
        assertThat(HarmlessText.markdownCode("a`|\u001b")).isEqualTo("`a'\\| `");
        assertThat(HarmlessText.markdownListing("```\n\u202e")).isEqualTo("` ` `\n ");
        assertThat(HarmlessText.html("<a href='x'>&\"\u001b"))
                .isEqualTo("&lt;a href=&#39;x&#39;&gt;&amp;&quot; ");
        assertThat(HarmlessText.xml("<\"&>\u0000\uFFFF\n")).isEqualTo("&lt;&quot;&amp;&gt;   ");
        assertThat(HarmlessText.cell("a\u0001\nb")).isEqualTo("a \nb");
    }

    @Test
    void csv_computesNothing_andQuotesWhatItHasTo() {
        assertThat(HarmlessText.csv("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(HarmlessText.csv("+1")).isEqualTo("'+1");
        assertThat(HarmlessText.csv("@a")).isEqualTo("'@a");
        assertThat(HarmlessText.csv("a,b\u001b")).isEqualTo("\"a,b \"");
        assertThat(HarmlessText.csv("plain")).isEqualTo("plain");
    }

    @Test
    void json_saysTheSameInEscapes() {
        assertThat(HarmlessText.json("{\"a\":\"\u202e\u009b\"}\n"))
                .isEqualTo("{\"a\":\"\\u202e\\u009b\"}\n");
    }
}
