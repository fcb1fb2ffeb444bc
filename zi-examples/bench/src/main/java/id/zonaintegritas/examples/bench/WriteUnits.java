package id.zonaintegritas.examples.bench;

import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes random units to a file, an assessment on each line. */
public final class WriteUnits {

    private WriteUnits() {}

    /**
     * Writes the same units for the same number; a shorter file is the beginning of a longer one.
     *
     * @param arguments the number of units and the file
     */
    public static void main(String[] arguments) throws IOException {
        long units = Long.parseLong(arguments[0]);
        AssessmentWriter writer = AssessmentWriter.json();
        try (PrintWriter lines =
                new PrintWriter(
                        Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
            Sample.units(Edition.current(), 0)
                    .limit(units)
                    .map(writer::writeValue)
                    .forEach(line -> lines.print(line + "\n"));
            if (lines.checkError()) {
                throw new IOException("not everything could be written to " + arguments[1]);
            }
        }
    }
}
