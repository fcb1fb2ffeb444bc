package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.check.CaseCheck;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.workbench.Workbench;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that have nothing to do with each other are told in one run, whatever they are. */
class AllAtOnceTest {

    private static final String ID = "permenpanrb-90-2021";
    private static final Map<String, String> BUNDLED = EditionFiles.bundled(ID).texts();
    private static final Map<String, String> CASES = EditionFiles.bundledCases(ID).texts();

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String MINIMUM_CASES = "2-requirements/minimums.cases.yaml";
    private static final String POINT_CASES = "1-scoring/points.cases.yaml";
    private static final String MINIMUM_RULES = "2-requirements/minimums.drl";
    private static final String ELIGIBILITY_RULES = "2-requirements/eligibility.drl";

    private static final int COMBINATIONS = 60;

    record Mistake(String file, String from, String to) {
        @Override
        public String toString() {
            return file + ": " + to.strip().replace("\n", "\\n").replace("\t", "\\t");
        }
    }

    /** How files are written, what rows say, and what rules and cases name. */
    private static final List<Mistake> WRITTEN =
            List.of(
                    new Mistake(MINIMUMS, "WBK.enablers\n    pred", "WBK.enablers\n\tpred"),
                    new Mistake(MINIMUMS, "- id: WBK.area.2\n", "-id: WBK.area.2\n"),
                    new Mistake(MINIMUMS, "id: \"Area 3: sis", "id: Area 3: sis"),
                    new Mistake(MINIMUMS, "[A.I.6, A.II.6]", "[A.I.6, A.II.6"),
                    new Mistake(MINIMUMS, "minimum: 75\n", "minimun: 75\n"),
                    new Mistake(MINIMUMS, "minimum: 85\n", "minimum: 85,5\n"),
                    new Mistake(
                            MINIMUMS,
                            "id: WBBM.area.1\n    predicate: WBBM",
                            "id: WBBM.area.1\n    predicate: WBMB"),
                    new Mistake(MINIMUMS, "subject: [A.I.4, A.II.4]", "subject: [A.I.4, A.II.44]"),
                    new Mistake(ELIGIBILITY, "id: Predikat AKIP", "id: \"Predikat AKIP"),
                    new Mistake(ELIGIBILITY, "fact: sakip\n", "fact: sakit\n"),
                    new Mistake(ELIGIBILITY, "      WBK: CC\n", "      WBK: CD\n"),
                    new Mistake(HEAD, "gazette: Berita", "gazette Berita"),
                    new Mistake(HEAD, "tertulis {stated}", "tertulis {state}"),
                    new Mistake(HEAD, "default: bounds", "default: bound"),
                    new Mistake(
                            "worksheet/A.I.1.yaml", "id: Penyusunan Tim", "id: Penyusunan: Tim"),
                    new Mistake("worksheet/A.I.2.yaml", "    weight: 1\n", "    weight: 1.5\n"),
                    new Mistake("worksheet/A.I.3.yaml", "  en: ", "  enn: "),
                    new Mistake("worksheet/A.II.1.yaml", "role: numerator", "role: numerater"),
                    new Mistake("1-scoring/points.drl", "when\n    $section", "wenn\n    $section"),
                    new Mistake(
                            "1-scoring/points.drl", "id == \"allLeftOut\"", "id == \"leftOut\""),
                    new Mistake("1-scoring/ratios.drl", "== \"SHARE\"", "== \"SHARE"),
                    new Mistake(ELIGIBILITY_RULES, "actual < least", "actual < 75"),
                    new Mistake(MINIMUM_RULES, "highest < least )", "highest < leest )"),
                    new Mistake("3-decision/decision.drl", "\"decision\"", "\"decisions\""),
                    new Mistake(MINIMUM_CASES, "rule: minimum.met", "rule: minimum.mett"),
                    new Mistake(MINIMUM_CASES, "{ points: { A: 40 } }", "{ points: { A: 40 }"),
                    new Mistake(MINIMUM_CASES, "{ TOTAL: 75.01 }", "{ TOTAL: 750 }"),
                    new Mistake(POINT_CASES, "points: { A.I.1.i: 0.5", "points: { A.I.11.i: 0.5"),
                    new Mistake(POINT_CASES, "A.I.2.i.a: A,", "A.I.2.i.a: E,"),
                    new Mistake("2-requirements/eligibility.cases.yaml", "given:", "givn:"));

    /** What comes of rules that are right by themselves. */
    private static final List<Mistake> DECIDED =
            List.of(
                    new Mistake(
                            MINIMUM_RULES,
                            "Minimum( lowest >= least )",
                            "Minimum( lowest > least )"),
                    new Mistake(ELIGIBILITY_RULES, "actual > most )", "actual > least )"));

    /** What is told about each mistake alone. */
    private static final Map<Mistake, List<EditionProblem>> ALONE = new HashMap<>();

    private static List<EditionProblem> read(List<Mistake> mistakes) {
        SortedMap<String, String> texts = texts(mistakes);
        EditionDraft draft = EditionDraft.read(files(texts));
        new CaseCheck(draft).read(cases(texts));
        return draft.problems().all(texts);
    }

    private static List<EditionProblem> checked(List<Mistake> mistakes) {
        SortedMap<String, String> texts = texts(mistakes);
        return Workbench.check(files(texts), cases(texts)).problems();
    }

    private static EditionFiles files(SortedMap<String, String> texts) {
        SortedMap<String, String> files = new TreeMap<>(texts);
        files.keySet().removeIf(CASES::containsKey);
        return new EditionFiles("all at once", files);
    }

    private static SortedMap<String, String> cases(SortedMap<String, String> texts) {
        SortedMap<String, String> cases = new TreeMap<>(texts);
        cases.keySet().retainAll(CASES.keySet());
        return cases;
    }

    private static SortedMap<String, String> texts(List<Mistake> mistakes) {
        SortedMap<String, String> texts = new TreeMap<>(BUNDLED);
        texts.putAll(CASES);
        for (Mistake mistake : mistakes) {
            String text = texts.get(mistake.file());
            assertThat(text).as(mistake.file()).contains(mistake.from());
            int at = text.indexOf(mistake.from());
            String rest = text.substring(at + mistake.from().length());
            texts.put(mistake.file(), text.substring(0, at) + mistake.to() + rest);
        }
        return texts;
    }

    static Stream<Mistake> mistakes() {
        return WRITTEN.stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_alone_isTold(Mistake mistake) {
        assertThat(alone(mistake)).isNotEmpty();
    }

    private static List<EditionProblem> alone(Mistake mistake) {
        return ALONE.computeIfAbsent(mistake, m -> read(List.of(m)));
    }

    static Stream<List<Mistake>> combinations() {
        Random random = new Random(90);
        return IntStream.range(0, COMBINATIONS)
                .mapToObj(
                        i -> {
                            List<Mistake> all = new ArrayList<>(WRITTEN);
                            Collections.shuffle(all, random);
                            return all.subList(0, 2 + i % 2);
                        });
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void mistakes_together_areToldInOneRun(List<Mistake> mistakes) {
        assertTold(read(mistakes), mistakes.stream().map(AllAtOnceTest::alone).toList());
    }

    private static void assertTold(
            List<EditionProblem> together, List<List<EditionProblem>> alone) {
        for (List<EditionProblem> one : alone) {
            assertThat(together)
                    .extracting(p -> p.file() + ":" + p.line())
                    .containsAll(one.stream().map(p -> p.file() + ":" + p.line()).toList());
        }
        assertThat(together)
                .as("no mistake seems to be more than one")
                .hasSizeLessThanOrEqualTo(alone.stream().mapToInt(List::size).sum());
    }

    static Stream<List<Mistake>> withDecisions() {
        return DECIDED.stream()
                .flatMap(
                        decided ->
                                Stream.of(
                                                WRITTEN.get(6),
                                                WRITTEN.get(8),
                                                WRITTEN.get(19),
                                                WRITTEN.get(25))
                                        .map(written -> List.of(decided, written)));
    }

    @ParameterizedTest
    @MethodSource("withDecisions")
    void mistakesOfRowsRulesAndCases_beforeWhatIsDecided_hideNothing(List<Mistake> mistakes) {
        assertTold(
                checked(mistakes),
                List.of(checked(List.of(mistakes.get(0))), alone(mistakes.get(1))));
    }
}
