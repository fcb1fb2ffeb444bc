package id.zonaintegritas.rules.internal.inference;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Editions;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.facts.Reading;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.language.RuleOutline.Look;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A session costs for every rule and every fact in it, so it holds those that can do something. */
class RulesInForceTest {

    private final Edition edition = Edition.current();
    private final RulesInForce standard = inForce(Map.of());

    private RulesInForce inForce(Map<String, String> readings) {
        return new RulesInForce(new RowsInForce(Editions.loaded(edition), readings));
    }

    private List<Object> session(RulesInForce rules) {
        List<Object> session = new ArrayList<>();
        new Workings(
                        rules.plan(),
                        new RandomUnits(edition, 1, 0.3).next("unit"),
                        null,
                        rules.sought(),
                        session::add)
                .start();
        return session;
    }

    @Test
    void session_holdsTypesOfFactsThatSomeRuleSeeks_andNoOthers() {
        Set<String> sought =
                standard.rules().stream()
                        .flatMap(
                                rule ->
                                        Editions.loaded(edition)
                                                .rulebook()
                                                .outline(rule)
                                                .looks()
                                                .stream())
                        .map(Look::type)
                        .collect(toSet());

        assertThat(session(standard))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(sought).contains(fact.getClass().getSimpleName()));
        assertThat(session(standard))
                .extracting(fact -> fact.getClass().getSimpleName())
                .contains("Choices", "Unanswered", "Reading")
                .doesNotContain("Answer", "Count", "StatedFact");
    }

    @Test
    void session_holdsReadingsThatSomeRuleNames_andNoOthers() {
        assertThat(session(standard))
                .filteredOn(Reading.class::isInstance)
                .extracting(reading -> ((Reading) reading).getId())
                .contains("unanswered", "zeroOverZero")
                .doesNotContain("comparison", "waitBeforeWbbm", "affirmationScope", "surveyScale");
    }

    @Test
    void rulesOfReadingsThatAreNotInForce_areLeftOut() {
        assertThat(standard.rules()).contains("total.statedDespiteParts", "minimum.met");
        assertThat(standard.rules())
                .doesNotContain("total.partsDespiteTotal", "minimum.eachPart.met");

        Set<String> others =
                inForce(Map.of("statedTotal", "parts", "areaMinimum", "eachHalf")).rules();
        assertThat(others)
                .contains("total.partsDespiteTotal", "minimum.eachPart.met", "minimum.met")
                .doesNotContain("total.statedDespiteParts");
    }

    @Test
    void rulesOfRowsThatAVersionDoesNotHave_areLeftOut() {
        RulesInForce before =
                new RulesInForce(new RowsInForce(BundledEdition.versions().get(0), Map.of()));

        assertThat(standard.rules()).contains("affirmation.covers");
        assertThat(before.rules()).isNotEmpty().doesNotContain("affirmation.covers");
    }
}
