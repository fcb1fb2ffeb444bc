package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A comparison with something unknown is neither true nor false, by every operator and for every
 * kind of value: of two opposite conditions, one holds for a unit that states everything, and none
 * for a unit that states nothing. Each condition is run by the engine.
 */
class UnknownTest {

    private static final String RATIO = "$x : Ratio( question == \"A.II.1.i.a\", ";
    private static final String COUNT =
            "$x : Count( question == \"A.II.1.i.a\", count == \"changes\", ";
    private static final String LIMIT = "$limit : Limit( id == \"surveyRespondents\" ) ";
    private static final String INDEX = "$x : Answer( question == \"B.II.a\", ";
    private static final String OPTION = "$x : Answer( question == \"A.I.1.i.a\", ";
    private static final String MATURITY = "$x : StatedFact( name == \"spipMaturity\", ";
    private static final String HOLDS = "$x : StatedFact( name == \"holdsWbk\", ";
    private static final String LETTERS =
            "$other : StatedFact( name == \"unitSakip\" ) $x : StatedFact( name == \"sakip\", ";
    private static final String UNIT = "$x : Unit( ";
    private static final String AFFIRMED = "$x : Affirmation( ";

    private static final Map<String, Set<String>> HELD = new TreeMap<>();

    /** Conditions that hold for the known unit, and their opposites, which do not. */
    static Stream<Arguments> opposites() {
        return Stream.of(
                // Counts
                arguments(
                        RATIO + "numerator > denominator )", RATIO + "numerator <= denominator )"),
                arguments(
                        RATIO + "numerator >= denominator )", RATIO + "numerator < denominator )"),
                arguments(
                        RATIO + "numerator != denominator )", RATIO + "numerator == denominator )"),
                arguments(COUNT + "number > 0 )", COUNT + "number == 0 )"),
                arguments(COUNT + "number != 0 )", COUNT + "number <= 0 )"),
                arguments(
                        LIMIT + COUNT + "number < $limit.value )",
                        LIMIT + COUNT + "number >= $limit.value )"),
                arguments(
                        LIMIT + COUNT + "number != $limit.value )",
                        LIMIT + COUNT + "number == $limit.value )"),
                // Exact numbers
                arguments(
                        LIMIT + MATURITY + "number < $limit.value )",
                        LIMIT + MATURITY + "number >= $limit.value )"),
                arguments(
                        LIMIT + INDEX + "$limit.value > index )",
                        LIMIT + INDEX + "$limit.value <= index )"),
                arguments(INDEX + "index != 0 )", INDEX + "index == 0 )"),
                arguments(MATURITY + "number > 0 )", MATURITY + "number <= 0 )"),
                // Standings
                arguments(
                        LETTERS + "standing >= $other.standing )",
                        LETTERS + "standing < $other.standing )"),
                arguments(
                        LETTERS + "standing != $other.standing )",
                        LETTERS + "standing == $other.standing )"),
                // Texts
                arguments(OPTION + "option == \"YA\" )", OPTION + "option != \"YA\" )"),
                arguments(
                        UNIT + "serviceType in ( \"HOSPITAL\", \"SAMSAT\" ) )",
                        UNIT + "serviceType not in ( \"HOSPITAL\", \"SAMSAT\" ) )"),
                arguments(
                        UNIT + "institutionType != serviceType )",
                        UNIT + "institutionType == serviceType )"),
                arguments(
                        UNIT + "serviceType not in ( institutionType ) )",
                        UNIT + "serviceType in ( institutionType ) )"),
                // True or false
                arguments(HOLDS + "holds == true )", HOLDS + "holds == false )"),
                arguments(HOLDS + "holds != false )", HOLDS + "holds != true )"),
                // Lists
                arguments(
                        AFFIRMED + "institutionTypes contains institutionType )",
                        AFFIRMED + "institutionTypes not contains institutionType )"),
                arguments(
                        AFFIRMED + "serviceType memberOf serviceTypes )",
                        AFFIRMED + "serviceType not memberOf serviceTypes )"),
                // Joined
                arguments(
                        UNIT
                                + "institutionType != \"MINISTRY_OR_AGENCY\" && serviceType != \"OTHER\" )",
                        UNIT
                                + "institutionType == \"MINISTRY_OR_AGENCY\" || serviceType == \"OTHER\" )"),
                arguments(
                        RATIO + "numerator != 0 || numerator == denominator )",
                        RATIO + "numerator == 0 && ( numerator != denominator ) )"),
                arguments(
                        UNIT
                                + ") ( %sholds == true ) or %snumber > 0 ) )"
                                        .formatted(fact(HOLDS), fact(MATURITY)),
                        UNIT
                                + ") ( %sholds == false ) or %snumber <= 0 ) )"
                                        .formatted(fact(HOLDS), fact(MATURITY))),
                // Of all
                arguments(
                        UNIT + ") exists " + fact(HOLDS) + "holds == true )",
                        UNIT + ") not " + fact(HOLDS) + "holds == true )"),
                arguments(
                        UNIT + ") not " + fact(COUNT) + "number == 0 )",
                        UNIT + ") not " + fact(COUNT) + "number != 0 )"),
                arguments(
                        UNIT
                                + ") forall( $c : Count( question == \"A.II.1.i.a\" )"
                                + " Count( question == $c.question, count == $c.count, number > 0 ) )",
                        UNIT
                                + ") not ( $c : Count( question == \"A.II.1.i.a\" )"
                                + " and Count( question == $c.question, count == $c.count,"
                                + " number > 0 ) )"));
    }

    /** Without the variable. */
    private static String fact(String condition) {
        return condition.replace("$x : ", "");
    }

    @BeforeAll
    static void run() {
        List<String> conditions =
                opposites().flatMap(a -> Stream.of(a.get())).map(String::valueOf).toList();
        Compiled draft = new Compiled();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < conditions.size(); i++) {
            boolean late = conditions.get(i).startsWith(AFFIRMED);
            draft.withRules(
                    late ? "2-requirements/affirmation.drl" : "1-scoring/warnings.drl",
                    rule("unknown.r" + i, conditions.get(i), "r" + i));
            rows.append(row("r" + i));
        }
        draft.with("edition.yaml", "\nreservations:\n", "\nreservations:\n" + rows);
        ZiEvaluator evaluator = ZiEvaluator.of(draft.edition());
        Set<String> known = concluded(evaluator, KNOWN);
        Set<String> unknown = concluded(evaluator, UNKNOWN);
        for (int i = 0; i < conditions.size(); i++) {
            String id = "reservation.r" + i;
            HELD.put(
                    conditions.get(i),
                    IntStream.of(0, 1)
                            .filter(u -> (u == 0 ? known : unknown).contains(id))
                            .mapToObj(u -> u == 0 ? "known" : "unknown")
                            .collect(Collectors.toSet()));
        }
    }

    private static String rule(String name, String condition, String row) {
        return """
                rule "%s"
                    @citation( "PermenPANRB 90/2021 Lampiran III" )
                    @title( id = "Uji", en = "Test" )
                when
                    %s
                    $row : ReservationRow( id == "%s" )
                then
                    insert( $x.reservation( $row ) );
                end
                """
                .formatted(name, condition, row);
    }

    private static String row(String id) {
        return """
                  - id: %s
                    text:
                      id: Uji %s
                      en: Test %s
                    citation: PermenPANRB 90/2021 Lampiran III
                """
                .formatted(id, id, id);
    }

    private static Set<String> concluded(ZiEvaluator evaluator, Assessment unit) {
        return evaluator.evaluate(unit).reservations().stream()
                .map(Reservation::id)
                .collect(Collectors.toSet());
    }

    private static final Assessment KNOWN =
            new Assessment(
                    new Unit("known", null, null, "LOCAL_GOVERNMENT", "HOSPITAL"),
                    2026,
                    null,
                    null,
                    Map.<String, AnswerValue>of(
                            "A.I.1.i.a", new Choice("YA"),
                            "A.II.1.i.a", new Counts(Map.of("agents", 4L, "changes", 8L)),
                            "B.II.a", new Index(Rational.parse("3.5"))),
                    Map.<String, FactValue>of(
                            "spipMaturity", new Amount(Rational.of(3)),
                            "holdsWbk", new Truth(true),
                            "sakip", new Grade("A"),
                            "unitSakip", new Grade("B")));

    private static final Assessment UNKNOWN =
            new Assessment(
                    new Unit("unknown", null, null, null, null),
                    2026,
                    null,
                    null,
                    Map.of(),
                    Map.of());

    @ParameterizedTest
    @MethodSource("opposites")
    void comparison_withSomethingUnknown_isNeitherTrueNorFalse(String holds, String opposite) {
        assertThat(HELD.get(holds)).as(holds).containsExactly("known");
        assertThat(HELD.get(opposite)).as(opposite).isEmpty();
    }
}
