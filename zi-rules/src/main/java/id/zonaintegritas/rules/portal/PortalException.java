package id.zonaintegritas.rules.portal;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Locale;

/** A document of the portal that cannot be read; it carries every problem that was found. */
public final class PortalException extends RuntimeException {

    private final transient List<Problem> problems;

    PortalException(List<Problem> problems) {
        super(message(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems, Locale locale) {
        return Phrases.of("portal", locale).say("notValid", problems.size())
                + problems.stream().map(p -> "\n  " + p.toString(locale)).collect(joining());
    }

    /** The message in a language: English for an English locale, Indonesian for every other. */
    public String getMessage(Locale locale) {
        return message(problems, locale);
    }

    /** All problems, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
