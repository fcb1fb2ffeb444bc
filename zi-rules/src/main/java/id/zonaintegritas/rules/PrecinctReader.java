package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.words;
import static id.zonaintegritas.rules.internal.document.Quoted.quoted;

import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.contracts.AssessmentProblems;
import id.zonaintegritas.rules.internal.contracts.PrecinctCheck;
import id.zonaintegritas.rules.internal.contracts.PrecinctTree;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import id.zonaintegritas.rules.internal.document.Utf8;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads assessments of precincts ({@code zi-precinct/1}) as strictly as {@link AssessmentReader}
 * reads those of units: all problems of the precinct and of all its units are reported at once. A
 * document holds at most 10,000,000 bytes. Immutable and safe to share between threads.
 */
public final class PrecinctReader {

    private static final int MOST_BYTES = 10_000_000;

    private final PrecinctCheck check;

    private PrecinctReader(Edition edition) {
        check = new PrecinctCheck(edition.loaded());
    }

    /** Reads JSON against the edition in force. */
    public static PrecinctReader json() {
        return json(Edition.current());
    }

    /** Reads JSON against an edition: it decides what precincts and units can state. */
    public static PrecinctReader json(Edition edition) {
        return new PrecinctReader(edition);
    }

    /** Whether a document says of itself that it is about a precinct. */
    public static boolean isPrecinct(String text) {
        return text.contains(quoted(PrecinctTree.SCHEMA));
    }

    /**
     * Reads a file.
     *
     * @throws AssessmentException with every problem of the document
     * @throws UncheckedIOException if the file cannot be read
     */
    public PrecinctAssessment read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(
                    Utf8.read(in, MOST_BYTES),
                    AssessmentCheck.called(String.valueOf(file.getFileName())));
        } catch (SyntaxException broken) {
            throw notValid(broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be read", failed);
        }
    }

    /**
     * Reads a text.
     *
     * @throws AssessmentException with every problem of the document
     */
    public PrecinctAssessment read(String text) {
        try {
            return read(Utf8.limited(text, MOST_BYTES), words("precinct.called"));
        } catch (SyntaxException broken) {
            throw notValid(broken);
        }
    }

    private PrecinctAssessment read(String text, Title source) throws SyntaxException {
        return new PrecinctTree(check).read(TreeReader.json(text), source);
    }

    private static AssessmentException notValid(SyntaxException broken) {
        Tree.Place place = broken.place();
        return AssessmentProblems.refusal(
                words("precinct.called"),
                List.of(
                        new Problem(
                                "line " + place.line() + ", column " + place.column(),
                                broken.what(),
                                broken.maybe())),
                Remark.NONE);
    }
}
