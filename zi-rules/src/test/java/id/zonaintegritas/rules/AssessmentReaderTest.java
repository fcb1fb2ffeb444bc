package id.zonaintegritas.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class AssessmentReaderTest {

    public static final String FULL =
            """
            { "schema": "zi-assessment/1",
              "unit": { "id": "RSUD-01", "name": "RSUD Contoh", "institution": "Kota Contoh",
                        "institutionType": "LOCAL_GOVERNMENT", "serviceType": "HOSPITAL" },
              "year": 2026, "date": "2026-05-20", "assessor": "UNIT",
              "answers": { "A.I.1.i.a": "YA", "A.I.1.i.b": "B",
                           "A.II.1.i.a": { "agents": 4, "changes": 15 }, "B.I.a": 3.72 },
              "eligibility": { "auditOpinion": "WTP", "auditFollowUp": 99.5,
                               "coreService": true, "buildingSince": "2024-02-29" },
              "notes": { "A.I.1.i.b": "Susunan tim\\nbaru" },
              "evidence": { "auditOpinion": [ { "title": "LHP", "href": "https://bpk.example/1" },
                                              { "title": "Surat" } ] } }
            """;

    private static final AssessmentReader READER = AssessmentReader.json(SmallEdition.EDITION);

    private static Assessment withAnswers(String answers) {
        return READER.read(
                "{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"U\"},\"answers\":{"
                        + answers
                        + "}}");
    }

    @Test
    void document_full_becomesAnAssessment() {
        assertThat(READER.read(FULL))
                .isEqualTo(
                        new Assessment(
                                new Unit(
                                        "RSUD-01",
                                        "RSUD Contoh",
                                        "Kota Contoh",
                                        "LOCAL_GOVERNMENT",
                                        "HOSPITAL"),
                                2026,
                                LocalDate.of(2026, 5, 20),
                                Assessor.UNIT,
                                Map.of(
                                        "A.I.1.i.a",
                                        new Choice("YA"),
                                        "A.I.1.i.b",
                                        new Choice("B"),
                                        "A.II.1.i.a",
                                        new Counts(Map.of("agents", 4L, "changes", 15L)),
                                        "B.I.a",
                                        new Index(Rational.of(93, 25))),
                                Map.of(
                                        "auditOpinion",
                                        new Grade("WTP"),
                                        "auditFollowUp",
                                        new Amount(Rational.of(199, 2)),
                                        "coreService",
                                        new Truth(true),
                                        "buildingSince",
                                        new Day(LocalDate.of(2024, 2, 29))),
                                Map.of("A.I.1.i.b", "Susunan tim\nbaru"),
                                Map.of(
                                        "auditOpinion",
                                        List.of(
                                                new Evidence("LHP", "https://bpk.example/1"),
                                                new Evidence("Surat", null)))));
    }

    @Test
    void document_smallest_answersNothing() {
        Assessment read =
                READER.read("{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"RSUD-01\"}}");
        assertThat(read)
                .isEqualTo(
                        new Assessment(
                                new Unit("RSUD-01", null, null, null, null),
                                null,
                                null,
                                null,
                                Map.of(),
                                Map.of()));
    }

    @Test
    void nulls_everywhere_meanNotKnown() {
        Assessment read =
                READER.read(
                        """
                        { "schema": "zi-assessment/1", "year": null, "date": null, "assessor": null,
                          "$schema": null, "notes": { "A.I.1.i.a": null },
                          "evidence": { "sakip": null },
                          "unit": { "id": "U", "name": null, "institution": null,
                                    "institutionType": null, "serviceType": null },
                          "answers": { "A.I.1.i.a": null, "B.I.a": { "index": null, "respondents": 7 },
                                       "A.II.1.i.a": { "agents": null, "changes": 3 } },
                          "eligibility": null }
                        """);
        assertThat(read)
                .isEqualTo(
                        new Assessment(
                                new Unit("U", null, null, null, null),
                                null,
                                null,
                                null,
                                Map.of("A.II.1.i.a", new Counts(Map.of("changes", 3L))),
                                Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"Ya,YA", "ya,YA", "YA,YA", "Tidak,TIDAK", "tidak,TIDAK"})
    void yesOrNo_inEitherCase_isTheLetter(String written, String letter) {
        assertThat(withAnswers("\"A.I.1.i.a\":\"" + written + "\"").answers())
                .containsValue(new Choice(letter));
    }

    @Test
    void letters_inLowerCase_areTheLetters() {
        Assessment read = READER.read(FULL.replace("\"B\"", "\"b\"").replace("\"WTP\"", "\"Wtp\""));
        assertThat(read).isEqualTo(READER.read(FULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {" b", "B ", "\\tb\\n"})
    void letters_withBlanksAround_areTheLetters(String written) {
        assertThat(withAnswers("\"A.I.1.i.b\":\"" + written + "\"").answers())
                .containsValue(new Choice("B"));
    }

    @Test
    void index_withRespondents_keepsBoth() {
        assertThat(withAnswers("\"B.I.a\":{\"index\":3.72,\"respondents\":64}").answers())
                .containsValue(new Index(Rational.of(93, 25), 64L));
        assertThat(withAnswers("\"B.I.a\":{\"index\":3.72}").answers())
                .containsValue(new Index(Rational.of(93, 25)));
    }

    @Test
    void schemaOfTheEditor_isAccepted() {
        String document =
                FULL.replaceFirst("\\{", "{ \"\\$schema\": \"zi-assessment-1.schema.json\",");
        assertThat(READER.read(document)).isEqualTo(READER.read(FULL));
    }

    @ParameterizedTest
    @CsvSource({"4,4", "4.0,4", "4e0,4", "1.2E1,12", "-0,0", "1000000000000,1000000000000"})
    void count_withWholeValue_isAccepted(String written, long value) {
        assertThat(withAnswers("\"A.II.1.i.a\":{\"agents\":" + written + "}").answers())
                .containsValue(new Counts(Map.of("agents", value)));
    }

    @ParameterizedTest
    @CsvSource({"3.72,93/25", "0,0", "4,4", "4.000,4", "3.599,3599/1000", "372e-2,93/25"})
    void index_asDecimal_isExact(String written, String exact) {
        assertThat(withAnswers("\"B.I.a\":" + written).answers())
                .containsValue(new Index(Rational.parse(exact)));
    }

    @ParameterizedTest
    @CsvSource({
        "A.II.3.iii.a,violationsPreviousYear,violationsThisYear,3",
        "A.II.1.i.a,agents,changes,0"
    })
    void denominatorOfZero_whereItIsPossible_isAccepted(
            String question, String denominator, String numerator, long value) {
        Assessment read =
                withAnswers(
                        "\"%s\":{\"%s\":0,\"%s\":%d}"
                                .formatted(question, denominator, numerator, value));
        assertThat(read.answers())
                .containsEntry(question, new Counts(Map.of(denominator, 0L, numerator, value)));
    }

    @Test
    void partsOfZero_oneNotKnown_areNoContradiction() {
        Assessment read = withAnswers("\"A.II.5.iii.a\":{\"unitHeads\":0,\"reported\":3}");
        assertThat(read.answers()).hasSize(1);
    }

    @Test
    void answers_inAnyOrder_keepTheirOrder() {
        assertThat(withAnswers("\"B.I.a\":1,\"A.I.1.i.b\":\"A\",\"A.I.1.i.a\":\"YA\"").answers())
                .containsOnlyKeys("B.I.a", "A.I.1.i.b", "A.I.1.i.a")
                .extracting(m -> String.join(" ", m.keySet()))
                .isEqualTo("B.I.a A.I.1.i.b A.I.1.i.a");
    }

    @Test
    void byteOrderMark_beforeTheDocument_isSkipped() {
        assertThat(READER.read("\uFEFF" + FULL)).isEqualTo(READER.read(FULL));
        assertThat(READER.read(new ByteArrayInputStream(("\uFEFF" + FULL).getBytes(UTF_8))))
                .isEqualTo(READER.read(FULL));
    }

    @Test
    void file_valid_isRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rsud.json"), FULL);
        assertThat(READER.read(file)).isEqualTo(READER.read(FULL));
    }

    @Test
    void file_notValidWithoutUnit_isNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rsud.json"), "{\"schema\":");
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(AssessmentException.class)
                .hasMessageStartingWith(
                        "Assessment rsud.json is not valid (1 problem):\n  line 1,");
    }

    @Test
    void file_missing_isNamed(@TempDir Path folder) {
        Path file = folder.resolve("nothing.json");
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + " cannot be read: there is no such file");
    }

    @Test
    void folder_insteadOfFile_isNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(folder + " cannot be read: it is a folder");
    }

    @Test
    void stream_failing_isAnInputError() {
        var failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("cable");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("cable");
                    }
                };
        assertThatThrownBy(() -> READER.read(failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the assessment cannot be read");
    }

    @Test
    void stream_withoutEnd_isRefusedAfterItsFirstBytes() {
        var handedOut = new AtomicLong();
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        handedOut.incrementAndGet();
                        return ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        Arrays.fill(bytes, from, from + length, (byte) ' ');
                        handedOut.addAndGet(length);
                        return length;
                    }
                };
        assertThatThrownBy(() -> READER.read(endless))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("the document is longer than 250000 bytes");
        assertThat(handedOut.get()).isLessThan(300_000);
    }

    @Test
    void bytes_notUtf8_areLocated() {
        byte[] latin1 = "{\n \"schema\": \"caf\u00e9\"}".getBytes(ISO_8859_1);
        assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(latin1)))
                .isInstanceOf(AssessmentException.class)
                .hasMessage(
                        """
                        Assessment is not valid (1 problem):
                          line 2, column 16   the bytes from here on are not UTF-8. Maybe the file \
                        was saved in another encoding: save it as UTF-8.""");
    }
}
