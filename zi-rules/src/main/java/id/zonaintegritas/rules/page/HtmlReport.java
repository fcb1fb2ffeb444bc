package id.zonaintegritas.rules.page;

import static java.util.Objects.requireNonNull;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.plan.Plan;
import id.zonaintegritas.rules.units.UnitRow;
import id.zonaintegritas.rules.units.UnitSummary;
import java.util.List;
import java.util.Locale;

/**
 * Evaluations as HTML: each page is one file that fetches nothing, prints on A4, and is read on a
 * phone as well as by a screen reader. Scores are rounded half up to two decimals, or to as many as
 * tell a score from a minimum; every number carries its exact value in a {@code data} element. What
 * assessments say is shown as text, whatever it is. Immutable and safe to share between threads.
 */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    HtmlReport.class.getClassLoader(),
                    HtmlReport.class.getPackageName());

    private final Edition edition;
    private final Phrases words;

    private HtmlReport(Edition edition, Phrases words) {
        this.edition = edition;
        this.words = words;
    }

    /**
     * Pages about evaluations.
     *
     * @param edition whose questions and criteria they name
     * @param locale English for an English locale, Indonesian for every other
     */
    public static HtmlReport of(Edition edition, Locale locale) {
        return new HtmlReport(
                requireNonNull(edition, "edition"),
                Phrases.of("page", requireNonNull(locale, "locale")));
    }

    /** The page of one unit. */
    public String render(Evaluation evaluation) {
        return page("unit.jte", UnitPages.of(edition, evaluation, words).page(null, null));
    }

    /** The page of the unit of a plan, with what to do first and what stands in the way. */
    public String render(Plan plan) {
        return page("unit.jte", UnitPages.of(edition, plan.before(), words).page(null, plan));
    }

    /**
     * The page of the last unit of a comparison, with what is different from the others; most often
     * all are the same unit.
     */
    public String render(Comparison comparison) {
        List<Evaluation> all = comparison.evaluations();
        return page(
                "unit.jte",
                UnitPages.of(edition, all.get(all.size() - 1), words).page(comparison, null));
    }

    /** The page of a list of units, in their order, with a table that sorts and filters. */
    public String render(List<UnitRow> units) {
        return page("units.jte", new UnitsPages(words).page(units, UnitSummary.of(edition, units)));
    }

    private static String page(String template, Object page) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, page, html);
        return html.toString();
    }
}
