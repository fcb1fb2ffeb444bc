package id.zonaintegritas.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written fits the schemas in the jar, and says no other key. */
class PlanDocumentsTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);
    private static final Schema PLAN = schema("zi-plan-1.schema.json");
    private static final Schema SENSITIVITY = schema("zi-sensitivity-1.schema.json");

    private static Schema schema(String name) {
        try (InputStream in = Edition.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void plans_ofEveryStatus_fitTheirSchema() {
        RandomCosts costs = new RandomCosts(EDITION, 17);
        Set<Plan.Status> seen = EnumSet.noneOf(Plan.Status.class);
        for (int seed = 0; seed < 12; seed++) {
            Assessment random = new RandomUnits(EDITION, 600 + seed, 0.05).next("U");
            Assessment unit = seed % 3 == 0 ? random : costs.withBestFacts(random);
            Planner planner =
                    Planner.of(EVALUATOR)
                            .with(seed % 2 == 0 ? costs.next(0.05) : Costs.standard())
                            .withAlternatives(1)
                            .withBudget(Rational.of(3));
            fits(seed % 4 == 1 ? planner.within(Duration.ZERO) : planner, unit, seen);
        }
        fits(Planner.of(EVALUATOR), BestUnit.of(EDITION), seen);
        assertThat(seen).containsExactlyInAnyOrder(Plan.Status.values());
    }

    private static void fits(Planner planner, Assessment unit, Set<Plan.Status> seen) {
        Plan plan = planner.plan(unit, "WBK");
        seen.add(plan.status());
        String written = PlanWriter.json().in(Locale.ENGLISH).writeValue(plan);

        assertThat(PLAN.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(PLAN.validate(written.replace("\"gap\":", "\"far\":"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sensitivities_ofUnits_fitTheirSchema() {
        Sensitivity of = Sensitivity.of(EVALUATOR);
        Assessment best = BestUnit.of(EDITION);
        for (int seed = 0; seed < 3; seed++) {
            Assessment unit =
                    new RandomCosts(EDITION, seed)
                            .withBestFacts(new RandomUnits(EDITION, 800 + seed, 0.02).next("U"));
            String written =
                    SensitivityWriter.json()
                            .writeValue(
                                    EVALUATOR.evaluate(unit),
                                    of.readings(unit),
                                    of.answers(unit),
                                    of.assessors(unit, best));

            assertThat(SENSITIVITY.validate(written, InputFormat.JSON)).isEmpty();
            assertThat(
                            SENSITIVITY.validate(
                                    written.replace("\"flips\":", "\"flip\":"), InputFormat.JSON))
                    .isNotEmpty();
        }
        String none =
                SensitivityWriter.json()
                        .writeValue(EVALUATOR.evaluate(best), null, of.answers(best), null);
        assertThat(SENSITIVITY.validate(none, InputFormat.JSON)).isEmpty();
        assertThat(none).contains("\"fewestCorrections\"").doesNotContain("\"readings\"");
    }
}
