package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Problems of an edition for a person: place, what is wrong, the line and a caret under it. */
record CheckText(Path folder, boolean coloured, Locale locale) {

    private static final int WIDEST = 78;

    String of(List<EditionProblem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(of(problem)).append('\n'));
        long errors = problems.stream().filter(p -> p.level() == Level.ERROR).count();
        long warnings = problems.size() - errors;
        return text.append(HarmlessText.line(folder.toString()))
                .append(": ")
                .append(
                        problems.isEmpty()
                                ? Term.NOTHING_WRONG.in(locale)
                                : (errors == 1 ? Term.ONE_ERROR : Term.ERRORS).in(locale, errors)
                                        + ", "
                                        + (warnings == 1 ? Term.ONE_WARNING : Term.SOME_WARNINGS)
                                                .in(locale, warnings))
                .append('\n')
                .toString();
    }

    private String of(EditionProblem problem) {
        Term level = problem.level() == Level.ERROR ? Term.ERROR : Term.WARNING;
        StringBuilder text = new StringBuilder();
        text.append(
                paint("1", problem.file() + ":" + problem.line() + ":" + problem.column() + " "));
        text.append(paint(problem.level() == Level.ERROR ? "31" : "33", level.in(locale)))
                .append('\n');
        text.append("  ").append(HarmlessText.line(problem.what().in(locale))).append('\n');
        String cause = problem.cause().in(locale);
        if (!cause.isEmpty()) {
            text.append("  ").append(HarmlessText.line(Term.MAYBE.in(locale, cause))).append('\n');
        }
        if (!problem.source().isBlank()) {
            text.append(source(problem));
        }
        return text.toString();
    }

    /** The line, cut to what is around the caret if it is long. */
    private String source(EditionProblem problem) {
        String line = HarmlessText.line(problem.source());
        int column = Math.min(problem.column() - 1, line.length());
        int from = column < WIDEST - 10 ? 0 : column - WIDEST / 2;
        String part = line.substring(from, Math.min(line.length(), from + WIDEST));
        return "  " + part + "\n  " + " ".repeat(column - from) + paint("31", "^") + "\n";
    }

    private String paint(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[m" : text;
    }
}
