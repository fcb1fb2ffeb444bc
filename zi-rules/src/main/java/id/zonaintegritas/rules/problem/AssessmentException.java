package id.zonaintegritas.rules.problem;

import id.zonaintegritas.model.Title;
import java.util.List;
import java.util.Locale;

/** An assessment that cannot be evaluated; it carries every problem that was found. */
public final class AssessmentException extends RuntimeException {

    private final transient Title message;
    private final transient List<Problem> problems;

    /**
     * An assessment with all of its problems.
     *
     * @param message what is said of the assessment as a whole, with all problems
     * @param problems in the order of the document
     */
    public AssessmentException(Title message, List<Problem> problems) {
        super(message.english());
        this.message = message;
        this.problems = List.copyOf(problems);
    }

    /** The message in a language: English for an English locale, Indonesian for every other. */
    public String getMessage(Locale locale) {
        return message.in(locale);
    }

    /** All problems, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
