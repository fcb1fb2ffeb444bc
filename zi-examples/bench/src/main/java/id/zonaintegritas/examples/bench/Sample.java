package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import java.util.List;
import java.util.stream.Stream;

/** The units that everything is measured with: the same ones in every run. */
final class Sample {

    private static final long SEED = 90_2021;

    private Sample() {}

    /** So many units that answer every question. */
    static List<Assessment> complete(Edition edition, int units) {
        return units(edition, 0).limit(units).toList();
    }

    /** So many units that leave questions and facts open. */
    static List<Assessment> open(Edition edition, int units) {
        return units(edition, 0.1).limit(units).toList();
    }

    /** Units without end. */
    static Stream<Assessment> units(Edition edition, double missing) {
        RandomUnits random = new RandomUnits(edition, SEED, missing);
        return Stream.iterate(1, i -> i + 1).map(i -> random.next("unit-" + i));
    }
}
