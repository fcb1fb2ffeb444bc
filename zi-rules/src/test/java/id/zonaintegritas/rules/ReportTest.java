package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Report INDONESIAN = Report.text(Locale.forLanguageTag("id"));
    private static final Report ENGLISH = Report.text(Locale.ENGLISH);

    /** An explanation without the head of the unit, and without what is noted at its end. */
    private static String tree(Report report, Explanation explanation) {
        String text = report.render(explanation);
        return text.substring(text.indexOf("\n\n") + 2);
    }

    private static HandMade area(String fulfilment, String reform) {
        return new HandMade()
                .score("A.I.1", "Manajemen Perubahan", "4", fulfilment)
                .score("A.II.1", "Manajemen Perubahan", "4", reform)
                .minimum("WBK.area.1", "Area 1", "4.8", "A.I.1", "A.II.1")
                .minimum("WBBM.area.1", "Area 1", "6", "A.I.1", "A.II.1");
    }

    private static FactValue grade(String letter) {
        return new FactValue.Grade(letter);
    }

    @Test
    void report_grantedWbk_saysSoFirstAndWhatWbbmLacks() {
        assertThat(INDONESIAN.render(area("2", "2.8").evaluation()))
                .isEqualTo(
                        """
                        RSUD Contoh (RSUD-01)
                        Pemerintah Kota Contoh
                        Tahun 2026 · per 2026-05-20 · dinilai oleh TPI
                        PermenPANRB 90/2021, diubah dengan permenpanrb-5-2024, berlaku sejak 2024-08-01
                        Edisi bawaan zi %s

                        Keputusan
                          Predikat WBK diberikan: semua syaratnya terpenuhi.
                          Wilayah Bebas dari Korupsi (WBK): 1 terpenuhi
                          Wilayah Birokrasi Bersih dan Melayani (WBBM): 1 tidak terpenuhi

                        Yang belum terpenuhi untuk WBBM                            nilai  syarat  kurang
                          PermenPANRB 90/2021 Lampiran II BAB III huruf D
                          ✗ Area 1                                                  4,80    6,00    1,20

                        Nilai                                  │ minimum WBK   ║ minimum WBBM
                          Manajemen Perubahan                  ████████████████│░░░░║░░░░░░ 4,80 / 8,00
                        """
                                .formatted(ZiEvaluator.version()));
    }

    @Test
    void report_english_hasPointsAndEnglishTitles() {
        assertThat(ENGLISH.render(area("2", "2.8").evaluation()))
                .contains("WBK is granted: every requirement is met.")
                .contains("What is missing for WBBM")
                .contains("Area 1 (en)")
                .contains("4.80")
                .contains("║ minimum for WBBM")
                .doesNotContain("4,80");
    }

    @Test
    void report_grantedTheHighest_listsNothingMissing() {
        assertThat(INDONESIAN.render(area("4", "4").evaluation()))
                .contains("Predikat WBBM diberikan")
                .contains("│████║██████ 8,00 / 8,00")
                .doesNotContain("Yang belum terpenuhi");
    }

    @Test
    void report_notGranted_countsAndListsTheNextPredicateFirst() {
        HandMade made =
                area("1", "1")
                        .fact(
                                "WBK.auditOpinion",
                                "Opini BPK",
                                Status.NOT_MET,
                                grade("WDP"),
                                grade("WTP"));

        assertThat(INDONESIAN.render(made.evaluation()))
                .contains("Tidak ada predikat yang diberikan: 2 syarat WBK tidak terpenuhi.")
                .containsSubsequence("✗ Opini BPK", "WDP", "WTP")
                .contains("Yang belum terpenuhi untuk WBK")
                .contains("(WBBM): 1 tidak terpenuhi")
                .doesNotContain("Yang belum terpenuhi untuk WBBM");
        assertThat(INDONESIAN.all().render(made.evaluation()))
                .containsSubsequence(
                        "Yang belum terpenuhi untuk WBK",
                        "Manajemen Perubahan",
                        "Yang belum terpenuhi untuk WBBM");
    }

    @Test
    void report_open_showsRangesUnknownFactsAndUnansweredQuestions() {
        HandMade made =
                new HandMade()
                        .score("B.I.a", "Survei", "17.5", "0", "17.5")
                        .minimum("WBK.survey", "Survei", "15.75", "B.I.a")
                        .minimum("WBBM.survey", "Survei", "15.75", "B.I.a")
                        .fact("WBK.sakip", "SAKIP", Status.UNDETERMINED, null, grade("B"));
        for (int i = 1; i <= 12; i++) {
            made.step(
                    new Conclusion.QuestionScore(
                            "Q." + i + ".score",
                            "Q." + i,
                            new Title("Pertanyaan", "Question"),
                            null,
                            Rational.ZERO,
                            Rational.ONE),
                    List.of());
        }

        assertThat(INDONESIAN.render(made.evaluation()))
                .contains("Belum dapat diputuskan: 2 syarat WBK masih terbuka.")
                .contains("Yang masih terbuka untuk WBK")
                .contains("Yang masih terbuka untuk WBBM")
                .containsSubsequence("? Survei", "0,00–17,50", "15,75")
                .containsSubsequence("? SAKIP", "belum diketahui", "B")
                .contains("Pertanyaan yang belum dijawab (12)")
                .contains("Q.5 ")
                .doesNotContain("Q.6 ")
                .contains("dan 7 lagi")
                .contains("▒ masih mungkin")
                .contains("▒│║▒▒ 0,00–17,50 / 17,50");
        assertThat(INDONESIAN.all().render(made.evaluation()))
                .contains("Q.12")
                .doesNotContain("lagi");
    }

    @Test
    void report_waivedRequirement_isNamedWithTheGrant() {
        HandMade made =
                area("4", "4")
                        .fact("WBK.sakip", "SAKIP", Status.WAIVED, grade("CC"), grade("B"))
                        .fact("WBBM.sakip", "SAKIP", Status.NOT_MET, grade("CC"), grade("BB"));

        assertThat(INDONESIAN.render(made.evaluation()))
                .contains(
                        "Predikat WBK diberikan: semua syaratnya terpenuhi atau dikecualikan (1).")
                .contains("Yang dikecualikan untuk WBK")
                .contains("~ SAKIP");
    }

    @ParameterizedTest
    @CsvSource({
        "2.79,    '4,79',    '4,80',    '0,01'",
        "2.795,   '4,795',   '4,800',   '0,005'",
        "2.79999, '4,79999', '4,80000', '0,00001'"
    })
    void report_scoreJustBelowItsMinimum_isNeverShownAsTheMinimum(
            String reform, String actual, String minimum, String missing) {
        String report = INDONESIAN.render(area("2", reform).evaluation());

        assertThat(report).containsPattern("✗ Area 1 +" + actual + " +" + minimum + " +" + missing);
        assertThat(report).contains("░│").contains(actual + " / 8,00");
    }

    @ParameterizedTest
    @CsvSource({"3.998, '7,998'", "3.99999, '7,99999'", "3.99, '7,99'"})
    void report_scoreJustBelowAFullOne_isNeverShownAsFull(String reform, String shown) {
        String report = INDONESIAN.all().render(area("4", reform).evaluation());

        assertThat(report).contains(shown + " / 8,00").containsPattern("✓ Area 1 +" + shown + " ");
        assertThat(report).doesNotContain("8,00 / 8,00");
    }

    @Test
    void report_minimumWithMoreDecimals_isShownWhole() {
        HandMade made =
                new HandMade()
                        .score("B.I.a", "Survei", "17.5", "16")
                        .minimum("WBK.survey", "Survei", "15.7455", "B.I.a");

        assertThat(INDONESIAN.all().render(made.evaluation()))
                .containsPattern("✓ Survei +16,0000 +15,7455 +0,2545\n");
    }

    @Test
    void report_factsWithinAMaximum_sayWhatIsTooMuch() {
        Evaluation evaluation =
                new HandMade()
                        .limit("WBK.vacant", "Jabatan kosong", "4", "5")
                        .limit("WBK.complaints", "Pengaduan", "7.5", "5")
                        .fact(
                                "WBBM.corruptionCase",
                                "Kasus",
                                Status.MET,
                                new FactValue.Truth(false),
                                null)
                        .evaluation();

        assertThat(INDONESIAN.all().render(evaluation))
                .containsPattern("✓ Jabatan kosong +4 +≤ 5 +1\n")
                .containsPattern("✗ Pengaduan +7,50 +≤ 5,00 +lebih 2,50\n")
                .containsPattern("✓ Kasus +tidak\n");
        assertThat(tree(ENGLISH, evaluation.explain("WBK.complaints")))
                .startsWith("Pengaduan (en): not met (7.50, maximum 5.00)\n");
    }

    @Test
    void report_reservations_standBelowTheDecision() {
        Evaluation evaluation =
                area("4", "4").reservation("corruptionCase", "Kasus tidak dinyatakan").evaluation();

        assertThat(INDONESIAN.render(evaluation))
                .contains("Dengan catatan\n  ! Kasus tidak dinyatakan\n    PermenPANRB 90/2021")
                .containsSubsequence("Keputusan", "Dengan catatan", "Nilai");
        assertThat(tree(ENGLISH, evaluation.explain("reservation.corruptionCase")))
                .startsWith("Kasus tidak dinyatakan (en)\n");
    }

    @Test
    void report_findingOnInterpretations_hasMarksAndFootnotes() {
        Evaluation evaluation =
                new HandMade()
                        .score("A.I.1", "Manajemen Perubahan", "4", "4")
                        .minimum("WBK.area.1", "Area 1", "4", "A.I.1")
                        .restingOn("comparison", "exact", false)
                        .minimum("WBK.area.2", "Area 2", "4", "A.I.1")
                        .restingOn("unanswered", "zero", true)
                        .restingOn("comparison", "exact", false)
                        .evaluation();

        assertThat(INDONESIAN.all().render(evaluation))
                .contains("Dibaca lain dari bakunya:\n  unanswered=zero\n")
                .containsPattern("✓ Area 1 \\[1\\] +4")
                .containsPattern("✓ Area 2 \\[1,2\\] +4")
                .contains("\n  [1] comparison=exact\n")
                .contains("\n  [2] unanswered=zero – dipilih, bukan baku\n");
        assertThat(ENGLISH.render(evaluation.explain("WBK.area.2")))
                .contains("Read otherwise than by default:\n  unanswered=zero\n");
        assertThat(INDONESIAN.render(area("4", "4").evaluation())).doesNotContain("Tafsir", "[1]");
    }

    @Test
    void report_thirdPredicateAboveTheOthers_hasAMarkOfItsOwn() {
        HandMade made =
                area("2", "4")
                        .predicate("WBBM_PLUS", "Wilayah Teladan")
                        .minimum("WBBM_PLUS.area.1", "Area 1", "7", "A.I.1", "A.II.1");

        String report = INDONESIAN.width(120).all().render(made.evaluation());

        assertThat(report)
                .contains("Predikat WBBM diberikan")
                .contains("  Wilayah Teladan: 1 tidak terpenuhi\n")
                .contains("Yang belum terpenuhi untuk WBBM_PLUS")
                .contains("│ minimum WBK   ║ minimum WBBM   ┃ minimum WBBM_PLUS\n")
                .containsPattern("█│█+║░+┃░+ 6,00 / 8,00\n")
                .containsSubsequence(
                        "Yang sudah terpenuhi untuk WBK", "Yang sudah terpenuhi untuk WBBM");
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(120));
    }

    @Test
    void report_manyPredicates_haveSignsOnSeveralLines() {
        HandMade made = area("2", "4");
        for (int i = 3; i <= 7; i++) {
            made.predicate("TINGKAT_" + i, "Tingkat " + i)
                    .minimum("TINGKAT_" + i + ".area.1", "Area 1", "7." + i, "A.I.1", "A.II.1");
        }

        String report = INDONESIAN.render(made.evaluation());

        assertThat(report).contains("┃ minimum TINGKAT_3").contains("b minimum TINGKAT_7\n");
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(96));
    }

    @Test
    void report_scoreAtItsMinimum_fillsTheBarToTheMark() {
        assertThat(INDONESIAN.render(area("2", "4").evaluation())).contains("█║░");
    }

    @Test
    void report_wholeFacts_haveNoDecimals() {
        HandMade made =
                area("4", "4")
                        .fact(
                                "WBBM.months",
                                "Lama membangun",
                                Status.NOT_MET,
                                new FactValue.Amount(Rational.of(10)),
                                new FactValue.Amount(Rational.of(12)))
                        .fact(
                                "WBBM.holdsWbk",
                                "Menyandang WBK",
                                Status.NOT_MET,
                                new FactValue.Truth(false),
                                new FactValue.Truth(true));

        assertThat(INDONESIAN.render(made.evaluation()))
                .containsPattern("✗ Lama membangun +10 +12\n")
                .containsPattern("✗ Menyandang WBK +tidak +ya\n");
    }

    @Test
    void report_warning_namesThePlace() {
        assertThat(
                        INDONESIAN.render(
                                area("4", "4")
                                        .warning("odd", "/answers/A.II.5", "Jumlah berbeda.")
                                        .evaluation()))
                .contains("\n  Hal ganjil dalam isian, bertanda !: 1\n")
                .endsWith("Peringatan\n  !1 A.II.5: Jumlah berbeda.\n");
    }

    @Test
    void report_scoresWithoutMinimums_areNotDrawn() {
        Evaluation evaluation = new HandMade().score("A", "Pengungkit", "60", "1").evaluation();

        assertThat(INDONESIAN.render(evaluation)).doesNotContain("█", "░");
    }

    @Test
    void report_longTexts_stayWithinTheWidth() {
        String words = "penjelasan yang sangat panjang ".repeat(9);
        HandMade made =
                new HandMade()
                        .named(words)
                        .score("A", words, "60", "0", "60")
                        .minimum("WBK.enablers", words, "40", "A")
                        .minimum("WBBM.enablers", words, "48", "A")
                        .fact("WBK.sakip", words, Status.UNDETERMINED, null, null)
                        .warning("odd", "/answers", words)
                        .step(
                                new Conclusion.QuestionScore(
                                        "A.I.1.i.a",
                                        "A.I.1.i.a",
                                        new Title(words, words),
                                        null,
                                        Rational.ZERO,
                                        Rational.ONE),
                                List.of());

        for (int width : List.of(60, 80, 96, 120)) {
            for (Report report : List.of(INDONESIAN, ENGLISH)) {
                assertThat(report.width(width).render(made.evaluation()).lines())
                        .allSatisfy(
                                line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void report_nameThatIsTheId_standsOnce() {
        assertThat(INDONESIAN.render(area("4", "4").named("X").evaluation()))
                .startsWith("X\nTahun 2026");
    }

    @Test
    void report_nameWithTerminalCommands_isHarmless() {
        assertThat(INDONESIAN.render(area("4", "4").named("a\u001b[2Jb\u202ec").evaluation()))
                .startsWith("a [2Jb c (X)")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void report_coloured_differsOnlyInColour() {
        Evaluation evaluation = area("2", "2.8").warning("odd", "/answers", "Aneh.").evaluation();
        String coloured = INDONESIAN.coloured().render(evaluation);

        assertThat(coloured)
                .contains("\u001b[32mPredikat WBK diberikan: semua syaratnya terpenuhi.\u001b[0m")
                .contains("\u001b[31m✗\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(INDONESIAN.render(evaluation));
    }

    @Test
    void explanation_ofAFinding_isATreeDownToTheAnswers() {
        HandMade made =
                new HandMade()
                        .step(
                                new Conclusion.QuestionScore(
                                        "B.I.b.a",
                                        "B.I.b.a",
                                        new Title("Capaian", "Achievement"),
                                        new AnswerValue.Choice("B"),
                                        Rational.parse("0.5"),
                                        Rational.parse("0.5")),
                                List.of("/answers/B.I.b.a"))
                        .score("B.I.b", "Kinerja", "5", "2.5")
                        .minimum("WBK.performance", "Kinerja", "2.5", "B.I.b");

        Evaluation evaluation = made.evaluation();

        assertThat(tree(INDONESIAN, evaluation.explain("WBK.performance")))
                .isEqualTo(
                        """
                        Kinerja: terpenuhi (2,50, minimum 2,50)
                        │  rule.Finding · PermenPANRB 90/2021 Lampiran II BAB III huruf D
                        └─ B.I.b · Kinerja: 2,50 dari 5,00
                              rule.Score · PermenPANRB 90/2021 Lampiran II BAB III huruf D
                        """);
        assertThat(tree(ENGLISH, evaluation.explain("B.I.b.a")))
                .isEqualTo(
                        """
                        B.I.b.a · Achievement: answer B, score 0.50
                           rule.QuestionScore · PermenPANRB 90/2021 Lampiran II BAB III huruf D
                        """);
    }

    @Test
    void explanation_ofWhatNoRuleSettles_saysWhatIsUnknown() {
        Evaluation evaluation =
                new HandMade()
                        .score("B.I.a", "Survei", "17.5", "0", "17.5")
                        .minimum("WBK.survey", "Survei", "15.75", "B.I.a")
                        .fact("WBK.sakip", "SAKIP", Status.UNDETERMINED, null, grade("B"))
                        .evaluation();

        assertThat(tree(INDONESIAN, evaluation.explain("WBK.sakip")))
                .isEqualTo(
                        """
                        SAKIP: terbuka (belum diketahui, minimum B)
                           belum pasti, karena belum diketahui: sakip · PermenPANRB 90/2021 Lampiran II
                           BAB III huruf D
                        """);
        assertThat(ENGLISH.render(evaluation.explain("WBK.survey")))
                .contains("│  open, since this is not known: B.I.a · Survei (en) · PermenPANRB");
    }

    @Test
    void explanation_ofAlmostFullScores_doesNotRoundThemUp() {
        Evaluation evaluation =
                new HandMade()
                        .step(
                                new Conclusion.QuestionScore(
                                        "Q.score",
                                        "Q",
                                        new Title("Rasio", "Ratio"),
                                        new AnswerValue.Counts(Map.of("of", 1000L, "done", 999L)),
                                        Rational.parse("0.999"),
                                        Rational.parse("0.999")),
                                List.of("/answers/Q"))
                        .score("TOTAL", "Total", "100", "99.998")
                        .evaluation();

        assertThat(ENGLISH.render(evaluation.explain("TOTAL"))).contains("99.998 of 100.00");
        assertThat(ENGLISH.render(evaluation.explain("Q"))).contains("score 0.999");
    }

    @Test
    void explanation_ofAFigure_saysItsBounds() {
        Evaluation evaluation =
                new HandMade()
                        .step(
                                new Conclusion.Figure(
                                        "mean",
                                        new Title("Rata-rata", "Mean"),
                                        Rational.of(1, 4),
                                        Rational.of(3)),
                                List.of())
                        .step(
                                new Conclusion.Figure(
                                        "penalty", new Title("Pengurang", "Penalty"), null, null),
                                List.of())
                        .evaluation();

        assertThat(tree(ENGLISH, evaluation.explain("mean"))).startsWith("Mean: 0.25–3.00\n");
        assertThat(tree(ENGLISH, evaluation.explain("penalty"))).startsWith("Penalty: not known\n");
    }

    @Test
    void explanation_ofSharedBranch_isDrawnOnce() {
        HandMade made = new HandMade();
        made.step(new Conclusion.StatedTotal("q.total", "q", 9L), List.of("/answers/q/all"))
                .step(new Conclusion.Ratio("q.ratio", "q", 3L, 9L), List.of("q.total"))
                .step(
                        new Conclusion.QuestionScore(
                                "q",
                                "q",
                                new Title("Tanya", "Ask"),
                                new AnswerValue.Counts(Map.of("b", 9L, "a", 3L)),
                                null,
                                null),
                        List.of("q.ratio", "q.total", "q.ratio"));

        assertThat(tree(INDONESIAN, made.evaluation().explain("q")))
                .startsWith("q · Tanya: a 3, b 9, tidak dihitung\n")
                .containsOnlyOnce("rule.Ratio")
                .contains("├─ Rasio: 3 dibagi 9\n")
                .contains("│  └─ Jumlah yang dipakai: 9\n")
                .contains("└─ Rasio: 3 dibagi 9 (lihat di atas)\n");
    }

    @Test
    void explanation_ofTheDecision_namesEveryPredicate() {
        assertThat(tree(ENGLISH, area("1", "1").evaluation().explain("decision")))
                .startsWith("No predicate is granted\n")
                .contains("├─ Wilayah Bebas dari Korupsi (WBK) (en): not met")
                .contains("└─ Wilayah Birokrasi Bersih dan Melayani (WBBM) (en): not met");
    }
}
