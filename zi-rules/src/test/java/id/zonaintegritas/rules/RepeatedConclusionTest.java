package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A rule that applies in two ways says one thing, or it says two. */
class RepeatedConclusionTest {

    private static final String ROW =
            """
            special:
              - id: half
                atLeast:
                  WBK: 1
                title:
                  id: Salah satu bagian
                  en: One of the halves
                citation: PermenPANRB 90/2021 Lampiran II

            affirmations:
            """;

    private static final String RULE =
            """
            package id.zonaintegritas.rules.permenpanrb_90_2021
            agenda-group "requirements"

            import id.zonaintegritas.rules.facts.*

            // One half is enough.
            rule "half.met"
                @citation( "PermenPANRB 90/2021 Lampiran II" )
                @title( id = "Salah satu bagian cukup", en = "One half is enough" )
            when
                $asked : Special( name == "half" )
                $half : Points( id in ( "A.I", "A.II" ), lowest >= $asked.least )
            then
                insert( $asked.metBy( $half ) );
            end
            """;

    private static final ImaginedUnit UNIT =
            new ImaginedUnit(
                    List.of(
                            new Compiled()
                                    .with("eligibility.yaml", "affirmations:\n", ROW)
                                    .with("2-requirements/half.drl", RULE)
                                    .edition()));

    @Test
    void sameConclusion_twice_restsOnBothReasons() {
        assertThat(UNIT.evaluation().explain("WBK.half").step().because())
                .containsExactly("A.I", "A.II");
    }

    @Test
    void conclusion_oncePerHalf_isOneWhereOneHalfReachesIt() {
        assertThat(UNIT.worst("A.I").evaluation().explain("WBK.half").step().because())
                .containsExactly("A.II");
    }

    @Test
    void twoConclusions_ofOneRule_overlap() {
        assertThatThrownBy(UNIT.worst("A.I.1")::evaluation)
                .isInstanceOfSatisfying(
                        RulesException.class,
                        refused ->
                                assertThat(refused.undecided())
                                        .singleElement(
                                                InstanceOfAssertFactories.type(
                                                        Undecided.Overlap.class))
                                        .satisfies(
                                                overlap ->
                                                        assertThat(overlap.rules())
                                                                .containsExactly(
                                                                        "half.met", "half.met")));
    }
}
