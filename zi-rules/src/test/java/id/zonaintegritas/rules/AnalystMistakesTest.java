package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.BrokenEditionTest.Draft;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.workbench.Workbench;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips of those who write in Indonesian, copy, paste, rename and delete: one message for each. */
class AnalystMistakesTest {

    private static final String ID = "permenpanrb-90-2021";
    private static final Map<String, String> CASES = EditionFiles.bundledCases(ID).texts();

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String AREA_1 = "worksheet/A.I.1.yaml";
    private static final String REFORM_1 = "worksheet/A.II.1.yaml";
    private static final String POINTS = "1-scoring/points.drl";
    private static final String RATIOS = "1-scoring/ratios.drl";
    private static final String TOTALS = "1-scoring/totals.drl";
    private static final String MINIMUM_CASES = "2-requirements/minimums.cases.yaml";

    private static Arguments slip(String file, String from, String to, String... words) {
        return arguments(file, from, to, List.of(words));
    }

    static Stream<Arguments> numbersAndDates() {
        return Stream.of(
                slip(AREA_1, "weight: 0.5", "weight: ^0,5", "a decimal point is meant: 0.5"),
                slip(MINIMUMS, "minimum: 60", "minimum: ^60%", "the percent sign is too many"),
                slip(MINIMUMS, "minimum: 75", "minimum: ^75 poin", "the number stands alone: 75"),
                slip(MINIMUMS, "minimum: 15.75", "minimum: ^15.750,00", "one decimal point"),
                slip(MINIMUMS, "minimum: 75", "minimum: ^075", "the zero at its beginning"),
                slip(MINIMUMS, "minimum: 75", "minimum: ^+75", "the plus sign is too many: 75"),
                slip(MINIMUMS, "minimum: 75", "minimum: ^75# total", "space is missing before"),
                slip(MINIMUMS, "minimum: 75", "minimum: ^7O", "a letter stands for a digit"),
                slip(AREA_1, "score: 0.67", "score: ^2/3", "a decimal is meant"),
                slip(
                        AREA_1,
                        "score: 0.67",
                        "score: ^.67",
                        "a digit before the point is missing: 0.67"),
                slip(MINIMUMS, "minimum: 75", "minimum: ^-75", "cannot be: TOTAL brings more"),
                slip(ELIGIBILITY, "since: 2024-08-01", "since: ^2024/08/01", "2024-08-01 is meant"),
                slip(ELIGIBILITY, "since: 2024-08-01", "since: ^1 Agustus 2024", "2024-08-01"),
                slip(ELIGIBILITY, "since: 2024-08-01", "since: ^2024-02-30", "has no such day"),
                slip(HEAD, "until: 2024-07-31", "until: ^2024-7-31", "Maybe 2024-07-31 is meant"));
    }

    static Stream<Arguments> indonesian() {
        return Stream.of(
                slip(AREA_1, "weight: 0.5", "^bobot: 0.5", "\"bobot\"", "weight is meant"),
                slip(AREA_1, "score: 0.67", "^skor: 0.67", "score is meant"),
                slip(MINIMUMS, "    title:", "    ^judul:", "title is meant"),
                slip(MINIMUMS, "measure: points\n    min", "measure: ^poin\n    min", "points is"),
                slip(
                        MINIMUMS,
                        "measure: percent",
                        "measure: ^persen #",
                        "percentOfWeight is meant"),
                slip(AREA_1, "kind: area", "kind: ^bagian", "must be one of total, component"),
                slip(REFORM_1, "role: numerator", "role: ^pembilang", "numerator is meant"),
                slip(ELIGIBILITY, "kind: number", "kind: ^angka", "number is meant"),
                slip(ELIGIBILITY, "level: institution", "level: ^instansi", "institution is meant"),
                slip(ELIGIBILITY, "- HOSPITAL # ", "- ^RSUD # ", "HOSPITAL is meant"),
                slip(ELIGIBILITY, "WBK: true", "WBK: ^ya", "true or false", "true is meant"),
                slip(
                        ELIGIBILITY,
                        "institutionTypes: [LOCAL_GOVERNMENT]",
                        "institutionTypes: [^PEMERINTAH_DAERAH]",
                        "LOCAL_GOVERNMENT is meant"),
                slip(ELIGIBILITY, "    atLeast:", "    ^minimal:", "atLeast is meant"),
                slip(ELIGIBILITY, "    onlyFor:", "    ^khusus_untuk:", "onlyFor is meant"),
                slip(POINTS, "rule \"points.sum\"", "^aturan \"points.sum\"", "rule is meant"),
                slip(POINTS, "when\n", "^jika\n", "\"when\" is expected here, not \"jika\""),
                slip(POINTS, "@citation(", "@^kutipan(", "citation is meant"),
                slip(POINTS, "!special, !a", "!special ^dan !a", "\"&&\" is meant"));
    }

    static Stream<Arguments> writing() {
        return Stream.of(
                slip(
                        MINIMUMS,
                        "id: \"Area 1: manajemen perubahan\"",
                        "id: ^\"Area 1: manajemen",
                        "is not closed"),
                slip(MINIMUMS, "en: Total score", "en: ^'Unit's score'", "use the other kind"),
                slip(MINIMUMS, "    minimum: 75", "    minimum^:75", "a space is missing"),
                slip(MINIMUMS, "- id: WBK.enablers", "^-id: WBK.enablers", "behind the dash"),
                slip(MINIMUMS, "- id: WBK.enablers", "  ^id: WBK.enablers", "the dash that begins"),
                slip(MINIMUMS, "minimums:\n", "minimums^\n", "a colon is missing"),
                slip(MINIMUMS, "minimum: 75", "minimum:^\u00a075", "no ordinary space"),
                slip(MINIMUMS, "minimum: 75", "minimum:^\t75", "a tab"),
                slip(MINIMUMS, "    minimum: 75", "^<<<<<<< HEAD\n    minimum: 75", "were joined"),
                slip(MINIMUMS, "Total score", "Total^\u0007 score", "a control character"),
                slip(HEAD, "id: Laporan", "id: {reported} ^Laporan", "begins with a bracket"),
                slip(POINTS, "\"points.sum\"", "^“points.sum”", "straight quotation marks"),
                slip(POINTS, "// Everything", "^# Everything", "begins with //"),
                slip(POINTS, "rule \"points.sum\"\n    @", "    ^@", "the line with \"rule\""),
                slip(POINTS, "\"An indicator earns", "^\"An indicator\n earns", "not closed"),
                slip(POINTS, ", en = \"An", " ^en = \"An", "\",\" or \")\" is expected here"),
                slip(POINTS, "@citation( \"Perm", "@citation^ \"Perm", "\"(\" is missing"),
                slip(POINTS, "agenda-group ", "^agenda group ", "agenda-group is meant"),
                slip(POINTS, "$section : Sec", "$section^ Sec", "\":\" is missing"),
                slip(POINTS, "$section : Sec", "$section ^= Sec", "\":\" is meant"),
                slip(
                        POINTS,
                        "weight() ) ) );",
                        "weight() ) ) ) ^);",
                        "this bracket closes nothing"),
                slip(RATIOS, "formula == \"SHARE", "formula ^<> \"SHARE", "\"!=\" is meant"),
                slip(RATIOS, "formula == \"SHARE", "formula ^equals \"SHARE", "\"==\" is meant"),
                slip(TOTALS, "\"stated\" )\n", "^stated )\n", "\"stated\" is meant, in quotation"),
                slip(
                        POINTS,
                        " id.zonaintegritas.rules.facts.*\n",
                        " ^id.zonaintegritas.rules.fakta.*\n",
                        "rules use id.zonaintegritas.rules.facts.*"),
                slip(
                        POINTS,
                        "    insert( $section",
                        "^<<<<<<< a\n=======\n>>>>>>> b\n    insert( $section",
                        "two versions of the file were joined"));
    }

    static Stream<Arguments> copies() {
        return Stream.of(
                slip(
                        MINIMUMS,
                        "subject: [A.I.2, A.II.2]",
                        "subject: ^[A.I.3, A.II.3]",
                        "WBK.area.2 is about A.I.3 + A.II.3, and so is WBK.area.3"),
                slip(
                        MINIMUMS,
                        "subject: [A.I.2, A.II.2]",
                        "subject: ^[A.I.2]",
                        "but WBBM.area.2 is about percent of A.I.2 + A.II.2"),
                slip(
                        MINIMUMS,
                        "subject: [A.I.2, A.II.2]",
                        "subject: ^[A.I.2, A.II.3]",
                        "WBK.area.2 is about percent of A.I.2 + A.II.3"),
                slip(MINIMUMS, "subject: [B.I.a]", "subject: ^[B.I.b]", "so is WBK.performance"),
                slip(
                        MINIMUMS,
                        "subject: [A.I.2, A.II.2]",
                        "subject: ^[A.I, A.I.2]",
                        "A.I.2 is a part of A.I and would count twice"),
                slip(AREA_1, "letter: TIDAK", "letter: ^TIDAL", "TIDAK is expected here"),
                slip(AREA_1, "letter: B", "letter: ^D", "B is expected here, not D"),
                slip(AREA_1, "parent: A.I\n", "parent: ^A.I.1\n", "cannot be a part of itself"),
                slip(AREA_1, "weight: 0.5", "weight: ^-0.5", "must be above 0"),
                slip(AREA_1, "III A.I.1.i.b", "III A.I.1.i.a", "does not name A.I.1.i.b"),
                slip(REFORM_1, "role: denominator", "role: numerator", "one numerator, not 2"),
                slip(
                        HEAD,
                        "tertulis {stated}",
                        "tertulis {state}",
                        "{parts}, {state} in Indonesian"),
                slip(HEAD, "Lampiran III A.II\n", "Lampiran IIII A.II\n", "Lampiran IIII"),
                slip(
                        HEAD,
                        "III A.II.5.iii\n",
                        "III A.II.5.ivi\n",
                        "the worksheet has no such part"),
                slip(
                        ELIGIBILITY,
                        "institutionTypes: [MINISTRY_OR_AGENCY]",
                        "institutionTypes: [^KEMENTERIAN]",
                        "MINISTRY_OR_AGENCY is meant"),
                slip(
                        POINTS,
                        "@citation( \"PermenPANRB 90/2021 Lampiran III\" )",
                        "@citation( ^\"PermenPANRB 90/2021 Lampiran VX\" )",
                        "Lampiran VX, and there is no such number"),
                slip(
                        POINTS,
                        "$section : Section( !special )\n",
                        "$section : Section( !special )\n    ^Finding( id == \"WBK.total\" )\n",
                        "there only in a later stage, requirements"),
                slip(
                        "2-requirements/eligibility.drl",
                        "actual < least ||",
                        "actual < ^75 ||",
                        "numbers of the law are rows"));
    }

    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @MethodSource({"numbersAndDates", "indonesian", "writing", "copies"})
    void slip_isOneMessageAtItsPlace(String file, String from, String to, List<String> words) {
        Draft draft = new Draft();
        // Where nothing is marked, the row says it.
        String place = to.contains("^") ? draft.change(file, from, to) : file;
        if (!to.contains("^")) {
            draft.texts.computeIfPresent(
                    file,
                    (name, text) -> {
                        assertThat(text).contains(from);
                        int at = text.indexOf(from);
                        return text.substring(0, at) + to + text.substring(at + from.length());
                    });
        }
        assertThat(draft.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.at()).startsWith(place))
                .satisfies(p -> assertThat(p.toString()).contains(words));
    }

    private static List<String> check(
            UnaryOperator<SortedMap<String, String>> edition,
            UnaryOperator<SortedMap<String, String>> cases,
            Level level) {
        SortedMap<String, String> texts =
                edition.apply(new TreeMap<>(EditionFiles.bundled(ID).texts()));
        return Workbench.check(new EditionFiles("draft", texts), cases.apply(new TreeMap<>(CASES)))
                .problems()
                .stream()
                .filter(p -> p.level() == level)
                .map(p -> p.problem().toString())
                .toList();
    }

    private static UnaryOperator<SortedMap<String, String>> without(String file) {
        return texts -> {
            assertThat(texts.remove(file)).isNotNull();
            return texts;
        };
    }

    private static UnaryOperator<SortedMap<String, String>> moved(String folder, String to) {
        return texts -> {
            SortedMap<String, String> moved = new TreeMap<>();
            texts.forEach((name, text) -> moved.put(name.replaceFirst("^" + folder, to), text));
            assertThat(moved).isNotEqualTo(texts);
            return moved;
        };
    }

    private static UnaryOperator<SortedMap<String, String>> changed(
            String file, String from, String to) {
        return texts -> {
            texts.computeIfPresent(
                    file,
                    (name, text) -> {
                        assertThat(text).containsPattern(from);
                        return text.replaceFirst(from, to);
                    });
            return texts;
        };
    }

    private static List<String> errors(UnaryOperator<SortedMap<String, String>> edition) {
        return check(edition, cases -> cases, Level.ERROR);
    }

    private static List<String> warnings(UnaryOperator<SortedMap<String, String>> edition) {
        return check(edition, cases -> cases, Level.WARNING);
    }

    @Test
    void chapter_deleted_isTheOneFileMissing() {
        assertThat(errors(without(AREA_1))).containsExactly(AREA_1 + ":1:1   the file is missing");
    }

    @Test
    void folderOfTheWorksheet_renamed_isReportedOnce() {
        assertThat(errors(moved("worksheet/", "lembar-kerja/")))
                .containsExactly(
                        "lembar-kerja/A.I.1.yaml:1:1   an edition has no rows in a folder"
                                + " lembar-kerja/",
                        "worksheet/TOTAL.yaml:1:1   the file is missing");
    }

    @Test
    void folderOfAStage_renamed_isReportedOnce() {
        assertThat(errors(moved("1-scoring", "1-skoring")))
                .containsExactly(
                        "1-skoring/answers.drl:1:1   rules stand in a folder named after their"
                                + " stage: 1-scoring, 2-requirements or 3-decision. Maybe scoring"
                                + " is meant.");
    }

    @Test
    void rules_deleted_areMissedWhereTheirRowsStand() {
        assertThat(errors(without(POINTS)))
                .hasSize(2)
                .anySatisfy(
                        sections ->
                                assertThat(sections)
                                        .startsWith("worksheet/A.I.1.yaml:3:5   A.I.1 (and 18"))
                .anySatisfy(
                        indicators ->
                                assertThat(indicators)
                                        .startsWith("worksheet/A.I.1.yaml:19:9   A.I.1.i (and 44"))
                .allSatisfy(p -> assertThat(p).contains("is decided by no rule"));
        assertThat(errors(without("2-requirements/minimums.drl")))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p).startsWith("minimums.yaml:"))
                .allSatisfy(p -> assertThat(p).contains("its rule was deleted"))
                .anySatisfy(p -> assertThat(p).contains("WBK.total (and 23 others)"))
                .anySatisfy(p -> assertThat(p).contains("under the reading eachHalf"));
    }

    @Test
    void facts_deleted_areOneSectionMissing() {
        assertThat(errors(changed(ELIGIBILITY, "(?s)\nfacts:.*?\n(?=# atLeast)", "\n")))
                .singleElement()
                .asString()
                .endsWith("\"facts\" is missing");
    }

    @Test
    void condition_deleted_isReportedAtItsRuleAlone() {
        assertThat(errors(changed(POINTS, "!special, !allLeftOut", "!special")))
                .singleElement()
                .asString()
                .startsWith(POINTS + ":17:6   A.I.1.i (and 44 others) is decided by 2 rules")
                .contains("points.allLeftOut, points.mean", "overlap");
    }

    @Test
    void level_ofOneFact_thatDiffers_isWarnedOf() {
        assertThat(
                        warnings(
                                changed(
                                        ELIGIBILITY,
                                        "level: institution\n    onlyFor:\n"
                                                + "      institutionTypes: \\[MINISTRY",
                                        "level: unit\n    onlyFor:\n"
                                                + "      institutionTypes: [MINISTRY")))
                .singleElement()
                .asString()
                .contains("rbIndex is asked of the institution above, and of the unit here");
    }

    @Test
    void minimum_ofOnePredicateDeleted_isWarnedOf() {
        String row = "(?s)  - id: WBK.area.2\n.*?(?=  - id: WBK.area.3)";
        assertThat(warnings(changed(MINIMUMS, row, "")))
                .singleElement()
                .asString()
                .contains("there is WBBM.area.2, but no WBK.area.2");
    }

    @Test
    void question_deletedFromBetweenTwo_isWarnedOf() {
        String question = "(?s)      - id: A.I.1.ii.b\n.*?(?=      - id: A.I.1.ii.c)";
        assertThat(warnings(changed(AREA_1, question, "")))
                .singleElement()
                .asString()
                .contains("A.I.1.ii.c stands where A.I.1.ii.b is expected");
    }

    @Test
    void citation_ofNoRegulation_isWarnedOf() {
        assertThat(warnings(changed(MINIMUMS, "citation: PermenPANRB 90/2021 ", "citation: ")))
                .singleElement()
                .asString()
                .contains("the citation names no regulation with its number and year");
    }

    @Test
    void options_thatCannotEarnAllOrNothing_areWarnedOf() {
        assertThat(warnings(changed(AREA_1, "score: 1\n", "score: 0.9\n")))
                .singleElement()
                .asString()
                .contains("the best option of A.I.1.i.a scores 0.9, not 1");
        assertThat(warnings(changed(AREA_1, "score: 0\n", "score: 0.1\n")))
                .singleElement()
                .asString()
                .contains("the last option of A.I.1.i.a scores 0.1, not 0");
    }

    @Test
    void cases_thatNameOtherThings_areErrors() {
        assertThat(
                        check(
                                edition -> edition,
                                changed(MINIMUM_CASES, "minimum.met", "minimun.met"),
                                Level.ERROR))
                .singleElement()
                .asString()
                .startsWith(MINIMUM_CASES + ":3:9")
                .contains("Maybe minimum.met is meant");
        assertThat(
                        check(
                                edition -> edition,
                                changed(MINIMUM_CASES, "expect:", "harapan:"),
                                Level.ERROR))
                .singleElement()
                .asString()
                .startsWith(MINIMUM_CASES + ":7:7   unknown key \"harapan\"")
                .contains("expect is meant");
        assertThat(
                        check(
                                edition -> edition,
                                changed(MINIMUM_CASES, "cases:", "cases"),
                                Level.ERROR))
                .singleElement()
                .asString()
                .startsWith(MINIMUM_CASES + ":4:8   a colon is missing here");
    }

    @Test
    void cases_besideNoRules_areWarnedOf() {
        assertThat(
                        check(
                                edition -> edition,
                                moved("1-scoring/points", "1-scoring/point"),
                                Level.WARNING))
                .containsExactly(
                        "1-scoring/point.cases.yaml:1:1   there is no file of rules"
                                + " 1-scoring/point.drl for these cases. Maybe one of the two"
                                + " files was renamed or moved.",
                        "1-scoring/points.drl:1:1   these rules have no cases: the file"
                                + " 1-scoring/points.cases.yaml is missing");
    }

    @Test
    void problems_alikeInManyCases_areOne() {
        String row = "(?s)  - id: WBK.area.2\n.*?(?=  - id: WBK.area.3)";
        assertThat(errors(changed(MINIMUMS, row, "")))
                .singleElement()
                .asString()
                .startsWith(MINIMUM_CASES)
                .contains("\"WBK.area.2\" does not exist; likewise in line 106, 107, ");
    }
}
