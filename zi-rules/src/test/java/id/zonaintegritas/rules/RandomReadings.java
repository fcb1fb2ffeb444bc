package id.zonaintegritas.rules;

import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A reading of every interpretation, at random. */
final class RandomReadings {

    private final Edition edition;
    private final Random random;

    RandomReadings(Edition edition, long seed) {
        this.edition = edition;
        this.random = new Random(seed);
    }

    public Map<String, String> next() {
        Map<String, String> readings = new LinkedHashMap<>();
        for (Interpretation interpretation : edition.interpretations()) {
            List<Reading> all = interpretation.readings();
            readings.put(interpretation.id(), all.get(random.nextInt(all.size())).choice());
        }
        return readings;
    }

    /** The same, but for a reading that refuses some counts: the standard one in its place. */
    static Map<String, String> thatTakesAnyCount(Map<String, String> readings) {
        Map<String, String> taking = new LinkedHashMap<>(readings);
        for (Interpretation known : Edition.current().interpretations()) {
            if (known.reading(readings.get(known.id()))
                    .filter(Reading::refusesPartAboveWhole)
                    .isPresent()) {
                taking.put(known.id(), known.standard());
            }
        }
        return taking;
    }

    static ZiEvaluator evaluator(Edition edition, Map<String, String> readings) {
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            evaluator = evaluator.with(reading.getKey(), reading.getValue());
        }
        return evaluator;
    }
}
