package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactDefinition.Kind;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    static List<Arguments> scales() {
        return List.of(
                Arguments.of(Kind.GRADE, List.of(new Grade("B"), new Grade("A-"), new Grade("A"))),
                Arguments.of(
                        Kind.NUMBER,
                        List.of(amount("-1"), amount("9"), amount("19/2"), amount("10"))),
                Arguments.of(
                        Kind.DATE,
                        List.of(
                                new Day(LocalDate.of(1969, 12, 31)),
                                new Day(LocalDate.of(2024, 2, 29)),
                                new Day(LocalDate.of(2024, 3, 1)))),
                Arguments.of(Kind.TRUTH, List.of(new Truth(false), new Truth(true))));
    }

    private static Amount amount(String number) {
        return new Amount(Rational.parse(number));
    }

    /** The letters do not stand in the order of the alphabet. */
    private static Standing of(Kind kind, FactValue value) {
        List<String> ladder = kind == Kind.GRADE ? List.of("B", "A-", "A") : List.of();
        return Standing.of(
                new FactDefinition("fact", kind, ladder, null, null, false, SmallUnit.title("")),
                value);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void values_standInTheOrderOfTheirScale(Kind kind, List<FactValue> ascending) {
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                Standing one = of(kind, ascending.get(i));
                Standing other = of(kind, ascending.get(j));
                assertThat(Integer.signum(one.compareTo(other)))
                        .as("%s, %s", one, other)
                        .isEqualTo(Integer.signum(i - j));
                assertThat(one.equals(other)).isEqualTo(i == j);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void standing_readsAsItsValue(Kind kind, List<FactValue> ascending) {
        assertThat(ascending)
                .allSatisfy(value -> assertThat(of(kind, value)).hasToString(value.toString()));
    }
}
