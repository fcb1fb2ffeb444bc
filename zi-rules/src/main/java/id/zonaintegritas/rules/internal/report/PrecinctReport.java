package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Columns;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluation of a precinct as text: the decision, what it asks, and each of its units. */
public final class PrecinctReport {

    private static final Messages MESSAGES = Messages.of("precinct");

    private static final int INDENT = 4;

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    public PrecinctReport(Wording wording) {
        this.wording = wording;
    }

    public String render(PrecinctEvaluation evaluation) {
        String name = evaluation.precinct().name();
        String id = evaluation.precinct().id();
        add(Paint.HEADING, HarmlessText.line(name == null ? id : name + " (" + id + ")"), 0);
        EditionReference edition = evaluation.edition();
        ReportHead head = new ReportHead(wording, new Names(wording, edition));
        add(Paint.FAINT, head.regulation(edition), 0);
        add(Paint.FAINT, head.source(edition), 0);
        section("decision");
        Decision decision = evaluation.decision();
        add(colour(decision), sentence(decision), 2);
        for (PredicateOutcome predicate : evaluation.predicates()) {
            lines.add("");
            add(Paint.HEADING, wording.say(predicate.title()), 0);
            add(Paint.FAINT, predicate.citation(), 2);
            predicate.findings().forEach(this::finding);
        }
        section("units");
        evaluation.units().forEach(this::unit);
        StringBuilder report = new StringBuilder();
        lines.forEach(line -> report.append(line.stripTrailing()).append('\n'));
        return report.toString();
    }

    private void section(String name) {
        lines.add("");
        add(Paint.HEADING, say(name), 0);
    }

    private String say(String name, Object... values) {
        return wording.say(MESSAGES.text(name, values));
    }

    private void add(Paint paint, String text, int indent) {
        for (String line : Columns.wrap(text, wording.width() - indent)) {
            lines.add(" ".repeat(indent) + wording.paint(paint, line));
        }
    }

    private String sentence(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return say("granted", granted.predicate());
        }
        return say(decision instanceof Decision.NotGranted ? "notGranted" : "undetermined");
    }

    private static Paint colour(Decision decision) {
        return decision instanceof Decision.Granted
                ? Paint.GOOD
                : decision instanceof Decision.NotGranted ? Paint.BAD : Paint.OPEN;
    }

    private void finding(Finding finding) {
        String found = wording.say(finding.title()) + ": " + numbers(finding);
        marked(finding.status(), found);
    }

    private void marked(Status status, String text) {
        List<String> wrapped = Columns.wrap(text, wording.width() - INDENT);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "  " + mark(status) + " " : " ".repeat(INDENT)) + wrapped.get(i));
        }
    }

    private String mark(Status status) {
        return switch (status) {
            case MET, WAIVED -> wording.paint(Paint.GOOD, "✓");
            case NOT_MET -> wording.paint(Paint.BAD, "✗");
            case UNDETERMINED -> wording.paint(Paint.OPEN, "?");
        };
    }

    private String numbers(Finding finding) {
        String actual = value(finding.actual());
        if (finding.highest() != null) {
            actual = say("range", actual, value(finding.highest()));
        }
        if (finding.minimum() == null) {
            return actual;
        }
        boolean truth = finding.minimum() instanceof FactValue.Truth;
        return truth ? actual : say("ofLeast", actual, value(finding.minimum()));
    }

    private String value(@Nullable FactValue value) {
        if (value == null) {
            return say("unknown");
        }
        if (value instanceof FactValue.Truth truth) {
            return say(truth.value() ? "yes" : "no");
        }
        if (value instanceof FactValue.Amount amount) {
            return amount.value().isWhole()
                    ? wording.number(amount.value(), 0)
                    : wording.given(amount.value());
        }
        return value.toString();
    }

    private void unit(Evaluation unit) {
        String id = unit.unit().id();
        String name = unit.unit().name();
        Decision decision = unit.decision();
        Status status =
                decision instanceof Decision.Granted
                        ? Status.MET
                        : decision instanceof Decision.NotGranted
                                ? Status.NOT_MET
                                : Status.UNDETERMINED;
        Title came =
                decision instanceof Decision.Granted granted
                        ? new Title(granted.predicate(), granted.predicate())
                        : MESSAGES.text(
                                status == Status.NOT_MET ? "unit.notGranted" : "unit.undetermined");
        String called = name == null ? id : name + " (" + id + ")";
        marked(status, HarmlessText.line(called) + ": " + wording.say(came));
        if (!unit.reservations().isEmpty() || !unit.warnings().isEmpty()) {
            add(
                    Paint.OPEN,
                    say("unit.left", unit.reservations().size(), unit.warnings().size()),
                    INDENT);
        }
    }
}
