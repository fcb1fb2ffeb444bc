package id.zonaintegritas.examples.cli;

import static id.zonaintegritas.examples.cli.RowBlocks.code;
import static id.zonaintegritas.examples.cli.RowBlocks.text;

import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.rules.workbench.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an edition asks beside scores: facts, what rules of their own decide, affirmations. */
final class EligibilityChapter {

    private final RowBlocks blocks;
    private final RowWords words;

    EligibilityChapter(RowBlocks blocks) {
        this.blocks = blocks;
        this.words = blocks.words();
    }

    void write() {
        blocks.heading(2, "eligibility", blocks.say(Term.ELIGIBILITY));
        requirements(EditionElement.ELIGIBILITY);
        if (!blocks.rows(EditionElement.SPECIAL).isEmpty()) {
            blocks.heading(3, "special", blocks.say(Term.SPECIAL));
            requirements(EditionElement.SPECIAL);
        }
        affirmations();
        facts();
    }

    /** A column for each predicate. */
    private void requirements(EditionElement element) {
        List<SourceRow> predicates = blocks.rows(EditionElement.PREDICATE);
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                blocks.say(Term.ID),
                                blocks.say(Term.TITLE),
                                blocks.say(Term.ASKED_OF)));
        predicates.forEach(predicate -> columns.add(predicate.id()));
        columns.add(blocks.say(Term.PERIOD));
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : blocks.rows(element)) {
            List<Line> cells = new ArrayList<>();
            cells.add(code(row.id()));
            cells.add(blocks.titleWithInterpretation(row));
            cells.add(Line.of(askedOf(row)));
            predicates.forEach(predicate -> cells.add(Line.of(asked(row, predicate.id()))));
            cells.add(Line.of(blocks.period(row)));
            rows.add(cells);
        }
        blocks.table(rows, columns);
        blocks.citations(element);
    }

    private String askedOf(SourceRow row) {
        return Stream.of(
                        Stream.of(words.say(text(row, "level"))),
                        blocks.names(
                                row, "onlyFor.institutionTypes", EditionElement.INSTITUTION_TYPE),
                        blocks.names(row, "onlyFor.serviceTypes", EditionElement.SERVICE_TYPE),
                        Stream.of(words.say(text(row, "kind"))))
                .flatMap(s -> s)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String asked(SourceRow row, String predicate) {
        String least = bound(row, "atLeast." + predicate);
        String most = bound(row, "atMost." + predicate);
        String truth = bound(row, "mustBe." + predicate);
        if (!least.isEmpty() && !most.isEmpty()) {
            return least + " – " + most;
        }
        if (least.isEmpty() && most.isEmpty() && truth.isEmpty()) {
            return List.of(text(row, "predicates").split(", ")).contains(predicate) ? "✓" : "";
        }
        return !least.isEmpty() ? least : !most.isEmpty() ? "≤ " + most : truth;
    }

    private String bound(SourceRow row, String key) {
        String bound = text(row, key);
        return bound.equals("byReading")
                ? blocks.say(Term.BY_READING, text(row, "interpretation"))
                : words.number(words.say(bound));
    }

    private void affirmations() {
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : blocks.rows(EditionElement.AFFIRMATION)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            Line.of(blocks.title(row)),
                            names(row, "institutionTypes", EditionElement.INSTITUTION_TYPE),
                            names(row, "serviceTypes", EditionElement.SERVICE_TYPE),
                            Line.of(blocks.period(row))));
        }
        if (!rows.isEmpty()) {
            blocks.heading(3, "affirmations", blocks.say(Term.AFFIRMATIONS));
            blocks.table(
                    rows,
                    Term.ID,
                    Term.TITLE,
                    Term.INSTITUTION_TYPES,
                    Term.SERVICE_TYPES,
                    Term.PERIOD);
            blocks.citations(EditionElement.AFFIRMATION);
        }
    }

    private Line names(SourceRow row, String key, EditionElement element) {
        return Line.of(blocks.names(row, key, element).collect(Collectors.joining(", ")));
    }

    private void facts() {
        blocks.heading(3, "facts", blocks.say(Term.FACTS));
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : blocks.rows(EditionElement.FACT)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            Line.of(blocks.title(row)),
                            Line.of(words.say(text(row, "kind"))),
                            Line.of(values(row))));
        }
        blocks.table(rows, Term.ID, Term.TITLE, Term.KIND, Term.VALUES);
    }

    private String values(SourceRow row) {
        String ladder = text(row, "ladder");
        if (!ladder.isEmpty()) {
            return ladder.replace(", ", " < ");
        }
        String bounds =
                Stream.of(text(row, "lowest"), text(row, "highest"))
                        .filter(t -> !t.isEmpty())
                        .map(words::number)
                        .collect(Collectors.joining(" – "));
        return bounds + (bounds.isEmpty() || bounds.contains("–") ? "" : " –");
    }
}
