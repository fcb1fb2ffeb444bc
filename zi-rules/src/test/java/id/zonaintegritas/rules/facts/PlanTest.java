package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = SmallUnit.plan("bounds", List.of("A", "B"));

    private boolean mayHave(Class<?> type, String field, String text) {
        return plan.mayHave(type, Map.of(field, Set.of(text)));
    }

    @Test
    void reading_isThere_ifItIsTheOneInForce() {
        assertThat(mayHave(Reading.class, "choice", "bounds")).isTrue();
        assertThat(mayHave(Reading.class, "choice", "leaveOut")).isFalse();
        assertThat(
                        plan.mayHave(
                                Reading.class,
                                Map.of("id", Set.of("halves"), "choice", Set.of("bounds"))))
                .isFalse();
    }

    @Test
    void row_isThere_ifTheRegulationHasIt() {
        assertThat(mayHave(Indicator.class, "id", "A")).isTrue();
        assertThat(mayHave(Indicator.class, "id", "TOTAL")).isFalse();
        assertThat(mayHave(EachPart.class, "name", "halves")).isTrue();
        assertThat(mayHave(EachPart.class, "name", "total")).isFalse();
        assertThat(plan.mayHave(Counts.class, Map.of())).isFalse();
        assertThat(plan.mayHave(Limit.class, Map.of())).isFalse();
    }

    @Test
    void whatUnitsStateOrRulesConclude_mayAlwaysBeThere() {
        assertThat(mayHave(Unit.class, "serviceType", "HOSPITAL")).isTrue();
        assertThat(mayHave(Points.class, "id", "C")).isTrue();
        assertThat(mayHave(Finding.class, "status", "MET")).isTrue();
    }

    @Test
    void fieldsOfARow_whichAreAMatterOfUnits_excludeNothing() {
        assertThat(mayHave(Indicator.class, "allLeftOut", "maybe")).isTrue();
    }

    @Test
    void slots_standInTheOrderOfTheRegulation() {
        assertThat(plan.slot("A.1.score")).isLessThan(plan.slot("A"));
        assertThat(plan.slot("A")).isLessThan(plan.slot("B.1.score"));
        assertThat(plan.slot("TOTAL")).isLessThan(plan.slot("P.halves"));
        assertThat(plan.slot("P")).isLessThan(plan.slot("decision"));
        assertThat(plan.slot("C")).isNull();
        assertThat(plan.slot(null)).isNull();
    }
}
