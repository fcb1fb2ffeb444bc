package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.contracts.AssessmentProblems;
import id.zonaintegritas.rules.internal.contracts.AssessmentTree;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import id.zonaintegritas.rules.internal.document.Utf8;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads assessments ({@code zi-assessment/1}) strictly: an unknown key, a repeated key, a wrong
 * letter or a count that cannot be is a problem, and all problems of a document are reported at
 * once. A document holds at most 250,000 bytes, 20 levels, texts of 1,000 characters, numbers of
 * 100 digits and counts up to 10<sup>12</sup>. Immutable and safe to share between threads.
 */
public final class AssessmentReader {

    private static final int MOST_BYTES = 250_000;

    private final AssessmentCheck check;

    private AssessmentReader(Edition edition) {
        check = new AssessmentCheck(edition.loaded());
    }

    /** Reads JSON against the edition in force. */
    public static AssessmentReader json() {
        return json(Edition.current());
    }

    /** Reads JSON against an edition: it decides which questions, letters and facts there are. */
    public static AssessmentReader json(Edition edition) {
        return new AssessmentReader(edition);
    }

    /**
     * Reads a file.
     *
     * @throws AssessmentException with every problem of the document
     * @throws UncheckedIOException if the file cannot be read
     */
    public Assessment read(Path file) {
        if (Files.isDirectory(file)) {
            throw unreadable(file + " cannot be read: it is a folder", new IOException("a folder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(
                    Utf8.read(in, MOST_BYTES),
                    AssessmentCheck.called(String.valueOf(file.getFileName())));
        } catch (SyntaxException broken) {
            throw notValid(broken, AssessmentCheck.called(String.valueOf(file.getFileName())));
        } catch (NoSuchFileException missing) {
            throw unreadable(file + " cannot be read: there is no such file", missing);
        } catch (AccessDeniedException denied) {
            throw unreadable(file + " cannot be read: access is denied", denied);
        } catch (IOException failed) {
            throw unreadable(file + " cannot be read", failed);
        }
    }

    /**
     * Reads a stream of UTF-8 to its end; it stays open.
     *
     * @throws AssessmentException with every problem of the document
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Assessment read(InputStream in) {
        try {
            return read(Utf8.read(in, MOST_BYTES), AssessmentProblems.words("assessment"));
        } catch (SyntaxException broken) {
            throw notValid(broken, AssessmentProblems.words("assessment"));
        } catch (IOException failed) {
            throw unreadable("the assessment cannot be read", failed);
        }
    }

    /**
     * Reads a text.
     *
     * @throws AssessmentException with every problem of the document
     */
    public Assessment read(String text) {
        try {
            return read(Utf8.limited(text, MOST_BYTES), AssessmentProblems.words("assessment"));
        } catch (SyntaxException broken) {
            throw notValid(broken, AssessmentProblems.words("assessment"));
        }
    }

    private Assessment read(String text, Title source) throws SyntaxException {
        return new AssessmentTree(check).read(TreeReader.json(text), source);
    }

    private static AssessmentException notValid(SyntaxException broken, Title source) {
        Place place = broken.place();
        return AssessmentProblems.refusal(
                source,
                List.of(
                        new Problem(
                                "line " + place.line() + ", column " + place.column(),
                                broken.what(),
                                broken.maybe())),
                Remark.NONE);
    }

    private static UncheckedIOException unreadable(String message, IOException cause) {
        return new UncheckedIOException(message, cause);
    }
}
