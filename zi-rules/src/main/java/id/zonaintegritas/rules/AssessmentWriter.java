package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.internal.contracts.AssessmentJson;
import id.zonaintegritas.rules.internal.document.JsonOutput;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes assessments as {@code zi-assessment/1}; {@link AssessmentReader} reads the same back.
 * Immutable and safe to share between threads.
 */
public final class AssessmentWriter {

    private final boolean indented;

    private AssessmentWriter(boolean indented) {
        this.indented = indented;
    }

    /** Writes on one line. */
    public static AssessmentWriter json() {
        return new AssessmentWriter(false);
    }

    /** Writes the same on many lines, for people. */
    public AssessmentWriter indented() {
        return new AssessmentWriter(true);
    }

    /**
     * Writes UTF-8 without a line end after it, and leaves the stream open.
     *
     * @throws IllegalArgumentException if a number, such as 1/3, is no decimal
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Assessment assessment, OutputStream out) {
        JsonOutput.write(indented, out, json -> AssessmentJson.write(assessment, json));
    }

    /**
     * The assessment as a text.
     *
     * @throws IllegalArgumentException if a number, such as 1/3, is no decimal
     */
    public String writeValue(Assessment assessment) {
        return JsonOutput.text(indented, json -> AssessmentJson.write(assessment, json));
    }
}
