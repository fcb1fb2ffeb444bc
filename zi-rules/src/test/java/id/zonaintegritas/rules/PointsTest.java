package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final int UNITS = 10_000;

    private final Edition edition = Edition.current();

    @Test
    void points_ofRandomUnits_agreeWithAnIndependentComputation() {
        RandomUnits random = new RandomUnits(edition, 42, 0);
        List<Assessment> units =
                IntStream.range(0, UNITS).mapToObj(i -> random.next("unit " + i)).toList();
        PlainPoints plain = new PlainPoints(edition);

        List<Evaluation> evaluations = ZiEvaluator.of(edition).evaluateAll(units.stream()).toList();

        assertThat(evaluations).hasSize(UNITS);
        for (int i = 0; i < UNITS; i++) {
            Map<String, String> points = new TreeMap<>();
            evaluations.get(i).scores().forEach(s -> points.put(s.id(), s.lowest().toString()));
            assertThat(points).isEqualTo(new TreeMap<>(plain.of(units.get(i))));
            assertThat(evaluations.get(i).complete()).isTrue();
        }
    }
}
