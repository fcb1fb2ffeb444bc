package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.units.UnitSummary;
import java.util.Locale;

/** What a list of units comes to, in a few lines. */
final class UnitsInBrief {

    private static final int MOST_FAILED = 5;

    private static final Title COUNTS =
            new Title(
                    "%d unit: %s, tidak diberikan %d, belum dapat diputuskan %d, tidak sah %d",
                    "%d units: %s, not granted %d, undetermined %d, invalid %d");
    private static final Title FAILED =
            new Title("Paling sering tidak terpenuhi: %s", "Most often not met: %s");

    private UnitsInBrief() {}

    static String of(UnitSummary summary, Locale locale) {
        String counts =
                String.format(
                        locale,
                        COUNTS.in(locale),
                        summary.units(),
                        summary.granted().entrySet().stream()
                                .map(granted -> granted.getKey() + " " + granted.getValue())
                                .collect(joining(", ")),
                        summary.notGranted(),
                        summary.undetermined(),
                        summary.refused());
        String failed =
                summary.failed().stream()
                        .limit(MOST_FAILED)
                        .map(f -> f.id() + " " + f.units())
                        .collect(joining(", "));
        return counts
                + "\n"
                + (failed.isEmpty() ? "" : String.format(locale, FAILED.in(locale), failed) + "\n");
    }
}
