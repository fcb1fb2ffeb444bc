package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Reading.Waiver;
import id.zonaintegritas.model.Requirement.Level;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the interpretations of {@code edition.yaml}, each with its readings. */
final class InterpretationReader {

    private final List<String> predicates;
    private final List<Interpretation> interpretations = new ArrayList<>();
    private final List<Written<Reading>> readings = new ArrayList<>();

    /**
     * @param predicates the ids of those that there are
     */
    InterpretationReader(List<String> predicates) {
        this.predicates = predicates;
    }

    void add(Row file) {
        Set<String> names = new HashSet<>();
        interpretations.addAll(file.rows("interpretations", i -> interpretation(i, names)));
    }

    private Interpretation interpretation(Row row, Set<String> names) {
        String id = EditionHead.unique(row, "id", names, "interpretation");
        Title question = row.title("question");
        row.text("citation");
        row.takeReason();
        String standard = row.text("default");
        Set<String> choices = new HashSet<>();
        List<Written<Reading>> ways = row.rows("readings", r -> reading(r, id, choices));
        readings.addAll(ways);
        row.refer("default", standard, choices, Row.MESSAGES.text("a.reading"));
        return new Interpretation(
                id, question, standard, ways.stream().map(Written::value).toList());
    }

    private Written<Reading> reading(Row row, String interpretation, Set<String> choices) {
        String choice = EditionHead.unique(row, "id", choices, "reading");
        Title title = row.title("title");
        Rational lowest = row.optionalNumber("lowest");
        Rational highest = row.optionalNumber("highest");
        if (row.sound()) {
            checkScores(row, lowest, highest);
        }
        return new Written<>(
                new Reading(
                        interpretation,
                        choice,
                        title,
                        lowest,
                        highest,
                        row.flag("leavesOut"),
                        row.optionalWhole("decimals"),
                        row.optionalNumber("minimum"),
                        row.has("uncounted") ? row.texts("uncounted") : List.of(),
                        row.flag("eachPart"),
                        row.flag("refusesPartAboveWhole"),
                        row.has("titled") ? titled(row) : null,
                        row.has("waives") ? row.row("waives", this::waiver).orElse(null) : null),
                row);
    }

    /** Requirements that one reading is about would all be called the same without their titles. */
    private static Title titled(Row row) {
        Title titled = row.title("titled");
        if (row.sound()
                && !(titled.indonesian().contains(Reading.TITLE)
                        && titled.english().contains(Reading.TITLE))) {
            row.problem("titled", say("reading.titled", Reading.TITLE));
        }
        return titled;
    }

    private Waiver waiver(Row row) {
        return new Waiver(
                row.names("predicates", predicates, Row.MESSAGES.text("a.predicate")),
                row.words("levels", Level.class));
    }

    private static void checkScores(
            Row row, @Nullable Rational lowest, @Nullable Rational highest) {
        if (lowest == null || highest == null) {
            if (!Objects.equals(lowest, highest)) {
                row.problem(say("reading.bounds"));
            }
        } else if (lowest.signum() < 0
                || highest.compareTo(Rational.ONE) > 0
                || lowest.compareTo(highest) > 0) {
            row.problem("lowest", say("reading.score"));
        }
    }

    List<Interpretation> interpretations() {
        return interpretations;
    }

    List<String> ids() {
        return interpretations.stream().map(Interpretation::id).toList();
    }

    List<Written<Reading>> readings() {
        return readings;
    }

    /** Whether every reading of an interpretation gives a minimum. */
    boolean givesMinimum(@Nullable String interpretation) {
        return readings.stream()
                .map(Written::value)
                .filter(r -> r.id().equals(interpretation))
                .allMatch(r -> r.minimum() != null);
    }

    /** The minimum that the default reading of an interpretation gives, or null. */
    @Nullable Rational defaultMinimum(@Nullable String interpretation) {
        return interpretations.stream()
                .filter(i -> i.id().equals(interpretation))
                .flatMap(i -> i.reading(i.standard()).stream())
                .map(Reading::minimum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
