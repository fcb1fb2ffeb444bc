package id.zonaintegritas.rules.page;

import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Shown;
import id.zonaintegritas.rules.page.UnitPage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a list of units shows; a template writes it down.
 *
 * @param columns the titles of the points
 */
record UnitsPage(
        Phrases words,
        Look look,
        List<Counted> decisions,
        List<Column> columns,
        List<Row> rows,
        List<Failed> failed,
        List<Part> totals) {

    /** How many units got a decision. */
    record Counted(String decision, Tone tone, Shown units, Bar bar) {}

    record Column(String name, String title) {}

    /**
     * A unit.
     *
     * @param nearest what is missed, or else met, by the least, or an empty text
     */
    record Row(
            String name,
            String id,
            String institution,
            String decision,
            Tone tone,
            List<Span> points,
            List<String> notMet,
            List<String> open,
            String nearest,
            @Nullable Shown margin) {}

    record Failed(String id, String title, Shown units, Bar bar) {}

    /** Units with a total in a range, as a bar of a chart. */
    record Part(Shown from, Shown to, Shown units, String place, String height) {}
}
