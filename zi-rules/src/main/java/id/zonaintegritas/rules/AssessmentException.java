package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import java.util.List;
import java.util.Locale;

/** An assessment that cannot be evaluated; it carries every problem that was found. */
public final class AssessmentException extends RuntimeException {

    private final transient Title assessment;
    private final transient List<Problem> problems;
    private final transient Title maybe;

    AssessmentException(Title assessment, List<Problem> problems, Title maybe) {
        super(message(Locale.ENGLISH, assessment, problems, maybe));
        this.assessment = assessment;
        this.problems = List.copyOf(problems);
        this.maybe = maybe;
    }

    private static String message(
            Locale locale, Title assessment, List<Problem> problems, Title maybe) {
        String likely = maybe.in(locale);
        return problems.stream()
                .map(p -> "\n  " + p.toString(locale))
                .collect(
                        joining(
                                "",
                                AssessmentProblems.words(
                                                problems.size() == 1 ? "notValid" : "notValid.many",
                                                assessment,
                                                problems.size())
                                        .in(locale),
                                likely.isEmpty()
                                        ? ""
                                        : "\n"
                                                + AssessmentProblems.words("maybe", maybe)
                                                        .in(locale)));
    }

    /** The message in a language: English for an English locale, Indonesian for every other. */
    public String getMessage(Locale locale) {
        return message(locale, assessment, problems, maybe);
    }

    /** All problems, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
