package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether engines conclude the same about every unit; nothing is measured before they do. */
final class Agreement {

    private static final int OPEN_UNITS = 200;
    private static final int AROUND = 100;

    /** Rules that the other engines do without. */
    private static final Set<String> ZI_ALONE =
            Set.of("exclusion.left", "reservation.tpnDiscretion", "warning.countsContradict");

    private Agreement() {}

    /**
     * Evaluates all units with every engine.
     *
     * @throws IllegalStateException if an engine concludes something else than zi
     */
    static void require(List<Engine> engines) {
        Edition edition = Edition.current();
        List<Assessment> units = Sample.complete(edition, UnitsPerSecond.UNITS);
        List<Evaluation> evaluations = ZiEvaluator.of(edition).evaluateAll(units.stream()).toList();
        List<Result> expected = evaluations.stream().map(Result::of).toList();
        for (Engine engine : engines) {
            Contender<?> contender = engine.prepared(edition);
            requireSame(
                    engine,
                    expected.stream().map(contender::asExactAs).toList(),
                    Engine.results(contender, units));
            if (contender.evaluate(units.get(0)) instanceof Evaluation) {
                requireSame(
                        engine,
                        evaluations.stream().map(Agreement::compared).toList(),
                        contender.evaluateAll(units).stream()
                                .map(e -> compared((Evaluation) e))
                                .toList());
            }
        }
        List<Assessment> open = Sample.open(edition, OPEN_UNITS);
        requireSame(
                Engine.PLAIN_JAVA,
                ZiEvaluator.of(edition).evaluateAll(open).stream()
                        .map(Agreement::compared)
                        .toList(),
                Engine.PLAIN_JAVA.prepared(edition).evaluateAll(open).stream()
                        .map(e -> compared((Evaluation) e))
                        .toList());
    }

    /**
     * What of an evaluation has to be the same: all but the words of rules and rows, and what other
     * engines do not do, which is to leave things to people and to compare counts of several
     * places.
     */
    private static Evaluation compared(Evaluation evaluation) {
        List<TraceStep> trace = new ArrayList<>();
        for (TraceStep step : evaluation.trace()) {
            if (!ZI_ALONE.contains(step.rule())) {
                trace.add(
                        new TraceStep(
                                trace.size() + 1,
                                step.stage(),
                                step.rule(),
                                step.citation(),
                                step.because(),
                                step.concluded()));
            }
        }
        List<Warning> warnings =
                trace.stream()
                        .map(TraceStep::concluded)
                        .filter(Warning.class::isInstance)
                        .map(Warning.class::cast)
                        .toList();
        EditionReference edition = evaluation.edition();
        return new Evaluation(
                evaluation.assessment(),
                evaluation.complete(),
                new EditionReference(
                        edition.id(),
                        edition.title(),
                        edition.from(),
                        edition.amendedBy(),
                        edition.sha256(),
                        edition.interpretations(),
                        edition.chosen()),
                evaluation.decision(),
                evaluation.predicates(),
                List.of(),
                evaluation.scores(),
                warnings,
                trace);
    }

    private static void requireSame(Engine engine, List<?> expected, List<?> actual) {
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                throw new IllegalStateException(
                        "%s disagrees about unit %d: %s"
                                .formatted(
                                        engine.title(),
                                        i + 1,
                                        difference(
                                                expected.get(i).toString(),
                                                actual.get(i).toString())));
            }
        }
        if (expected.size() != actual.size()) {
            throw new IllegalStateException(engine.title() + " lost units");
        }
    }

    /** Where the texts of two results part. */
    private static String difference(String expected, String actual) {
        int same = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
        int from = Math.max(0, same - AROUND);
        return "%n  expected ... %s ...%n  actual   ... %s ..."
                .formatted(part(expected, from), part(actual, from));
    }

    private static String part(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 2 * AROUND));
    }
}
