package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.rules.internal.document.Columns;
import id.zonaintegritas.rules.internal.report.EvaluationReport;
import id.zonaintegritas.rules.internal.report.ExplanationTree;
import id.zonaintegritas.rules.internal.report.Extent;
import id.zonaintegritas.rules.internal.report.PrecinctReport;
import id.zonaintegritas.rules.internal.report.Wording;
import java.util.Locale;

/**
 * Evaluations as text for people: the decision first, then what is missing or open and what would
 * bring it, then the scores. What is met is counted, and shown on request. Lines fit into the width
 * asked for, apart from addresses that are longer than a line. Scores are rounded half up to two
 * decimals, or to as many as tell a score from a minimum that it misses and from a full score.
 * Immutable and safe to share between threads.
 */
public final class Report {

    private final Wording wording;
    private final Extent extent;

    private Report(Wording wording, Extent extent) {
        this.wording = wording;
        this.extent = extent;
    }

    /** English for an English locale, Indonesian for every other; 80 columns wide. */
    public static Report text(Locale locale) {
        return new Report(
                new Wording(requireNonNull(locale, "locale"), false, Columns.USUAL),
                Extent.WHAT_DECIDES);
    }

    /** The same report with ANSI colours, for a terminal. */
    public Report coloured() {
        return new Report(new Wording(wording.locale(), true, wording.width()), extent);
    }

    /**
     * The same report in lines of another width.
     *
     * @param columns less than 60 is taken as 60, and more than 120 as 120
     */
    public Report width(int columns) {
        int width = Math.max(Columns.NARROWEST, Math.min(Columns.WIDEST, columns));
        return new Report(new Wording(wording.locale(), wording.coloured(), width), extent);
    }

    /** The same report with what is met, and with every branch of an explanation. */
    public Report all() {
        return new Report(wording, extent.all());
    }

    /**
     * The same report, with explanations down to a level.
     *
     * @param levels below what is explained; 0 is that alone
     * @throws IllegalArgumentException if it is negative
     */
    public Report depth(int levels) {
        return new Report(wording, extent.depth(levels));
    }

    /** The report on one unit; every line ends with a newline. */
    public String render(Evaluation evaluation) {
        return new EvaluationReport(wording, extent, evaluation).text();
    }

    /** The report on a precinct; every line ends with a newline. */
    public String render(PrecinctEvaluation evaluation) {
        return new PrecinctReport(wording).render(evaluation);
    }

    /**
     * One branch of an evaluation as a tree, from a conclusion down to the answers, below the head
     * that the report on the unit has. Of a predicate or decision it follows what decided it.
     */
    public String render(Explanation explanation) {
        return new ExplanationTree(wording, extent, explanation).text();
    }
}
