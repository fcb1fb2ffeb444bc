package id.zonaintegritas.rules.worksheet;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Locale;

/** A file that cannot be read, or an assessment that cannot be written, as a worksheet. */
public final class WorksheetException extends RuntimeException {

    private final transient Title file;
    private final transient List<Problem> problems;

    WorksheetException(String file, List<Problem> problems) {
        this(SheetMessages.say("file.refused", file), problems);
    }

    private WorksheetException(Title file, List<Problem> problems) {
        super(message(Locale.ENGLISH, file, problems));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    static WorksheetException of(String file, String message, Object... values) {
        return new WorksheetException(file, List.of(SheetMessages.problem(file, message, values)));
    }

    static WorksheetException of(Title what, List<Problem> problems) {
        return new WorksheetException(what, problems);
    }

    /** The same, with what it was noticed by. */
    WorksheetException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    private static String message(Locale locale, Title file, List<Problem> problems) {
        return problems.stream()
                .map(p -> "\n  " + p.toString(locale))
                .collect(joining("", file.in(locale), ""));
    }

    /** The message in a language: English for an English locale, Indonesian for every other. */
    public String getMessage(Locale locale) {
        return message(locale, file, problems);
    }

    /** All problems, each at its sheet and cell where it has one. */
    public List<Problem> problems() {
        return problems;
    }
}
