package id.zonaintegritas.rules.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreeReaderTest {

    private static final String LONG =
            "what ends here is too long: at most 1000 digits in a number, 1000 characters in a key and 100000 in a"
                    + " text are read";

    private static final String ANCHOR = "an anchor (&) is not read: write the value out";
    private static final String TAG = "a tag (!) is not read: write the value alone";

    private static Arguments bad(String document, String place, String message) {
        return Arguments.of(document, place, message);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                bad("", "1:1", "the document is empty"),
                bad(" \n ", "1:1", "the document is empty"),
                bad("{} {}", "1:4", "nothing may follow the document"),
                bad("{} x", "1:4", "not JSON from here on: x"),
                bad("[1,2", "1:5", "the document ends before it is complete"),
                bad("{\"a\":\"b", "1:8", "the document ends before it is complete"),
                bad("<html>", "1:1", "not JSON from here on: <html>"),
                bad("{\"a\":\n NaN}", "2:2", "not JSON from here on: NaN}"),
                bad("[Infinity]", "1:2", "not JSON from here on: Infinity]"),
                bad("{\"a\": 1,}", "1:9", "not JSON from here on: }"),
                bad("{'a': 1}", "1:2", "not JSON from here on: 'a': 1}"),
                bad("{\"a\":1 \"b\":2}", "1:8", "not JSON from here on: \"b\":2}"),
                bad("{\"a\": tru}", "1:7", "not JSON from here on: tru}"),
                bad(
                        "[\"a\\ud800\"]",
                        "1:2",
                        "half of a character: an escape \\ud800 to \\udfff needs its other half"),
                bad("[".repeat(100_000), "1:21", "nested too deep: at most 20 levels are read"),
                bad(
                        "{\"a\":".repeat(40_000),
                        "1:101",
                        "nested too deep: at most 20 levels are read"),
                bad("[1" + "0".repeat(1000) + "]", "1:1003", LONG),
                bad("[\"" + "x".repeat(100_001) + "\"]", "1:100005", LONG),
                bad("{\"" + "x".repeat(1_001) + "\":1}", "1:1005", LONG));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_broken_saysWhereAndWhat(String document, String place, String message) {
        SyntaxException refused =
                catchThrowableOfType(SyntaxException.class, () -> TreeReader.json(document));
        assertThat(refused).hasMessage(message);
        assertThat(refused.place()).hasToString(place);
    }

    @Test
    void notANumber_inPlaceOfANumber_suggestsNull() {
        SyntaxException refused =
                catchThrowableOfType(SyntaxException.class, () -> TreeReader.json("[NaN]"));
        assertThat(refused.maybe().english())
                .isEqualTo("null is meant: a number that is not known.");
    }

    @Test
    void number_beyondAnyRange_isKeptAsWritten() throws SyntaxException {
        assertThat(TreeReader.json(" 1e999999999"))
                .isEqualTo(new Scalar(new Place(1, 2), Scalar.Type.NUMBER, "1e999999999"));
    }

    @Test
    void nesting_asDeepAsIsRead_isRead() throws SyntaxException {
        assertThat(TreeReader.json("[".repeat(20) + "]".repeat(20)).kind()).isEqualTo("a list");
    }

    static Stream<Arguments> yamlDocuments() {
        return Stream.of(
                bad("a:\n\t- x\n", "2:1", "not YAML from here on: - x"),
                bad("a: 'x\nb: c", "1:4", "the text that begins here is not closed"),
                bad("- a\nb: c\n", "2:1", "not YAML from here on: b: c"),
                bad("a: @x", "1:4", "not YAML from here on: @x"),
                bad("a: \u0000", "1:4", "a control character, which cannot be seen, stands here"),
                bad("a: *x", "1:4", "an alias (*) is not read: write the value out"),
                bad("a: b\n---\nc: d\n", "3:1", "nothing may follow the document"),
                bad("a: b\n...\n---\nc: d\n", "4:1", "nothing may follow the document"),
                bad("a: &x 4", "1:4", ANCHOR),
                bad("a: &x b", "1:4", ANCHOR),
                bad("a: &x\n", "1:4", ANCHOR),
                bad("a: &x [1]", "1:4", ANCHOR),
                bad("- &x true", "1:3", ANCHOR),
                bad("a: [b, &x 4, *x]", "1:8", ANCHOR),
                bad("&x a: 4", "1:1", ANCHOR),
                bad("b: 1\n\n# é😀\n&x a: 4", "4:1", ANCHOR),
                bad("é😀: &x 4", "1:5", ANCHOR),
                bad("a: &x !!int 4", "1:4", ANCHOR),
                bad("a: !!int 4", "1:4", TAG),
                bad("a: !x 4", "1:4", TAG),
                bad("a: ! b", "1:4", TAG),
                bad("a: !!int &x 4", "1:4", TAG),
                bad("!x a: b", "1:1", TAG),
                bad("a: !<tag:yaml.org,2002:str> b", "1:4", TAG),
                bad("a: !!java.net.URL [b]", "1:4", TAG),
                bad("a: {<<: *b}", "1:9", "an alias (*) is not read: write the value out"),
                bad("x".repeat(1_001) + ": 1", "1:1002", LONG),
                bad("a: " + "b ".repeat(60_000), "1:120003", LONG),
                bad(
                        "a: " + "b".repeat(100_000_000),
                        "1:1",
                        "the document is longer than 10000000 characters"),
                bad("[".repeat(1_000), "1:21", "nested too deep: at most 20 levels are read"));
    }

    @ParameterizedTest
    @MethodSource("yamlDocuments")
    void yaml_broken_saysWhereAndWhat(String document, String place, String message) {
        SyntaxException refused =
                catchThrowableOfType(SyntaxException.class, () -> TreeReader.yaml(document));
        assertThat(refused).hasMessage(message);
        assertThat(refused.place()).hasToString(place);
    }

    @Test
    void yaml_mergeKey_isAKeyAsAnyOther() throws SyntaxException {
        assertThat(TreeReader.yaml("<<: {a: 1}"))
                .isInstanceOfSatisfying(
                        Mapping.class,
                        m -> assertThat(m.entries()).extracting(Entry::key).containsExactly("<<"));
    }

    @Test
    void yaml_signsWithinATextOrQuotes_areText() throws SyntaxException {
        assertThat(TreeReader.yaml("a: b & c! *d\ne: '&f'\ng: \"!h\"\n"))
                .isInstanceOf(Mapping.class);
    }
}
