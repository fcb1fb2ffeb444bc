package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.problem.EditionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseUpdateTest {

    private static final String FILE = "x.cases.yaml";

    private static CaseUpdate update(String text) {
        return RuleCases.of(
                        BundledEdition.versions(),
                        new EditionFiles("draft", new TreeMap<>(Map.of(FILE, text))))
                .update();
    }

    private static String updated(CaseUpdate update) {
        return update.cases().texts().get(FILE);
    }

    private static String of(String rule, String given, String expect) {
        return """
        # Why this is so.
        - rule: %s
          cases:
            - case: one   # a sentence
              given:  %s
              expect: %s   # as it should be
            # the end
        """
                .formatted(rule, given, expect);
    }

    private static Arguments value(
            String rule, String given, String expected, String updated, String change) {
        return Arguments.of(of(rule, given, expected), of(rule, given, updated), change);
    }

    static Stream<Arguments> values() {
        String total = "{ points: { TOTAL: 75 } }";
        String answered = "{ answers: { A.I.1.i.a: YA, A.I.1.i.b: A } }";
        String half = "{ answers: { A.I.1.i.a: YA, A.I.1.i.b: } }";
        String leftOut =
                "{ readings: { unanswered: leaveOut }, answers: { A.I.1.i.a: YA, A.I.1.i.b: } }";
        String ratio = "{ answers: { A.II.1.i.a: { agents: 0, changes: 0 } } }";
        String citation = "PermenPANRB 90/2021 Lampiran II BAB II huruf A Tabel 5, sebagaimana";
        return Stream.of(
                value(
                        "minimum.met",
                        total,
                        "{ met: WBK.total, margin: { WBK.total: 1 } }",
                        "{ met: WBK.total, margin: { WBK.total: 0 } }",
                        "margin.WBK.total: 1 -> 0"),
                value(
                        "minimum.met",
                        total,
                        "{ margin: { WBBM.total: \"1/3\", WBK.total: '5' } }",
                        "{ margin: { WBBM.total: \"-10\", WBK.total: '0' } }",
                        "margin.WBBM.total: 1/3 -> -10"),
                value(
                        "points.mean",
                        half,
                        "{ points: { A.I.1.i: 0.5 } }",
                        "{ points: { A.I.1.i: [0.25, 0.5] } }",
                        "points.A.I.1.i: 0.5 -> [0.25, 0.5]"),
                value(
                        "points.mean",
                        answered,
                        "{ points: { A.I.1.i: [ 0, \"1/2\" ] } }",
                        "{ points: { A.I.1.i: 0.5 } }",
                        "points.A.I.1.i: [0, 0.5] -> 0.5"),
                value(
                        "score.unanswered",
                        leftOut,
                        "{ scores: { A.I.1.i.b: 1 } }",
                        "{ scores: { A.I.1.i.b: leftOut } }",
                        "scores.A.I.1.i.b: 1 -> leftOut"),
                value(
                        "warning.zeroOverZero",
                        ratio,
                        "{ warnings: none }",
                        "{ warnings: zero-over-zero at A.II.1.i.a }",
                        "warnings: none -> zero-over-zero at A.II.1.i.a"),
                value(
                        "warning.zeroOverZero",
                        ratio.replace(
                                "} } }", "}, A.II.1.i.b: { changes: 0, integratedChanges: 0 } } }"),
                        "{ warnings: [none] }",
                        "{ warnings: [zero-over-zero at A.II.1.i.a, zero-over-zero at A.II.1.i.b] }",
                        "warnings: none -> zero-over-zero at A.II.1.i.a, zero-over-zero at"
                                + " A.II.1.i.b"),
                value(
                        "ratio.share",
                        ratio,
                        "{ ratios: { A.II.1.i.a: 1/2 } }",
                        "{ ratios: { A.II.1.i.a: 0/0 } }",
                        "ratios.A.II.1.i.a: 1/2 -> 0/0"),
                value(
                        "decision.granted",
                        "{ outcomes: { WBK: met, WBBM: met } }",
                        "{ decision: NOT_GRANTED }",
                        "{ decision: GRANTED WBBM }",
                        "decision: NOT_GRANTED -> GRANTED WBBM"),
                value(
                        "minimum.met",
                        total,
                        "{ interpretations: { WBK.total: [unanswered, comparison] } }",
                        "{ interpretations: { WBK.total: comparison } }",
                        "interpretations.WBK.total: comparison, unanswered -> comparison"),
                value(
                        "eligibility.met",
                        "{ eligibility: { auditOpinion: WTP } }",
                        "{ citations: { WBK.auditOpinion: elsewhere } }",
                        "{ citations: { WBK.auditOpinion: \""
                                + citation
                                + " diubah PermenPANRB 5/2024 Pasal I\" } }",
                        "citations.WBK.auditOpinion: elsewhere -> "
                                + citation
                                + " diubah PermenPANRB 5/2024 Pasal I"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_thatDiffers_isReplacedWhereItStands(String before, String after, String change) {
        CaseUpdate update = update(before);

        assertThat(update.kept()).isEmpty();
        assertThat(updated(update)).isEqualTo(after);
        assertThat(update.changes())
                .extracting(c -> c.about() + ": " + c.from() + " -> " + c.to())
                .contains(change);
        assertThat(update.cases().stream()).allMatch(one -> one.outcome().holds());
    }

    @Test
    void change_namesThePlaceOfTheOldValue() {
        assertThat(
                        update(
                                        of(
                                                "minimum.met",
                                                "{ points: { TOTAL: 75 } }",
                                                "{ margin: { WBK.total: 1 } }"))
                                .changes())
                .extracting(CaseUpdate.Change::at)
                .containsExactly("x.cases.yaml:6:38");
    }

    @Test
    void file_whoseCasesHold_staysAsItIs() {
        String text = of("minimum.met", "{ points: { TOTAL: 75 } }", "{ met: WBK.total }");

        assertThat(update(text).changes()).isEmpty();
        assertThat(updated(update(text))).isEqualTo(text);
    }

    static Stream<Arguments> obstacles() {
        String total = "{ points: { TOTAL: 75 } }";
        return Stream.of(
                Arguments.of(
                        of("minimum.met", total, "{ margin: { WBK.total: 9 }, notMet: WBK.total }"),
                        "WBK.total is met now, not notMet; its key and the sentence are yours to"
                                + " change"),
                Arguments.of(
                        of("minimum.met", "{ points: { A: 1 } }", "{ met: WBK.total }"),
                        "WBK.total is nothing now"),
                Arguments.of(
                        of(
                                "score.option",
                                "{ answers: { A.I.1.i.a: YA } }",
                                "{ scores: { A.I.1.i.b: 1 } }"),
                        "nothing is concluded about A.I.1.i.b.score"),
                Arguments.of(
                        of(
                                "minimum.met",
                                total,
                                "\n        interpretations:\n          WBK.total:\n          - unanswered"),
                        "a list with dashes"));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void case_thatNeedsMoreThanAnotherValue_staysAsItIs(String text, String reason) {
        CaseUpdate update = update(text);

        assertThat(update.changes()).isEmpty();
        assertThat(updated(update)).isEqualTo(text);
        assertThat(update.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.reason().english()).contains(reason))
                .satisfies(kept -> assertThat(kept.at()).startsWith("x.cases.yaml:"));
    }

    @Test
    void write_keepsLineEndsAndOtherFiles(@TempDir Path folder) throws IOException {
        Edition.copyBundled(folder);
        Path file = folder.resolve("2-requirements/minimums.cases.yaml");
        String before =
                Files.readString(file)
                        .replaceFirst("WBK.total: 0", "WBK.total: 7")
                        .replace("\n", "\r\n");
        Files.writeString(file, before);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Object readers = posix ? Files.getPosixFilePermissions(file) : "";

        CaseUpdate update = RuleCases.in(folder).update();
        update.write(folder);

        assertThat(update.changes()).hasSize(1);
        assertThat(file).hasContent(before.replaceFirst("WBK.total: 7", "WBK.total: 0"));
        assertThat(Files.readString(file)).contains("\r\n");
        assertThat(posix ? Files.getPosixFilePermissions(file) : "").isEqualTo(readers);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).noneMatch(f -> f.toString().endsWith(".tmp"));
        }
    }

    @Test
    void write_overAFileThatChanged_isRefused(@TempDir Path folder) throws IOException {
        Edition.copyBundled(folder);
        Path file = folder.resolve("2-requirements/minimums.cases.yaml");
        CaseUpdate update = RuleCases.in(folder).update();
        String later = Files.readString(file) + "# more\n";
        Files.writeString(file, later);

        assertThatThrownBy(() -> update.write(folder))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining("2-requirements/minimums.cases.yaml:1:1   the file changed");
        assertThat(file).hasContent(later);
    }
}
