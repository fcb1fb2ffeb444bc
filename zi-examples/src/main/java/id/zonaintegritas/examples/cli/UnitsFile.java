package id.zonaintegritas.examples.cli;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.Impact;
import id.zonaintegritas.rules.workbench.ImpactReading;
import id.zonaintegritas.rules.workbench.UnitImpact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A file of units on which the impact of another edition is looked at. */
record UnitsFile(InputFile file, Terminal terminal, Locale locale) {

    Impact impact(ImpactReading reading, int top) {
        try (InputStream in = Progress.watch(file, file.open(terminal), terminal)) {
            return reading.of(new Lines(file.name(), in), d -> impact(reading, d), top);
        } catch (UncheckedIOException failure) {
            throw unreadable(requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private UnitImpact impact(ImpactReading reading, Document document) {
        String place = document.place(locale);
        Title problem = document.problem();
        return problem == null
                ? reading.of(place, document.text())
                : UnitImpact.of(place, null, null);
    }

    private ProgramException unreadable(IOException failure) {
        return new ProgramException(ExitCode.USAGE, file.whyUnreadable(failure));
    }
}
