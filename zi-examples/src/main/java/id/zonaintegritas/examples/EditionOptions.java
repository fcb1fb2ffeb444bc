package id.zonaintegritas.examples;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose an edition of the regulation and how it is read. */
final class EditionOptions {

    @Option(
            names = "--edition",
            paramLabel = "DIR",
            description = "Use the edition in this folder, not the one that comes with zi.")
    private @Nullable Path folder;

    @Option(
            names = "--on",
            converter = EditionOptions.Date.class,
            paramLabel = "DATE",
            description = "Use the regulation as it held on this date, such as 2024-07-15.")
    private @Nullable LocalDate on;

    @Option(
            names = "--reading",
            paramLabel = "ID=CHOICE",
            description =
                    "Read the regulation in this way where it leaves room, such as"
                            + " unanswered=zero. May be repeated.")
    private List<String> readings = List.of();

    Edition edition() {
        try {
            if (folder != null) {
                return on == null ? Edition.load(folder) : Edition.on(on, Edition.loadAll(folder));
            }
            return on == null ? Edition.current() : Edition.on(on);
        } catch (IllegalArgumentException unknown) {
            throw new ProgramException(ExitCode.USAGE, "--on: " + unknown.getMessage());
        }
    }

    ZiEvaluator evaluator(Edition edition) {
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        for (String reading : readings) {
            int equals = reading.indexOf('=');
            if (equals < 0) {
                throw new ProgramException(
                        ExitCode.USAGE,
                        "--reading: \"" + reading + "\" is not of the form unanswered=zero.");
            }
            try {
                evaluator =
                        evaluator.with(reading.substring(0, equals), reading.substring(equals + 1));
            } catch (IllegalArgumentException unknown) {
                throw new ProgramException(ExitCode.USAGE, "--reading: " + unknown.getMessage());
            }
        }
        return evaluator;
    }

    /** Picocli's own message would name a Java class. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a date such as 2024-07-15.");
            }
        }
    }
}
