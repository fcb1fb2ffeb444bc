package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.EditionHead.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code minimums.yaml}: Lampiran II BAB III huruf D angka 1 Tabel 6. */
final class MinimumsReader {

    private final EditionHead head;
    private final List<Dated<Minimum>> minimums = new ArrayList<>();

    MinimumsReader(EditionHead head) {
        this.head = head;
    }

    MinimumsReader add(Row file) {
        minimums.addAll(file.rows("minimums", this::minimum));
        return this;
    }

    private Dated<Minimum> minimum(Row row) {
        String id = row.id("id");
        String predicate = row.text("predicate");
        row.refer("predicate", predicate, head.predicateIds(), Row.MESSAGES.text("a.predicate"));
        Scope scope = new ScopeReader(head).read(row);
        List<String> subject = row.texts("subject");
        Measure measure = row.word("measure", Measure.class);
        String interpretation = row.optionalText("interpretation");
        ByReading byReading = new ByReading(head.interpretationRows(), row, interpretation);
        boolean reading = ByReading.stands(row, "minimum");
        Rational least = byReading.number(row, "minimum");
        byReading.requireUse(reading);
        row.takeReason();
        return new Dated<>(
                new Minimum(
                        id,
                        predicate,
                        scope,
                        subject,
                        measure,
                        least,
                        row.title("title"),
                        row.text("citation"),
                        interpretation),
                row,
                Span.of(row));
    }

    List<Dated<Minimum>> rows() {
        return minimums;
    }

    List<Minimum> minimums(Period period) {
        return minimums.stream().filter(m -> m.span().covers(period)).map(Dated::value).toList();
    }

    Set<String> ids(Period period) {
        return minimums(period).stream().map(Minimum::id).collect(Collectors.toSet());
    }

    /** Checks what minimums say about each other. */
    void check() {
        minimums.forEach(m -> m.span().check(m.row(), head.periods()));
        Dated.checkRepeats(minimums, Minimum::id, "minimum");
        for (Dated<Minimum> row : minimums) {
            Minimum minimum = row.value();
            if (row.row().sound() && !minimum.id().startsWith(minimum.predicate() + ".")) {
                row.row().problem("id", say("minimum.id", minimum.id(), minimum.predicate()));
            }
        }
        new MinimumPairs(head, minimums).check();
    }

    /** Checks what minimums say about the worksheet. */
    void checkSubjects(Worksheet worksheet) {
        SubjectsCheck.check(minimums, worksheet);
    }
}
