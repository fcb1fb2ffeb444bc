package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.SmallEdition.title;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluations as the evaluator could give them, with a conclusion of each kind. */
final class Evaluations {

    private static final Conclusion.Reservation RESERVATION =
            new Conclusion.Reservation(
                    "corruptionCase", title("Tidak dinyatakan apakah ada kasus"), "BAB IV");

    private Evaluations() {}

    public static Evaluation granted() {
        Finding total =
                finding(
                        "WBK.total",
                        Status.MET,
                        amount("7157663/91200"),
                        null,
                        amount("75"),
                        Rational.parse("317663/91200"),
                        List.of());
        PredicateOutcome wbk = predicate(Outcome.MET, total);
        return evaluation(
                true,
                new Decision.Granted("WBK"),
                wbk,
                score("7157663/91200", "7157663/91200"),
                List.of(
                        step(1, Stage.DECISION, wbk),
                        step(2, Stage.DECISION, new Decision.Granted("WBK"))));
    }

    public static Evaluation open() {
        Finding total =
                finding(
                        "WBK.total",
                        Status.UNDETERMINED,
                        amount("70"),
                        amount("242/3"),
                        amount("75"),
                        Rational.of(-5),
                        List.of("unanswered"));
        Finding opinion =
                finding(
                        "WBK.auditOpinion",
                        Status.WAIVED,
                        new Grade("WDP"),
                        null,
                        new Grade("WTP"),
                        null,
                        List.of());
        Finding service =
                finding(
                        "WBK.coreService",
                        Status.UNDETERMINED,
                        null,
                        null,
                        new Truth(true),
                        null,
                        List.of());
        Finding wait =
                new Finding(
                        "WBK.lastAudit",
                        "WBK",
                        title("Audit terakhir"),
                        Status.NOT_MET,
                        new Day(LocalDate.of(2026, 3, 1)),
                        null,
                        new Day(LocalDate.of(2025, 1, 1)),
                        new Day(LocalDate.of(2025, 12, 31)),
                        null,
                        "BAB II",
                        "eligibility.notMet",
                        List.of());
        PredicateOutcome wbk = predicate(Outcome.UNDETERMINED, total, opinion, service, wait);
        Score score = score("70", "242/3");
        Decision decision = new Decision.Undetermined(List.of(total));
        Warning warning = warning();
        return evaluation(
                false,
                decision,
                wbk,
                score,
                List.of(
                        step(1, Stage.SCORING, new Conclusion.StatedTotal("t", "A.II.5.iii.b", 8L)),
                        step(2, Stage.SCORING, new Conclusion.Ratio("r", "A.II.5.iii.b", 2L, 8L)),
                        step(3, Stage.SCORING, question(new AnswerValue.Choice("B"), "1/2", "1/2")),
                        step(
                                4,
                                Stage.SCORING,
                                question(
                                        new AnswerValue.Counts(
                                                Map.of("changes", 15L, "agents", 4L)),
                                        "1",
                                        "1")),
                        step(
                                5,
                                Stage.SCORING,
                                question(
                                        new AnswerValue.Index(Rational.parse("3.72")),
                                        "93/100",
                                        "93/100")),
                        step(
                                6,
                                Stage.SCORING,
                                question(
                                        new AnswerValue.Index(Rational.parse("3.6"), 64L),
                                        "9/10",
                                        "9/10")),
                        step(7, Stage.SCORING, question(null, "0", "1")),
                        step(8, Stage.SCORING, question(null, null, null)),
                        step(9, Stage.SCORING, score),
                        step(10, Stage.SCORING, warning),
                        step(
                                11,
                                Stage.REQUIREMENTS,
                                new Conclusion.Relief("relief", title("Afirmasi"), Outcome.MET)),
                        step(
                                12,
                                Stage.SCORING,
                                new Conclusion.Figure(
                                        "penalty", title("Pengurang"), null, Rational.of(3))),
                        step(
                                13,
                                Stage.SCORING,
                                new Conclusion.Figure(
                                        "bonus",
                                        title("Tambahan"),
                                        Rational.of(1, 3),
                                        Rational.of(1, 3))),
                        step(14, Stage.REQUIREMENTS, RESERVATION),
                        step(15, Stage.REQUIREMENTS, wait),
                        step(16, Stage.REQUIREMENTS, total),
                        step(17, Stage.REQUIREMENTS, opinion),
                        step(18, Stage.REQUIREMENTS, service),
                        step(19, Stage.DECISION, wbk),
                        step(20, Stage.DECISION, decision)));
    }

    public static Evaluation notGranted() {
        PredicateOutcome wbk = predicate(Outcome.NOT_MET);
        Decision decision = new Decision.NotGranted(List.of());
        return evaluation(
                true,
                decision,
                wbk,
                score("2/3", "2/3"),
                List.of(step(1, Stage.DECISION, decision)));
    }

    private static Evaluation evaluation(
            boolean complete,
            Decision decision,
            PredicateOutcome wbk,
            Score score,
            List<TraceStep> trace) {
        return new Evaluation(
                new Assessment(
                        new Unit("RSUD-01", "RSUD Contoh", null, "LOCAL_GOVERNMENT", "HOSPITAL"),
                        2026,
                        LocalDate.of(2026, 5, 20),
                        Assessor.TPI,
                        Map.of(),
                        Map.of(),
                        Map.of("A.I.1.i.b", "Tim baru"),
                        Map.of(
                                "A.I.1.i.a",
                                List.of(
                                        new Evidence("SK Tim", "https://contoh.go.id/sk"),
                                        new Evidence("Foto", null)))),
                complete,
                new EditionReference(
                        "permenpanrb-90-2021",
                        title("Permen"),
                        LocalDate.of(2024, 8, 1),
                        List.of("permenpanrb-5-2024"),
                        "0".repeat(64),
                        Map.of("unanswered", complete ? "bounds" : "zero"),
                        complete ? Map.of() : Map.of("unanswered", "zero")),
                decision,
                List.of(wbk),
                List.of(RESERVATION),
                List.of(score),
                complete ? List.of() : List.of(warning()),
                trace);
    }

    private static Warning warning() {
        return new Warning(
                "w", "stated-total-differs", "/answers/A.II.5.iii.b", title("Jumlah berbeda"));
    }

    private static PredicateOutcome predicate(Outcome outcome, Finding... findings) {
        return new PredicateOutcome(
                "WBK", title("Menuju WBK"), outcome, List.of(findings), "BAB III");
    }

    private static Finding finding(
            String id,
            Status status,
            @Nullable FactValue actual,
            @Nullable FactValue highest,
            FactValue minimum,
            @Nullable Rational margin,
            List<String> interpretations) {
        return new Finding(
                id,
                "WBK",
                title(id),
                status,
                actual,
                highest,
                minimum,
                null,
                margin,
                "BAB III huruf D",
                "minimum.met",
                interpretations);
    }

    private static Score score(String lowest, String highest) {
        return new Score(
                "TOTAL",
                title("Nilai total"),
                Rational.of(100),
                Rational.parse(lowest),
                Rational.parse(highest),
                "Lampiran III",
                "score.total");
    }

    private static Conclusion question(
            @Nullable AnswerValue answer, @Nullable String lowest, @Nullable String highest) {
        return new Conclusion.QuestionScore(
                "A.I.1.i.b.score",
                "A.I.1.i.b",
                title("Anggota tim"),
                answer,
                lowest == null ? null : Rational.parse(lowest),
                highest == null ? null : Rational.parse(highest));
    }

    private static FactValue amount(String number) {
        return new Amount(Rational.parse(number));
    }

    private static TraceStep step(int step, Stage stage, Conclusion concluded) {
        return new TraceStep(
                step, stage, "rule." + step, "Lampiran III", List.of("/answers/B.I.a"), concluded);
    }
}
