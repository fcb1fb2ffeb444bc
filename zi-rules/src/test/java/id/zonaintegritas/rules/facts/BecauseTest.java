package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BecauseTest {

    private final Workings unit = SmallUnit.answering("bounds").workings;

    @Test
    void places_comeBeforeConclusions_whichStandInTheOrderOfTheRegulation() {
        assertThat(
                        Because.both(
                                List.of("P.total", "B", "/unit"),
                                List.of("A.2.score", "/answers/B.1", "A"),
                                unit))
                .containsExactly("/answers/B.1", "/unit", "A.2.score", "A", "B", "P.total");
    }

    @Test
    void orderInWhichFactsMatched_changesNothing() {
        List<String> one = List.of("B", "/unit");
        List<String> other = List.of("A", "TOTAL");

        assertThat(Because.both(one, other, unit)).isEqualTo(Because.both(other, one, unit));
    }

    @Test
    void whatStandsInBoth_isNamedOnce() {
        assertThat(Because.both(List.of("A", "B"), List.of("B"), unit)).containsExactly("A", "B");
    }

    @Test
    void conclusionsOutsideThePlan_comeLast() {
        assertThat(Because.both(List.of("warning.x"), List.of("P", "/unit"), unit))
                .containsExactly("/unit", "P", "warning.x");
    }
}
