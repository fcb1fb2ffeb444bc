package id.zonaintegritas.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.page.Pages.Figure;
import id.zonaintegritas.rules.plan.Plan;
import id.zonaintegritas.rules.plan.PlanReport;
import id.zonaintegritas.rules.plan.Planner;
import id.zonaintegritas.rules.units.UnitRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(Edition.current()).withReceipts();

    private static HtmlReport report(String language) {
        return HtmlReport.of(Edition.current(), Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void numbers_ofRandomUnits_areRoundedFromTheirExactValue(String language) {
        for (long seed = 1; seed <= 20; seed++) {
            String html = report(language).render(EVALUATOR.evaluate(Pages.unit(seed)));

            assertThat(Pages.numbers(html))
                    .hasSizeGreaterThan(300)
                    .allSatisfy(number -> assertThat(number.isRight(language)).isTrue());
        }
    }

    @Test
    void scores_ofARandomUnit_areAllOnThePage() {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.unit(7));

        List<Rational> shown =
                Pages.numbers(report("en").render(evaluation)).stream().map(Figure::exact).toList();

        evaluation.scores().forEach(s -> assertThat(shown).contains(s.lowest(), s.highest()));
        evaluation
                .predicates()
                .forEach(
                        p ->
                                p.findings(Status.NOT_MET).stream()
                                        .filter(f -> f.margin() != null)
                                        .forEach(
                                                f -> assertThat(f.margin().negated()).isIn(shown)));
    }

    @Test
    void minimum_missedByAHair_isNeverShownAsReached() {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.nearMiss());
        Rational minimum = Rational.parse("15.75");
        Rational actual = evaluation.score("B.I.a").lowest();
        assertThat(actual).isLessThan(minimum).isGreaterThan(Rational.parse("15.7499"));

        List<Figure> shown = Pages.numbers(report("en").render(evaluation));

        assertThat(shown)
                .filteredOn(n -> n.exact().equals(actual))
                .isNotEmpty()
                .noneMatch(n -> Rational.parse(n.shown()).equals(minimum));
        assertThat(shown)
                .filteredOn(n -> n.exact().equals(minimum.minus(actual)))
                .isNotEmpty()
                .allMatch(n -> Rational.parse(n.shown()).signum() > 0);
    }

    @Test
    void page_saysWhatItRestsOn() {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.unit(7));

        assertThat(report("en").render(evaluation))
                .contains("amended by PermenPANRB 5/2024", "comes with zi ")
                .doesNotContain("permenpanrb-5-2024");
    }

    @Test
    void plan_ofAUnit_standsOnItsPage() {
        Plan plan = Planner.of(EVALUATOR).plan(Pages.unit(7), "WBK");
        PlanReport words = PlanReport.text(Locale.ENGLISH);
        assertThat(plan.changes()).isNotEmpty();

        String html = report("en").render(plan);

        assertThat(html)
                .contains("The way to WBK")
                .doesNotContain(report("en").render(plan.before()));
        assertThat(plan.changes())
                .allSatisfy(change -> assertThat(html).contains(words.step(change)));
        assertThat(plan.facts()).allSatisfy(fact -> assertThat(html).contains(fact.id()));
        assertThat(Pages.numbers(html))
                .extracting(Figure::exact)
                .contains(plan.changes().get(0).cost());
        assertThat(report("id").render(plan)).contains("Jalan menuju WBK");
    }

    @Test
    void markup_inNamesNotesAndEvidence_isText() {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.hostile(3));

        for (String html :
                List.of(
                        report("id").render(evaluation),
                        report("id").render(List.of(UnitRow.of(evaluation))))) {
            assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>d", "<img");
        }
        assertThat(report("id").render(evaluation))
                .doesNotContain("href=\"javascript", "href=\" Java")
                .contains("href=\"https://example.go.id/sk?a=1");
    }

    @Test
    void page_ofAUnit_fetchesNothingAndRunsNothing() {
        String html = report("id").render(EVALUATOR.evaluate(Pages.unit(1)));

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<script", "src=", "@import", " style=", "unsafe-inline");
    }

    @Test
    void comparison_ofUnitAndTpi_showsWhatDecides() {
        Assessment one = Pages.unit(5);
        Assessment other = Pages.unit(6);

        String html = report("en").render(Comparison.of(List.of(one, other), a -> EVALUATOR));

        assertThat(html).contains("Side by side").contains("UNIT-5").contains("UNIT-6");
        assertThat(Pages.numbers(html)).allSatisfy(n -> assertThat(n.isRight("en")).isTrue());
    }

    @Test
    void list_ofUnits_hasARowForEach() {
        List<UnitRow> rows =
                LongStream.rangeClosed(1, 30)
                        .mapToObj(seed -> UnitRow.of(EVALUATOR.evaluate(Pages.unit(seed))))
                        .toList();

        String html = report("id").render(rows);

        rows.forEach(row -> assertThat(html).contains(row.assessment().unit().id()));
        assertThat(Pages.numbers(html)).allSatisfy(n -> assertThat(n.isRight("id")).isTrue());
    }

    @Test
    void list_ofNoUnit_isAPage() {
        assertThat(report("en").render(List.of())).contains("0 units").contains("</html>");
    }
}
