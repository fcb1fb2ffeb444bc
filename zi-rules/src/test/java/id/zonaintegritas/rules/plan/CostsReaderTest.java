package id.zonaintegritas.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostsReaderTest {

    private static final CostsReader READER = CostsReader.yaml(Edition.current());

    @Test
    void costs_ofEveryKind_areRead() {
        Costs costs =
                READER.read(
                        """
                        default: 2
                        costs: { A.I.4: 3, B.I.a: 0.5 }
                        cannot: [ A.II.4.i, B.II.a ]
                        atMost: { A.I.1.i.b: b, A.II.4.i.a.targetsFullyMet: 7 }
                        will: { A.II.1.i.a: { changes: 4 } }
                        """,
                        "costs.yaml");

        assertThat(costs.each()).isEqualTo(Rational.of(2));
        assertThat(costs.costs())
                .containsEntry("A.I.4", Rational.of(3))
                .containsEntry("B.I.a", Rational.of(1, 2));
        assertThat(costs.cannot()).containsExactly("A.II.4.i", "B.II.a");
        assertThat(costs.atMost())
                .containsEntry("A.I.1.i.b", new Choice("B"))
                .containsEntry("A.II.4.i.a", new Counts(Map.of("targetsFullyMet", 7L)));
        assertThat(costs.will()).containsEntry("A.II.1.i.a", new Counts(Map.of("changes", 4L)));
    }

    @Test
    void costs_withManyMistakes_areRefusedWithAllOfThem() {
        assertThatThrownBy(
                        () ->
                                READER.read(
                                        """
                                        defualt: 2
                                        costs: { A.I.9: 3, B.I.a: -1 }
                                        cannot: A.II.4.i
                                        atMost: { A.I.1.i.b: X, A.II.1.i.a: { agents: 3 } }
                                        will: { B.I.a: 4.5 }
                                        """,
                                        "costs.yaml"))
                .isInstanceOfSatisfying(
                        CostsException.class,
                        wrong -> {
                            assertThat(wrong.problems())
                                    .extracting(problem -> problem.at())
                                    .containsExactly(
                                            "costs.yaml:1:1",
                                            "costs.yaml:2:10",
                                            "costs.yaml:2:27",
                                            "costs.yaml:3:9",
                                            "costs.yaml:4:22",
                                            "costs.yaml:4:39",
                                            "costs.yaml:5:16");
                            assertThat(wrong.getMessage(Locale.forLanguageTag("id")))
                                    .contains("7 masalah");
                        });
    }
}
