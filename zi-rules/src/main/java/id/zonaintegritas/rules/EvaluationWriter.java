package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.rules.internal.contracts.EvaluationJson;
import id.zonaintegritas.rules.internal.contracts.PrecinctJson;
import id.zonaintegritas.rules.internal.document.JsonOutput;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Writes evaluations as {@code zi-evaluation/1}. Numbers are texts: a decimal, rounded half up to
 * 12 places, and beside it the exact fraction. What is not known is left out. Immutable and safe to
 * share between threads.
 */
public final class EvaluationWriter {

    private final boolean indented;
    private final boolean trace;
    private final Locale locale;

    private EvaluationWriter(boolean indented, boolean trace, Locale locale) {
        this.indented = indented;
        this.trace = trace;
        this.locale = requireNonNull(locale, "locale");
    }

    /** Writes everything on one line, with titles in Indonesian. */
    public static EvaluationWriter json() {
        return new EvaluationWriter(false, true, new Locale("id"));
    }

    /** Writes the same on many lines, for people. */
    public EvaluationWriter indented() {
        return new EvaluationWriter(true, trace, locale);
    }

    /** Leaves out the trace, the larger part of an evaluation. */
    public EvaluationWriter withoutTrace() {
        return new EvaluationWriter(indented, false, locale);
    }

    /** Writes titles and messages in English for an English locale, otherwise in Indonesian. */
    public EvaluationWriter in(Locale language) {
        return new EvaluationWriter(indented, trace, language);
    }

    /**
     * Writes UTF-8 without a line end after it, and leaves the stream open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Evaluation evaluation, OutputStream out) {
        JsonOutput.write(indented, out, json -> document().write(evaluation, json));
    }

    /** The evaluation as a text. */
    public String writeValue(Evaluation evaluation) {
        return JsonOutput.text(indented, json -> document().write(evaluation, json));
    }

    /**
     * Writes the evaluation of a precinct as {@code zi-precinct-evaluation/1}, in UTF-8 without a
     * line end after it, and leaves the stream open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(PrecinctEvaluation evaluation, OutputStream out) {
        JsonOutput.write(
                indented, out, json -> new PrecinctJson(document(), json).write(evaluation, trace));
    }

    /** The evaluation of a precinct as a text. */
    public String writeValue(PrecinctEvaluation evaluation) {
        return JsonOutput.text(
                indented, json -> new PrecinctJson(document(), json).write(evaluation, trace));
    }

    private EvaluationJson document() {
        return new EvaluationJson(trace, locale);
    }
}
