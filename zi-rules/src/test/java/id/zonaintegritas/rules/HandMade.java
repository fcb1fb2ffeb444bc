package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluations made by hand, small enough to see what a report should say about them. */
final class HandMade {

    static final String MINIMUMS = "PermenPANRB 90/2021 Lampiran II BAB III huruf D";
    static final String TABLE_5 =
            "PermenPANRB 90/2021 Lampiran II BAB II huruf A Tabel 5, sebagaimana diubah"
                    + " PermenPANRB 5/2024 Pasal I";

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final List<Score> scores = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<TraceStep> trace = new ArrayList<>();
    private final List<Conclusion.Reservation> reservations = new ArrayList<>();
    private final Map<String, String> interpretations = new LinkedHashMap<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final Map<String, String> predicates = new LinkedHashMap<>();
    private Unit unit = new Unit("RSUD-01", "RSUD Contoh", "Pemerintah Kota Contoh", null, null);

    HandMade() {
        predicate("WBK", "Wilayah Bebas dari Korupsi (WBK)");
        predicate("WBBM", "Wilayah Birokrasi Bersih dan Melayani (WBBM)");
    }

    public HandMade named(String name) {
        unit = new Unit("X", name, null, null, null);
        return this;
    }

    /** A predicate above those before it. */
    public HandMade predicate(String id, String title) {
        predicates.put(id, title);
        return this;
    }

    public HandMade reservation(String kind, String text) {
        Conclusion.Reservation reservation =
                new Conclusion.Reservation(kind, new Title(text, text + " (en)"), TABLE_5);
        reservations.add(reservation);
        return step(reservation, List.of());
    }

    /** A reading that the last finding rests on. */
    public HandMade restingOn(String interpretation, String reading, boolean isChosen) {
        interpretations.put(interpretation, reading);
        if (isChosen) {
            chosen.put(interpretation, reading);
        }
        Finding last = findings.remove(findings.size() - 1);
        List<String> all = new ArrayList<>(last.interpretations());
        all.add(interpretation);
        findings.add(
                new Finding(
                        last.id(),
                        last.predicate(),
                        last.title(),
                        last.status(),
                        last.actual(),
                        last.highest(),
                        last.minimum(),
                        last.maximum(),
                        last.margin(),
                        last.citation(),
                        last.rule(),
                        all));
        return this;
    }

    public HandMade score(String id, String title, String weight, String points) {
        return score(id, title, weight, points, points);
    }

    public HandMade score(String id, String title, String weight, String lowest, String highest) {
        Score score =
                new Score(
                        id,
                        new Title(title, title + " (en)"),
                        Rational.parse(weight),
                        Rational.parse(lowest),
                        Rational.parse(highest),
                        "PermenPANRB 90/2021 Lampiran III " + id,
                        "score.sum");
        scores.add(score);
        return step(score, List.of());
    }

    public HandMade minimum(String id, String title, String minimum, String... subject) {
        List<Score> about = scores.stream().filter(s -> List.of(subject).contains(s.id())).toList();
        Rational lowest = about.stream().map(Score::lowest).reduce(Rational.ZERO, Rational::plus);
        Rational highest = about.stream().map(Score::highest).reduce(Rational.ZERO, Rational::plus);
        Rational least = Rational.parse(minimum);
        return finding(
                id,
                title,
                lowest.compareTo(least) >= 0
                        ? Status.MET
                        : highest.compareTo(least) < 0 ? Status.NOT_MET : Status.UNDETERMINED,
                new FactValue.Amount(lowest),
                lowest.equals(highest) ? null : new FactValue.Amount(highest),
                new FactValue.Amount(least),
                null,
                lowest.minus(least),
                MINIMUMS,
                List.of(subject));
    }

    public HandMade fact(
            String id,
            String title,
            Status status,
            @Nullable FactValue actual,
            @Nullable FactValue minimum) {
        return finding(
                id,
                title,
                status,
                actual,
                null,
                minimum,
                null,
                null,
                TABLE_5,
                List.of("/eligibility/" + id.substring(id.indexOf('.') + 1)));
    }

    /** A fact that must stay within a number. */
    public HandMade limit(String id, String title, String actual, String maximum) {
        Rational margin = Rational.parse(maximum).minus(Rational.parse(actual));
        return finding(
                id,
                title,
                margin.signum() < 0 ? Status.NOT_MET : Status.MET,
                new FactValue.Amount(Rational.parse(actual)),
                null,
                null,
                new FactValue.Amount(Rational.parse(maximum)),
                margin,
                TABLE_5,
                List.of());
    }

    private HandMade finding(
            String id,
            String title,
            Status status,
            @Nullable FactValue actual,
            @Nullable FactValue highest,
            @Nullable FactValue minimum,
            @Nullable FactValue maximum,
            @Nullable Rational margin,
            String citation,
            List<String> because) {
        Finding finding =
                new Finding(
                        id,
                        id.substring(0, id.indexOf('.')),
                        new Title(title, title + " (en)"),
                        status,
                        actual,
                        highest,
                        minimum,
                        maximum,
                        margin,
                        citation,
                        status == Status.UNDETERMINED ? "open" : "requirement",
                        List.of());
        findings.add(finding);
        return step(finding, because);
    }

    public HandMade warning(String code, String at, String message) {
        Warning warning =
                new Warning("warning." + code, code, at, new Title(message, message + " (en)"));
        warnings.add(warning);
        return step(warning, List.of(at));
    }

    public HandMade step(Conclusion concluded, List<String> because) {
        trace.add(
                new TraceStep(
                        trace.size() + 1,
                        Stage.SCORING,
                        concluded instanceof Finding finding && finding.rule().equals("open")
                                ? "open"
                                : "rule." + concluded.getClass().getSimpleName(),
                        MINIMUMS,
                        because,
                        concluded));
        return this;
    }

    public Evaluation evaluation() {
        List<PredicateOutcome> outcomes = new ArrayList<>();
        predicates.forEach((id, title) -> outcomes.add(outcome(id, title)));
        outcomes.forEach(p -> step(p, p.findings().stream().map(Finding::id).toList()));
        Decision decision = decision(outcomes);
        step(decision, List.copyOf(predicates.keySet()));
        return new Evaluation(
                new Assessment(unit, 2026, DAY, Assessor.TPI, Map.of(), Map.of()),
                true,
                new EditionReference(
                        "permenpanrb-90-2021",
                        new Title("PermenPANRB 90/2021", "PermenPANRB 90/2021 (en)"),
                        LocalDate.of(2024, 8, 1),
                        List.of("permenpanrb-5-2024"),
                        "0",
                        interpretations,
                        chosen),
                decision,
                outcomes,
                reservations,
                scores,
                warnings,
                trace);
    }

    private PredicateOutcome outcome(String predicate, String title) {
        List<Finding> own = findings.stream().filter(f -> f.predicate().equals(predicate)).toList();
        Outcome outcome =
                own.stream().anyMatch(f -> f.status() == Status.NOT_MET)
                        ? Outcome.NOT_MET
                        : own.stream().anyMatch(f -> f.status() == Status.UNDETERMINED)
                                ? Outcome.UNDETERMINED
                                : Outcome.MET;
        return new PredicateOutcome(
                predicate, new Title(title, title + " (en)"), outcome, own, MINIMUMS);
    }

    private static Decision decision(List<PredicateOutcome> predicates) {
        for (int i = predicates.size() - 1; i >= 0; i--) {
            if (predicates.get(i).outcome() == Outcome.MET) {
                return new Decision.Granted(predicates.get(i).predicate());
            }
        }
        return predicates.stream().anyMatch(p -> p.outcome() == Outcome.UNDETERMINED)
                ? new Decision.Undetermined(List.of())
                : new Decision.NotGranted(List.of());
    }
}
