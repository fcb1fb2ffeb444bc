package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Locale;

/** Costs that cannot be used; it carries every problem that was found. */
public final class CostsException extends RuntimeException {

    private static final Messages MESSAGES = Messages.of("plan");

    private final transient String source;
    private final transient List<Problem> problems;

    CostsException(String source, List<Problem> problems) {
        super(message(Locale.ENGLISH, source, problems));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    private static String message(Locale locale, String source, List<Problem> problems) {
        Title first =
                MESSAGES.text(
                        problems.size() == 1 ? "costs.notValid" : "costs.notValid.many",
                        source,
                        problems.size());
        return problems.stream()
                .map(problem -> "\n  " + problem.toString(locale))
                .collect(joining("", first.in(locale), ""));
    }

    /** The message in a language: English for an English locale, Indonesian for every other. */
    public String getMessage(Locale locale) {
        return message(locale, source, problems);
    }

    /** All problems, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
