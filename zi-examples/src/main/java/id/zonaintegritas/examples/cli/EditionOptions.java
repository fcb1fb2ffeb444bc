package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.ZiVersions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    /** The version that was asked for, or the newest one. */
    Edition edition() {
        List<Edition> versions = versions();
        return versions.get(versions.size() - 1);
    }

    /** All versions of the edition, the oldest first; one, if a day was asked for. */
    private List<Edition> versions() {
        List<Edition> all = folder == null ? Edition.all() : Edition.loadAll(folder);
        try {
            return on == null ? all : List.of(Edition.on(on, all));
        } catch (IllegalArgumentException unknown) {
            throw new ProgramException(ExitCode.USAGE, "--on: " + unknown.getMessage());
        }
    }

    /** The evaluator of an assessment: of the day that was asked for, or else of its own. */
    Function<Assessment, ZiEvaluator> evaluators(UnaryOperator<ZiEvaluator> finished) {
        List<Edition> versions = versions();
        if (on != null) {
            ZiEvaluator asked = finished.apply(evaluator(versions.get(0)));
            return assessment -> asked;
        }
        ZiVersions all = ZiVersions.of(versions, edition -> finished.apply(evaluator(edition)));
        return all::evaluator;
    }

    /**
     * The evaluator of precincts: of the day that was asked for, or else of that of their units.
     */
    Function<PrecinctAssessment, PrecinctEvaluation> precinctEvaluator() {
        List<Edition> versions = versions();
        if (on != null) {
            return evaluator(versions.get(0))::evaluate;
        }
        return ZiVersions.of(versions, this::evaluator)::evaluate;
    }

    private ZiEvaluator evaluator(Edition edition) {
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
