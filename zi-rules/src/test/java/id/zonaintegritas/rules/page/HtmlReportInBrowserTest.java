package id.zonaintegritas.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.plan.Planner;
import id.zonaintegritas.rules.units.UnitRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The pages as Chromium shows and prints them. */
@Isolated("a browser needs the processors")
class HtmlReportInBrowserTest {

    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(Edition.current()).withReceipts();
    private static final Locale ENGLISH = Locale.ENGLISH;

    private static Browser browser;

    @TempDir Path folder;

    /** Once, yet asked before each test: so each is left out where there is none. */
    @BeforeEach
    void open() {
        if (browser == null) {
            browser = Browser.open();
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static HtmlReport report() {
        return HtmlReport.of(Edition.current(), ENGLISH);
    }

    private void show(String html) throws IOException {
        browser.size(1280, 1000);
        browser.show(Files.writeString(folder.resolve("page.html"), html));
    }

    private static String list(int units) {
        return report().render(
                        LongStream.rangeClosed(1, units)
                                .mapToObj(seed -> UnitRow.of(EVALUATOR.evaluate(Pages.unit(seed))))
                                .toList());
    }

    private static String compared() {
        Assessment tpi = Pages.unit(2);
        Assessment unit =
                new Assessment(
                        tpi.unit(),
                        tpi.year(),
                        null,
                        Assessor.UNIT,
                        Pages.unit(4).answers(),
                        Pages.unit(4).eligibility());
        return report().render(Comparison.of(List.of(unit, tpi), a -> EVALUATOR));
    }

    @Test
    void pages_inBothLanguages_complainAboutNothingAskForNothingAndAreAccessible()
            throws IOException {
        Evaluation hostile = EVALUATOR.evaluate(Pages.hostile(1));
        HtmlReport indonesian = HtmlReport.of(Edition.current(), Locale.forLanguageTag("id"));

        for (String html :
                List.of(
                        report().render(hostile),
                        indonesian.render(hostile),
                        report().render(Planner.of(EVALUATOR).plan(Pages.unit(7), "WBK")),
                        compared(),
                        list(12))) {
            show(html);
            browser.run("document.querySelectorAll('details').forEach((d) => d.open = true)");

            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests()).hasSize(1).allMatch(url -> url.startsWith("file:"));
            // Last, because the checker has complaints of its own.
            assertThat(browser.inaccessible()).isEmpty();
        }
    }

    @Test
    void markup_inNames_doesNotRun() throws IOException {
        show(report().render(EVALUATOR.evaluate(Pages.hostile(1))));

        assertThat(browser.<String>run("return document.title")).contains("<script>");
        assertThat(browser.<String>run("return document.querySelector('h1').textContent"))
                .isEqualTo(Pages.MARKUP);
        assertThat(browser.<Long>run("return document.querySelectorAll('script, img').length"))
                .isZero();
        assertThat(
                        browser.<List<String>>run(
                                "return [...document.querySelectorAll('#notes ~ div a')]"
                                        + ".map((a) => a.protocol)"))
                .containsExactly("https:");
    }

    @Test
    void scores_onThePage_areThoseOfTheEvaluation() throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.unit(11));
        show(report().render(evaluation));

        Map<String, List<String>> shown =
                browser.run(
                        """
                        const rows = [...document.querySelectorAll("#proof ~ details tr")]
                          .filter((row) => !row.id && row.querySelector("th code"));
                        return Object.fromEntries(rows.map((row) =>
                          [row.querySelector("th code").textContent,
                           [...row.querySelectorAll("data")].map((d) => d.value)]));
                        """);

        assertThat(shown).hasSameSizeAs(evaluation.scores());
        for (Score score : evaluation.scores()) {
            assertThat(shown.get(score.id()))
                    .first()
                    .as(score.id())
                    .isEqualTo(score.lowest().toString());
            assertThat(shown.get(score.id())).last().isEqualTo(score.weight().toString());
            assertThat(shown.get(score.id()).size()).isEqualTo(score.isOpen() ? 3 : 2);
        }
    }

    @Test
    void requirements_onThePage_areTheFindings() throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.unit(11));
        show(report().render(evaluation));

        Map<String, List<String>> shown =
                browser.run(
                        """
                        const rows = [...document.querySelectorAll("#requirements ~ div tbody tr:not(.citation)")];
                        return Object.fromEntries(rows.map((row) =>
                          [row.querySelector("th code").textContent,
                           [row.cells[1].querySelector(".status").className,
                            ...[2, 3, 4].map((i) =>
                              row.cells[i].querySelector("data")?.value ?? "")]]));
                        """);

        int findings = 0;
        for (PredicateOutcome predicate : evaluation.predicates()) {
            for (Finding finding : predicate.findings()) {
                findings++;
                List<String> row = shown.get(finding.id());
                assertThat(row.get(0)).isEqualTo("status " + Tone.of(finding.status()).style());
                if (finding.actual() instanceof FactValue.Amount amount) {
                    assertThat(row.get(1)).isEqualTo(amount.value().toString());
                }
                if (finding.minimum() instanceof FactValue.Amount amount) {
                    assertThat(row.get(2)).isEqualTo(amount.value().toString());
                }
                if (finding.margin() != null && !row.get(3).isEmpty()) {
                    assertThat(row.get(3))
                            .isEqualTo(
                                    finding.margin().signum() < 0
                                            ? finding.margin().negated().toString()
                                            : finding.margin().toString());
                }
            }
        }
        assertThat(shown).hasSize(findings);
    }

    @Test
    void page_onAPhone_isNoWiderThanIt() throws IOException {
        for (String html :
                List.of(report().render(EVALUATOR.evaluate(Pages.unit(1))), compared(), list(5))) {
            show(html);
            browser.size(500, 900);

            assertThat(
                            browser.<Boolean>run(
                                    "return document.documentElement.scrollWidth"
                                            + " <= document.documentElement.clientWidth"))
                    .isTrue();
        }
    }

    @Test
    void list_sortedAndFiltered_showsWhatWasAskedFor() throws IOException {
        show(list(12));

        List<String> totals =
                browser.run(
                        """
                        document.querySelector("#units thead th:nth-child(3) button").click();
                        return [...document.querySelectorAll("#units tbody td:nth-child(3)")]
                          .map((cell) => cell.dataset.sort);
                        """);
        assertThat(totals)
                .hasSize(12)
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)));

        List<String> left =
                browser.run(
                        """
                        const filter = document.getElementById("filter");
                        filter.value = "unit-12";
                        filter.dispatchEvent(new Event("input"));
                        return [...document.querySelectorAll("#units tbody tr")]
                          .filter((row) => !row.hidden).map((row) => row.cells[0].textContent);
                        """);
        assertThat(left).hasSize(1).allMatch(name -> name.contains("UNIT-12"));
    }

    /** A4 between its margins has 186 mm, which are 703 pixels. */
    @Test
    void tables_onPaper_areNoWiderThanIt() throws IOException {
        for (String html :
                List.of(report().render(EVALUATOR.evaluate(Pages.unit(1))), compared())) {
            show(html);
            browser.paper(703);

            assertThat(
                            browser.<List<String>>run(
                                    """
                                    const page = document.documentElement.clientWidth;
                                    return [...document.querySelectorAll("table")]
                                      .filter((t) => t.getBoundingClientRect().right > page + 1)
                                      .map((t) => t.caption.textContent);
                                    """))
                    .isEmpty();
            browser.screen();
        }
    }

    @Test
    void page_printedOnA4_hasFewPagesAndCutsNoTable() throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(Pages.unit(1));
        show(report().render(evaluation));
        try (PDDocument printed = Loader.loadPDF(browser.printed())) {
            assertThat(printed.getNumberOfPages()).isBetween(4, 14);
            String text = new PDFTextStripper().getText(printed);
            for (PredicateOutcome predicate : evaluation.predicates()) {
                for (Finding finding : predicate.findings()) {
                    assertThat(text).contains(finding.id());
                }
            }
            // The last column of the widest tables, which a cut would take away first.
            assertThat(text).contains("Margin", "Adds", "Minimums");
        }
    }
}
