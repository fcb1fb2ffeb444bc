package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What tests of pages look at. */
final class Pages {

    static final String MARKUP =
            "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">'&";

    private static final Pattern DATA = Pattern.compile("<data value=\"([^\"]*)\">([^<]*)</data>");

    /** A number as it is shown, and exact. */
    record Figure(String shown, Rational exact) {

        /** Whether it is rounded half up from its exact value. */
        boolean isRight(String language) {
            String plain = shown.replaceFirst("^\\+", "").replace("−", "-");
            BigDecimal value =
                    new BigDecimal(language.equals("en") ? plain : plain.replace(',', '.'));
            return exact.rounded(value.scale()).equals(Rational.of(value));
        }
    }

    private Pages() {}

    static List<Figure> numbers(String html) {
        List<Figure> numbers = new ArrayList<>();
        var data = DATA.matcher(html);
        while (data.find()) {
            numbers.add(new Figure(data.group(2), Rational.parse(data.group(1))));
        }
        return numbers;
    }

    /** A unit with an answer to nearly everything. */
    static Assessment unit(long seed) {
        return new RandomUnits(Edition.current(), seed, 0.05).next("UNIT-" + seed);
    }

    /** The same with names, notes and evidence that would do harm as markup. */
    static Assessment hostile(long seed) {
        Assessment unit = unit(seed);
        return new Assessment(
                new Unit(
                        MARKUP,
                        MARKUP,
                        MARKUP,
                        unit.unit().institutionType(),
                        unit.unit().serviceType()),
                2026,
                null,
                Assessor.TPI,
                unit.answers(),
                unit.eligibility(),
                Map.of("A.I.1.i.a", MARKUP, "auditOpinion", MARKUP),
                Map.of(
                        "A.I.1.i.a",
                        List.of(
                                new Evidence(MARKUP, "javascript:document.title='ran'"),
                                new Evidence("SK", "https://example.go.id/sk?a=1&b=\"2\""),
                                new Evidence("SK", " JavaScript:alert(1)"))));
    }

    /** Every question at its best, but the survey of corruption a hair below its minimum. */
    static Assessment nearMiss() {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        for (Question question : Edition.current().questions()) {
            if (question instanceof ChoiceQuestion choice) {
                answers.put(choice.id(), new AnswerValue.Choice(choice.options().get(0).letter()));
            } else if (question instanceof SurveyQuestion survey) {
                answers.put(survey.id(), new AnswerValue.Index(survey.highest()));
            }
        }
        answers.put("B.I.a", new AnswerValue.Index(Rational.parse("3.59999")));
        return new Assessment(
                new Unit("NEAR", null, null, null, null), 2026, null, null, answers, Map.of());
    }
}
