package id.zonaintegritas.rules.internal.cases;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation.Actual;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation.Form;
import id.zonaintegritas.rules.internal.document.Cell;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects. */
final class CaseExpectations {

    private static final List<String> STATUSES =
            List.of("met", "notMet", "undetermined", "waived", CaseWords.NOT_ASKED);
    private static final String RATIO = "-?\\d+/\\d+";

    private final LoadedEdition edition;
    private final Row row;
    private final List<Expectation> all = new ArrayList<>();

    private CaseExpectations(LoadedEdition edition, Row row) {
        this.edition = edition;
        this.row = row;
    }

    static List<Expectation> read(LoadedEdition edition, Row row) {
        return new CaseExpectations(edition, row).read();
    }

    private List<Expectation> read() {
        STATUSES.forEach(this::status);
        List<String> nodes = ids(edition.nodes(), Node::id);
        List<String> figures = ids(edition.figures(), FigureDefinition::id);
        List<String> questions = ids(edition.questions(), Question::id);
        List<String> requirements = requirements();
        words("points", nodes, "", CaseExpectations::number, CaseWords::points);
        words("figures", figures, "", numberOr(CaseWords.UNKNOWN), CaseWords::figure);
        words("scores", questions, ".score", numberOr(CaseWords.LEFT_OUT), CaseWords::score);
        words("ratios", questions, ".ratio", CaseExpectations::ratio, CaseWords::ratio);
        words("totals", questions, ".total", numberOr(CaseWords.UNKNOWN), CaseWords::total);
        words("actual", requirements, "", CaseExpectations::value, CaseWords::actual);
        words("margin", requirements, "", numberOr(CaseWords.NONE), CaseWords::margin);
        named(
                "interpretations",
                Form.LIST,
                requirements,
                "",
                this::interpretations,
                of(CaseWords::interpretations));
        named("citations", Form.TEXT, conclusions(), "", Cell::word, id -> t -> t.citation(id));
        decision();
        all("warnings", this::warning, trace -> CaseWords.list(trace.warnings()));
        all("reservations", this::reservation, trace -> CaseWords.list(trace.reservations()));
        if (row.isEmpty()) {
            row.problem(CaseFile.say("expect.nothing"));
        }
        return List.copyOf(all);
    }

    private static <T> List<String> ids(Collection<T> rows, Function<T, String> id) {
        return rows.stream().map(id).toList();
    }

    /** Those on units and those on precincts. */
    private List<String> requirements() {
        List<String> requirements = new ArrayList<>(ids(edition.requirements(), Requirement::id));
        requirements.addAll(ids(edition.precincts().requirements(), Requirement::id));
        return requirements;
    }

    private List<Cell> values(String key) {
        Tree tree = row.tree(key);
        return tree == null
                ? List.of()
                : new Cell(row, key, tree)
                        .oneOrMore().stream().filter(c -> !c.word().isEmpty()).toList();
    }

    /** What is met, or not, stands under the key of its status. */
    private void status(String status) {
        List<String> known = requirements();
        known.addAll(ids(edition.predicates(), Predicate::id));
        known.addAll(affirmations());
        for (Cell cell : values(status)) {
            String id = cell.word();
            if (isKnown(cell, id, known, "a.status")) {
                add(cell, Form.KEY, id, id, status, trace -> trace.status(id));
            }
        }
    }

    private List<String> affirmations() {
        return edition.affirmations().stream().map(a -> "affirmation." + a.id()).toList();
    }

    private boolean isKnown(Cell cell, String word, Collection<String> known, String what) {
        if (known.contains(word)) {
            return true;
        }
        row.refer(cell.value().place(), word, known, CaseFile.words(what));
        return false;
    }

    /** Words about conclusions, each under the name of what it is about. */
    private void words(
            String key,
            List<String> known,
            String suffix,
            Function<Cell, String> expected,
            Function<@Nullable Conclusion, String> actual) {
        named(key, Form.WORD, known, suffix, expected, of(actual));
    }

    private static Function<String, Actual> of(Function<@Nullable Conclusion, String> words) {
        return id -> trace -> words.apply(trace.concluded(id));
    }

    private void named(
            String key,
            Form form,
            List<String> known,
            String suffix,
            Function<Cell, String> expected,
            Function<String, Actual> actual) {
        if (!row.has(key)) {
            return;
        }
        row.row(
                key,
                names -> {
                    names.named()
                            .forEach(
                                    (name, cell) -> {
                                        if (names.isKnown(
                                                name, known, CaseFile.words("a.subject", key))) {
                                            String id = name + suffix;
                                            add(
                                                    cell,
                                                    form,
                                                    id,
                                                    key + "." + name,
                                                    expected.apply(cell),
                                                    actual.apply(id));
                                        }
                                    });
                    return names;
                });
    }

    private void add(
            Cell cell, Form form, String subject, String aspect, String expected, Actual actual) {
        all.add(new Expectation(cell.value().place(), form, subject, aspect, expected, actual));
    }

    private static String number(Cell cell) {
        return CaseNumber.read(cell).toString();
    }

    private static Function<Cell, String> numberOr(String word) {
        return cell -> is(cell, word) ? word : number(cell);
    }

    private static boolean is(Cell cell, String word) {
        return cell.value() instanceof Scalar s && s.text().equals(word);
    }

    /** A number or two bounds; a fact of another kind is written as in an assessment. */
    private static String value(Cell cell) {
        boolean bare = cell.value() instanceof Scalar s && !CaseNumber.isOne(s.text());
        return bare ? cell.word() : number(cell);
    }

    private static String ratio(Cell cell) {
        String word = cell.value() instanceof Scalar s ? s.text() : "";
        if (!is(cell, CaseWords.UNKNOWN) && !word.matches(RATIO)) {
            cell.refuse(CaseFile.words("expected.ratio"), Remark.NONE);
        }
        return word;
    }

    private String interpretations(Cell cell) {
        if (is(cell, CaseWords.NONE)) {
            return CaseWords.NONE;
        }
        List<String> known = ids(edition.interpretations(), Interpretation::id);
        List<String> words = new ArrayList<>();
        for (Cell one : cell.oneOrMore()) {
            String word = one.word();
            if (!word.isEmpty() && isKnown(one, word, known, "a.interpretation")) {
                words.add(word);
            }
        }
        return CaseWords.list(words.stream());
    }

    /** The ids of what rules can conclude, warnings and reservations aside. */
    private List<String> conclusions() {
        List<String> known = new ArrayList<>(ids(edition.nodes(), Node::id));
        known.addAll(ids(edition.figures(), FigureDefinition::id));
        for (Question question : edition.questions()) {
            Stream.of(".total", ".ratio", ".score").forEach(s -> known.add(question.id() + s));
        }
        known.addAll(requirements());
        known.addAll(affirmations());
        known.addAll(ids(edition.predicates(), Predicate::id));
        known.add(Decision.ID);
        return known;
    }

    private void decision() {
        List<String> known = new ArrayList<>();
        edition.predicates().forEach(p -> known.add("GRANTED " + p.id()));
        known.add("NOT_GRANTED");
        known.add("UNDETERMINED");
        Function<String, Actual> actual = of(CaseWords::decision);
        for (Cell cell : values(Decision.ID)) {
            String word = cell.word();
            if (isKnown(cell, word, known, "a.decision")) {
                add(cell, Form.WORD, Decision.ID, Decision.ID, word, actual.apply(Decision.ID));
            }
        }
    }

    /** All of a kind that the case leads to, and no others. */
    private void all(String key, Function<Cell, String> expected, Actual actual) {
        List<Cell> cells = values(key);
        if (cells.isEmpty()) {
            return;
        }
        boolean none = cells.size() == 1 && is(cells.get(0), CaseWords.NONE);
        String words = none ? CaseWords.NONE : CaseWords.list(cells.stream().map(expected));
        Tree.Place place = requireNonNull(row.tree(key)).place();
        all.add(new Expectation(place, Form.LIST, "", key, words, actual));
    }

    private String warning(Cell cell) {
        List<String> codes = ids(edition.warnings(), WarningKind::code);
        List<String> places = new ArrayList<>(ids(edition.questions(), Question::id));
        places.addAll(ids(edition.facts(), FactDefinition::name));
        places.addAll(List.of("unit", "answers"));
        String[] words = cell.word().split(" at ", 2);
        if (words.length < 2) {
            cell.refuse(CaseFile.words("expected.warning", codes.get(0)), Remark.NONE);
        } else if (isKnown(cell, words[0], codes, "a.warning")) {
            isKnown(cell, words[1], places, "a.place");
        }
        return cell.word();
    }

    private String reservation(Cell cell) {
        List<String> known = ids(edition.reservations(), ReservationKind::id);
        isKnown(cell, cell.word(), known, "a.reservation");
        return cell.word();
    }
}
