package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.UnitResult.Evaluated;
import id.zonaintegritas.rules.UnitResult.Refused;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EachUnitTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);
    private static final RandomUnits RANDOM = new RandomUnits(EDITION, 11, 0.05);

    /** Every tenth is wrong. */
    private static Assessment unit(int number) {
        Assessment unit = RANDOM.next("unit " + number);
        return number % 10 == 3 ? unit.toBuilder().answer("A.I.1.i.a", "Z").build() : unit;
    }

    private static String shown(UnitResult result) {
        return result instanceof Evaluated evaluated
                ? evaluated.evaluation().unit().id()
                : "refused " + ((Refused) result).unit();
    }

    @Test
    void units_someOfThemWrong_giveAResultEachInTheirOrder() {
        List<Assessment> units = IntStream.range(0, 200).mapToObj(EachUnitTest::unit).toList();

        assertThat(EVALUATOR.evaluateEach(units.stream()).map(EachUnitTest::shown))
                .containsExactlyElementsOf(
                        IntStream.range(0, 200)
                                .mapToObj(i -> (i % 10 == 3 ? "refused " : "") + "unit " + i)
                                .toList());
    }

    @Test
    void unit_refused_tellsItsProblemsInBothLanguages() {
        Refused refused =
                (Refused) EVALUATOR.evaluateEach(Stream.of(unit(3))).findFirst().orElseThrow();

        assertThat(refused.problems()).extracting(Problem::at).contains("/answers/A.I.1.i.a");
        assertThat(refused.message(Locale.ENGLISH)).contains("\"Z\" is not one of YA, TIDAK");
        assertThat(refused.message(new Locale("id"))).contains("\"Z\" bukan salah satu dari");
    }

    @Test
    void documents_someOfThemUnreadable_giveAResultEachInTheirOrder() {
        AssessmentReader reader = AssessmentReader.json(EDITION);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            documents.add(i % 50 == 7 ? "{ broken" : AssessmentWriter.json().writeValue(unit(i)));
        }

        List<UnitResult> results = EVALUATOR.evaluateEach(reader, documents.stream()).toList();

        assertThat(results).hasSameSizeAs(documents);
        assertThat(shown(results.get(7))).isEqualTo("refused null");
        assertThat(shown(results.get(57))).isEqualTo("refused null");
        assertThat(shown(results.get(13))).isEqualTo("refused null");
        assertThat(shown(results.get(129))).isEqualTo("unit 129");
    }

    @Test
    void versions_unitOfADayThatNoneCovers_isRefusedAndTheOthersGoOn() {
        Assessment early = unit(0).toBuilder().date(EDITION.from().minusYears(50)).build();

        assertThat(
                        ZiVersions.of(Edition.all())
                                .evaluateEach(Stream.of(early, unit(1)))
                                .map(EachUnitTest::shown))
                .containsExactly("refused unit 0", "unit 1");
    }

    @Test
    void failure_thatIsNoRefusal_endsTheStream() {
        Stream<UnitResult> results =
                new EachUnit(
                                unit -> {
                                    throw new IllegalStateException("defect");
                                })
                        .of(Stream.of(unit(0)));

        assertThatThrownBy(results::toList)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("defect");
    }
}
