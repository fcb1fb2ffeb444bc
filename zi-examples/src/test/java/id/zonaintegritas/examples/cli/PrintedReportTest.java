package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Report;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports and explanations of real units look like, in both languages and all widths. */
class PrintedReportTest {

    private static final Path DENIED = Sources.GOLDEN.resolve("one-area-short/assessment.json");
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(Edition.current());
    private static final Report ENGLISH = Report.text(Locale.ENGLISH);
    private static final Report INDONESIAN = Report.text(new Locale("id"));

    @TempDir private Path folder;

    private static Assessment denied() {
        return AssessmentReader.json().read(DENIED);
    }

    /** The denied unit with an answer in the place of its own, and with remarks. */
    private static Assessment denied(
            String question,
            AnswerValue answer,
            Map<String, String> notes,
            Map<String, List<Evidence>> evidence) {
        Assessment unit = denied();
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.put(question, answer);
        return new Assessment(
                unit.unit(),
                unit.year(),
                unit.date(),
                unit.assessor(),
                answers,
                unit.eligibility(),
                notes,
                evidence);
    }

    private static Assessment denied(String question, AnswerValue answer) {
        return denied(question, answer, Map.of(), Map.of());
    }

    private static Assessment inflated() {
        return denied(
                "A.II.4.i.a",
                new AnswerValue.Counts(Map.of("targets", 9L, "targetsFullyMet", 900L)));
    }

    static Stream<Arguments> printed() throws IOException {
        return Sources.files("assessment.json", Sources.GOLDEN).stream()
                .flatMap(
                        file ->
                                Stream.of(INDONESIAN, ENGLISH)
                                        .map(report -> Arguments.of(file, report)));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void report_everyGoldenCase_fitsItsWidth(Path file, Report report) {
        Evaluation evaluation = EVALUATOR.evaluate(AssessmentReader.json().read(file));
        for (int width : List.of(60, 72, 80, 100, 120)) {
            Report wide = report.width(width);
            for (String text :
                    List.of(
                            wide.render(evaluation),
                            wide.all().render(evaluation),
                            wide.depth(3).render(evaluation.explain("decision")),
                            wide.all().render(evaluation.explain("WBK.area.1")))) {
                assertThat(text.lines())
                        .as(file + " at " + width)
                        .isNotEmpty()
                        .allSatisfy(
                                line ->
                                        assertThat(line.codePointCount(0, line.length()))
                                                .isLessThanOrEqualTo(width));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("printed")
    void report_everyGoldenCase_speaksInWordsAndNumbersOfTheWorksheet(Path file, Report report) {
        Evaluation evaluation = EVALUATOR.evaluate(AssessmentReader.json().read(file));

        for (String text :
                List.of(
                        report.all().render(evaluation),
                        report.all().render(evaluation.explain("decision")))) {
            assertThat(text)
                    .doesNotContain(
                            "/answers",
                            "/eligibility",
                            "/unit",
                            "WBK.",
                            "WBBM.",
                            ".score",
                            "minimum.met",
                            "permenpanrb-",
                            "A.II.4.i.a.ratio",
                            "integratedChanges",
                            "{");
        }
    }

    @Test
    void report_edgesOfTheWidth_areKeptTo() {
        Evaluation evaluation = EVALUATOR.evaluate(denied());

        assertThat(ENGLISH.width(1).render(evaluation))
                .isEqualTo(ENGLISH.width(60).render(evaluation));
        assertThat(ENGLISH.width(999).render(evaluation))
                .isEqualTo(ENGLISH.width(120).render(evaluation));
        assertThat(ENGLISH.render(evaluation)).isEqualTo(ENGLISH.width(80).render(evaluation));
    }

    @Test
    void report_deniedUnit_isAPageWithTheWayOut() {
        Evaluation evaluation = EVALUATOR.evaluate(denied());
        String english = ENGLISH.render(evaluation);

        assertThat(english.lines().count()).isLessThanOrEqualTo(66);
        assertThat(INDONESIAN.render(evaluation).lines().count()).isLessThanOrEqualTo(66);
        assertThat(english)
                .containsSubsequence(
                        "No predicate is granted",
                        "(WBK): 1 not met, 21 met",
                        "What is missing for WBK",
                        "✗ Area 4, accountability, fulfilment and reform",
                        "What would add most towards WBK",
                        "A.II.4.i.a Share of performance targets achieved",
                        "Number of performance targets achieved at 100% or more: 2 → 3 (+0.22)",
                        "answer C → B (+0.51): More than 50%",
                        "Scores",
                        "Interpretations that findings rest on",
                        "(areaMinimum=together)")
                .doesNotContain("✓", "What is missing for WBBM");
        assertThat(ENGLISH.all().render(evaluation))
                .contains("✓ Enablers score", "What is missing for WBBM", "What is met for WBK");
    }

    @Test
    void title_ofARequirement_followsTheReading() {
        Evaluation each = EVALUATOR.with("areaMinimum", "eachHalf").evaluate(denied());

        assertThat(ENGLISH.width(120).render(each))
                .contains("✗ Area 4, accountability, fulfilment and reform each [1,2]")
                .contains(
                        "Read otherwise than by default:\n"
                                + "  Is the minimum of an area about fulfilment and reform together?")
                .containsIgnoringWhitespaces("(areaMinimum=eachHalf) –")
                .doesNotContain("combined")
                .doesNotContain("A.I.4.");
        assertThat(INDONESIAN.width(120).render(each))
                .contains("Area 4: akuntabilitas, pemenuhan dan reform masing-masing")
                .containsIgnoringWhitespaces("(areaMinimum=eachHalf) –")
                .doesNotContain("digabung [");
    }

    @Test
    void warning_ofACountAboveItsWhole_standsBelowTheFindingThatRestsOnIt() {
        Evaluation evaluation = EVALUATOR.evaluate(inflated());

        assertThat(ENGLISH.width(100).render(evaluation))
                .contains("\n  WBK is granted", "\n  Odd entries, marked with !: 1\n")
                .containsSubsequence(
                        "Met for WBK, but on odd entries",
                        "✓ Area 4, accountability, fulfilment and reform combined [1,2,3]",
                        "!1",
                        "\n    !1 A.II.4.i.a: The part (900) is more than its whole (9)\n")
                .containsOnlyOnce("The part (900)");
        assertThat(INDONESIAN.all().render(evaluation))
                .containsSubsequence("Area 4: akuntabilitas", "!1 A.II.4.i.a: Bagiannya (900)")
                .containsOnlyOnce("Bagiannya (900)");
        assertThat(ENGLISH.render(EVALUATOR.evaluate(denied()))).doesNotContain("!1");
        assertThat(ENGLISH.render(evaluation.explain("A.II.4")))
                .containsSubsequence("A.II.4.i.a ·", "!1 A.II.4.i.a: The part (900)");
    }

    @Test
    void remarks_ofQuestionsAndFacts_standBesideThem() {
        Evaluation evaluation =
                EVALUATOR.evaluate(
                        denied(
                                "A.I.1.i.b",
                                new AnswerValue.Choice("B"),
                                Map.of(
                                        "A.II.4.ii.a", "Baru sejak Maret",
                                        "A.I.1.i.b", "Susunan tim baru",
                                        "auditOpinion", "Opini tahun lalu"),
                                Map.of(
                                        "A.II.4.ii.a",
                                        List.of(new Evidence("LKjIP", "https://contoh.go.id/l")))));

        assertThat(ENGLISH.render(evaluation))
                .containsSubsequence(
                        "A.II.4.ii.a Performance agreement",
                        "      note: Baru sejak Maret\n      evidence: LKjIP https://contoh.go.id/l\n",
                        "Other notes and evidence",
                        "note: ")
                .containsSubsequence("A.I.1.i.b ZI team members", "    note: Susunan tim baru\n")
                .containsSubsequence("Audit opinion of BPK", "    note: Opini tahun lalu\n")
                .containsOnlyOnce("Baru sejak Maret");
        assertThat(INDONESIAN.all().render(evaluation))
                .containsSubsequence("✓ Opini BPK", "    catatan: Opini tahun lalu\n");
        assertThat(INDONESIAN.render(evaluation.explain("A.II.4.ii")))
                .containsSubsequence("A.II.4.ii.a ·", "catatan: Baru sejak Maret", "bukti: LKjIP");
    }

    @Test
    void score_justShortOfAFullOne_isShownShortOfIt() {
        Assessment unit =
                denied(
                        "A.II.4.i.a",
                        new AnswerValue.Counts(
                                Map.of("targets", 1_000_000L, "targetsFullyMet", 999_999L)));

        assertThat(ENGLISH.render(EVALUATOR.evaluate(unit).explain("A.II.4.i")))
                .contains("1.999998 of 2.00", "score 0.999999");
    }

    @Test
    void explain_withoutAnId_saysWhatDecided() {
        Run run = Run.of("explain", DENIED.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().count()).isLessThan(70);
        assertThat(run.out())
                .startsWith("Kantor Pertanahan Contoh (KANTOR-11)\n")
                .contains("Year 2026 · assessed by the internal team (TPI)")
                .containsSubsequence(
                        "\nNo predicate is granted\n",
                        "└─ Area 4, accountability, fulfilment and reform combined: not met (4.91,",
                        "Points fall short of their minimum · PermenPANRB 90/2021",
                        "├─ A.I.4 · Strengthening Accountability: 3.48 of 5.00 …",
                        "Months of building towards WBBM: not met (0, minimum 12)",
                        "[1] Is the minimum of an area about fulfilment")
                .doesNotContain("Enablers");
        assertThat(run.error())
                .isEqualTo("Branches that end with … go on with --depth 4 or more.\n");
    }

    @Test
    void explain_depth_saysHowFar() {
        String file = DENIED.toString();

        assertThat(Run.of("explain", file, "--depth", "0").out())
                .contains("\nTidak ada predikat yang diberikan …\n")
                .doesNotContain("└─");
        assertThat(Run.of("explain", file, "--depth", "12", "--all").out())
                .hasSizeGreaterThan(20_000)
                .contains("Nilai pengungkit: terpenuhi")
                .doesNotContain("…\n");
        assertThat(Run.of("explain", file, "--depth", "-1").exitCode()).isEqualTo(1);
    }

    @Test
    void explain_json_isATreeOfTheSame() {
        Run run =
                Run.of(
                        "explain",
                        DENIED.toString(),
                        "--at",
                        "WBK.area.4",
                        "--format",
                        "json",
                        "--depth",
                        "1",
                        "--lang",
                        "en");

        assertThat(run.out())
                .hasLineCount(1)
                .startsWith("{\"schema\":\"zi-explanation/1\",\"zi\":\"")
                .contains("\"year\":2026,\"assessor\":\"TPI\",\"edition\":{\"id\":")
                .contains(
                        "\"explanation\":{\"id\":\"WBK.area.4\",\"title\":\"Area 4, accountability,"
                                + " fulfilment and reform combined\",\"stage\":\"REQUIREMENTS\","
                                + "\"rule\":\"minimum.notMet\"")
                .contains("\"restsOn\":[{\"id\":\"A.I.4\",", "{\"id\":\"A.II.4\",")
                .doesNotContain("A.I.4.i");
        assertThat(run.error()).isEmpty();
        assertThat(Run.of("explain", DENIED.toString(), "--format", "json").out())
                .contains("\"inputs\":[\"/answers/A.II.4.ii.a\"]")
                .doesNotContain("\"id\":\"WBK.enablers\"");
    }

    @Test
    void evaluate_strict_endsWithThreeForAWarning() throws IOException {
        String odd = Run.file(folder, "odd.json", AssessmentWriter.json().writeValue(inflated()));

        Run run = Run.of("evaluate", odd, "--strict", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("\"outcome\":\"GRANTED\",\"predicate\":\"WBK\"");
        assertThat(run.error())
                .endsWith(
                        "odd.json: KANTOR-11 was evaluated with warnings (1), which --strict does"
                                + " not accept.\n");
        assertThat(Run.of("evaluate", odd, "--strict").error())
                .contains("dinilai dengan peringatan");
        assertThat(Run.of("evaluate", odd).exitCode()).isZero();
        assertThat(Run.of("evaluate", DENIED.toString(), "--strict").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void evaluate_nothingWithAGoal_fails(String nothing) throws IOException {
        String file = Run.file(folder, "none.jsonl", nothing);

        Run run = Run.of("evaluate", file, "--fail-on", "WBK", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).contains("none.jsonl: there is no assessment in it");
        assertThat(Run.withInput(nothing, "evaluate", "-", "--fail-on", "WBK").error())
                .contains("tidak ada penilaian");
        assertThat(Run.of("evaluate", file).exitCode()).isZero();
    }

    @Test
    void edition_ofAFolder_isNamedWithItsSha() {
        Path edition = folder.resolve("my-edition");
        assertThat(Run.of("init", edition.toString()).exitCode()).isZero();
        String sha = Edition.current().sha256();

        String[] arguments = {
            "evaluate", DENIED.toString(), "--edition", edition.toString(), "--lang", "en"
        };
        assertThat(Run.of(arguments).out())
                .contains(
                        "\"edition\":{\"id\":\"permenpanrb-90-2021\",\"folder\":\""
                                + edition
                                + "\"",
                        "\"sha256\":\"" + sha + "\"");
        assertThat(
                        ENGLISH.width(120)
                                .render(ZiEvaluator.of(Edition.load(edition)).evaluate(denied())))
                .contains(sha)
                .contains("my-edition")
                .doesNotContain("Edition that comes with zi");
        assertThat(Run.of("evaluate", DENIED.toString()).out())
                .contains("{\"schema\":\"zi-evaluation/1\",\"zi\":\"" + ZiEvaluator.version())
                .doesNotContain("\"folder\"");
    }
}
