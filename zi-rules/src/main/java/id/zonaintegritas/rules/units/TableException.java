package id.zonaintegritas.rules.units;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Locale;

/** A table whose columns cannot be told; it carries every problem of them. */
public final class TableException extends RuntimeException {

    private final transient List<Problem> problems;

    TableException(List<Problem> problems) {
        super(message(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems, Locale locale) {
        return Phrases.of("table", locale).say("notValid", problems.size())
                + problems.stream().map(p -> "\n  " + p.toString(locale)).collect(joining());
    }

    /** The message in a language: English for an English locale, Indonesian for every other. */
    public String getMessage(Locale locale) {
        return message(problems, locale);
    }

    /** All problems, in the order of the columns. */
    public List<Problem> problems() {
        return problems;
    }
}
