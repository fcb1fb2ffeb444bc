package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts what became of many assessments. */
final class Tally {

    private static final Title SUMMARY =
            new Title(
                    "%s: %d unit: %s, tidak diberikan %d, belum dapat diputuskan %d, tidak sah %d"
                            + " (%d unit per detik)",
                    "%s: %d units: %s, not granted %d, undetermined %d, invalid %d"
                            + " (%d units per second)");

    private final Map<String, Long> granted = new LinkedHashMap<>();
    private long notGranted;
    private long undetermined;
    private long invalid;

    Tally(Edition edition) {
        edition.predicates().forEach(predicate -> granted.put(predicate.id(), 0L));
    }

    void add(Evaluation evaluation) {
        if (evaluation.decision() instanceof Decision.Granted decision) {
            granted.merge(decision.predicate(), 1L, Long::sum);
        } else if (evaluation.decision() instanceof Decision.NotGranted) {
            notGranted++;
        } else {
            undetermined++;
        }
    }

    void addInvalid() {
        invalid++;
    }

    void add(Tally other) {
        other.granted.forEach((predicate, count) -> granted.merge(predicate, count, Long::sum));
        notGranted += other.notGranted;
        undetermined += other.undetermined;
        invalid += other.invalid;
    }

    /** How many were counted. */
    long units() {
        return granted.values().stream().mapToLong(Long::longValue).sum()
                + notGranted
                + undetermined
                + invalid;
    }

    String summary(String source, Duration time, Locale locale) {
        long units = units();
        return String.format(
                locale,
                SUMMARY.in(locale),
                source,
                units,
                granted.entrySet().stream()
                        .map(predicate -> predicate.getKey() + " " + predicate.getValue())
                        .collect(joining(", ")),
                notGranted,
                undetermined,
                invalid,
                units * 1000 / Math.max(1, time.toMillis()));
    }
}
