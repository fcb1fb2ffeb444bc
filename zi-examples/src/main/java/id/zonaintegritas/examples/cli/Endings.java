package id.zonaintegritas.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The endings of files that a command can write; another one would promise another format. */
record Endings(List<String> written) {

    static Endings of(String... written) {
        return new Endings(List.of(written));
    }

    /**
     * The ending of a file, in lower case.
     *
     * @throws ProgramException if it is not one of these
     */
    String require(String file, Locale locale) {
        String name = file.toLowerCase(Locale.ROOT);
        return written.stream()
                .filter(ending -> name.endsWith("." + ending))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProgramException(
                                        ExitCode.USAGE, Term.ENDING.in(locale, file, all())));
    }

    private String all() {
        return written.stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
    }
}
