package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Title;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static List<Document> all(InputStream in) throws IOException {
        Lines lines = new Lines("f", in);
        List<Document> all = new ArrayList<>();
        for (List<Document> batch = lines.next(); batch != null; batch = lines.next()) {
            all.addAll(batch);
        }
        return all;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void lines_blankOnes_areSkippedButCounted() throws IOException {
        assertThat(all(bytes("\n1\n \t\r\n\n2\r\n3")))
                .extracting(d -> d.line() + ":" + d.text().strip())
                .containsExactly("2:1", "5:2", "6:3");
    }

    @Test
    void lines_noInput_isTheEnd() throws IOException {
        assertThat(all(bytes(""))).isEmpty();
        assertThat(all(bytes("\n\n"))).isEmpty();
    }

    @Test
    void lines_byteOrderMark_isNotText() throws IOException {
        assertThat(all(bytes("\uFEFF{}"))).extracting(Document::text).containsExactly("{}");
    }

    @Test
    void lines_longerThanTheBuffer_areWhole() throws IOException {
        String line = "x".repeat(200_000) + "é";

        assertThat(all(bytes(line + "\n" + line)))
                .extracting(Document::text)
                .containsExactly(line, line);
    }

    @Test
    void lines_tooLong_isAProblemInItsPlace() throws IOException {
        InputStream endless =
                new SequenceInputStream(
                        bytes("1\n" + "[".repeat(Document.MAX_BYTES + 1) + "\n"), bytes("3\n"));

        assertThat(all(endless))
                .extracting(d -> d.line() + d.text() + problem(d))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("11"),
                        two -> assertThat(two).startsWith("2this is longer than the 10 MB"),
                        three -> assertThat(three).isEqualTo("33"));
    }

    private static String problem(Document document) {
        Title problem = document.problem();
        return problem == null ? "" : problem.english();
    }

    @Test
    void lines_longestAllowed_isRead() throws IOException {
        assertThat(all(bytes("x".repeat(Document.MAX_BYTES) + "\n")))
                .extracting(LinesTest::problem)
                .containsExactly("");
    }

    @Test
    void lines_notUtf8_isAProblemInItsPlace() throws IOException {
        assertThat(all(new ByteArrayInputStream("1\n\"é\"\n3".getBytes(ISO_8859_1))))
                .extracting(d -> d.line() + d.text() + problem(d))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("11"),
                        two -> assertThat(two).startsWith("2this is not UTF-8"),
                        three -> assertThat(three).isEqualTo("33"));
    }

    @Test
    void lines_replacementCharacterThatWasMeant_isText() throws IOException {
        assertThat(all(bytes("\"\uFFFD\""))).extracting(LinesTest::problem).containsExactly("");
    }

    @Test
    void lines_nothingMoreThere_areNotHeldBack() throws IOException {
        InputStream slow =
                new InputStream() {
                    private int given;

                    @Override
                    public int read() {
                        throw new AssertionError("not read by single bytes");
                    }

                    @Override
                    public int read(byte[] buffer, int from, int length) {
                        given++;
                        buffer[from] = (byte) ('0' + given);
                        buffer[from + 1] = '\n';
                        return 2;
                    }
                };
        Lines lines = new Lines("f", slow);

        assertThat(lines.next()).extracting(Document::text).containsExactly("1");
        assertThat(lines.next()).extracting(Document::text).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"a\": 1\n}\n",
                "\n\n{\n\n\"a\":\n{ \"b\": 2 },\n\"c\": \"}\"}",
                "{ \"a\": \"[\",\r\n  \"b\": \"\\\"\" }\n"
            })
    void whole_documentOverManyLines_isKeptAsItStands(String text) throws IOException {
        assertThat(new Lines("-", bytes(text)).wholeIfSpread())
                .isEqualTo(new Document("-", 0, text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"a\":1}",
                "{\"a\":1}\n{\"a\":2}\n",
                "{\"a\":\n{\"a\":2}\n{\"a\":3}\n",
                "nonsense\n{\"a\":2}\n",
                "]\n[",
                "{\"a\":"
            })
    void whole_oneDocumentOnEachLine_isNotOne(String text) throws IOException {
        Lines lines = new Lines("-", bytes(text));

        assertThat(lines.wholeIfSpread()).isNull();
        List<Document> batch = lines.next();
        assertThat(batch == null ? List.of() : batch.stream().map(Document::text).toList())
                .isEqualTo(text.lines().toList());
    }
}
