package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.RuleCase.Expectation;
import id.zonaintegritas.rules.RuleCase.Expectation.Form;
import id.zonaintegritas.rules.Tree.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a case expects. */
final class CaseExpectations {

    private static final List<String> STATUSES =
            List.of("met", "notMet", "undetermined", "waived", "notAsked");
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";
    private static final String LEFT_OUT = "leftOut";
    private static final String RATIO = "-?\\d+/\\d+";

    private final Edition edition;
    private final Row row;
    private final List<Expectation> all = new ArrayList<>();

    private CaseExpectations(Edition edition, Row row) {
        this.edition = edition;
        this.row = row;
    }

    static List<Expectation> read(Edition edition, Row row) {
        return new CaseExpectations(edition, row).read();
    }

    private List<Expectation> read() {
        STATUSES.forEach(this::status);
        named(
                "points",
                Form.WORD,
                ids(edition.nodes(), Node::id),
                "",
                this::number,
                CaseExpectations::score);
        List<String> questions = ids(edition.questions(), Question::id);
        named(
                "scores",
                Form.WORD,
                questions,
                ".score",
                this::scored,
                CaseExpectations::questionScore);
        named("ratios", Form.WORD, questions, ".ratio", this::ratio, CaseExpectations::ratio);
        named("totals", Form.WORD, questions, ".total", this::total, CaseExpectations::total);
        List<String> requirements = ids(edition.requirements(), Requirement::id);
        named("margin", Form.WORD, requirements, "", this::margin, CaseExpectations::margin);
        named(
                "interpretations",
                Form.LIST,
                requirements,
                "",
                this::interpretations,
                CaseExpectations::interpretations);
        citations();
        decision();
        warnings();
        if (row.isEmpty()) {
            row.problem("nothing is expected", "what the rule concludes was left out");
        }
        return List.copyOf(all);
    }

    private static <T> List<String> ids(Collection<T> rows, Function<T, String> id) {
        return rows.stream().map(id).toList();
    }

    private Stream<Cell> values(String key) {
        Tree tree = row.tree(key);
        return tree == null
                ? Stream.of()
                : new Cell(row, key, tree).oneOrMore().stream().filter(c -> !c.word().isEmpty());
    }

    private void status(String status) {
        List<String> known =
                Stream.of(
                                edition.requirements().stream().map(Requirement::id),
                                edition.awards().stream().map(a -> a.predicate().name()),
                                edition.affirmations().stream().map(a -> "affirmation." + a.id()))
                        .flatMap(ids -> ids)
                        .toList();
        values(status)
                .filter(cell -> isKnown(cell, known, "requirement, predicate or affirmation"))
                .forEach(
                        cell ->
                                add(
                                        cell,
                                        Form.KEY,
                                        cell.word(),
                                        cell.word(),
                                        status,
                                        CaseExpectations::status));
    }

    private boolean isKnown(Cell cell, Collection<String> known, String what) {
        return isKnown(cell, cell.word(), known, what);
    }

    private boolean isKnown(Cell cell, String word, Collection<String> known, String what) {
        if (known.contains(word)) {
            return true;
        }
        row.report(
                cell.value().place(),
                what + " \"" + word + "\" does not exist",
                Nearest.isMeant(word, known));
        return false;
    }

    private static String status(@Nullable Conclusion concluded) {
        if (concluded instanceof Finding finding) {
            return Row.camelCase(finding.status().name());
        }
        if (concluded instanceof PredicateOutcome outcome) {
            return Row.camelCase(outcome.outcome().name());
        }
        return concluded instanceof Conclusion.Relief relief
                ? Row.camelCase(relief.outcome().name())
                : "notAsked";
    }

    /** Expectations under a key, each by the name of what it is about. */
    private void named(
            String key,
            Form form,
            List<String> known,
            String suffix,
            BiFunction<String, Cell, String> expected,
            Function<@Nullable Conclusion, String> actual) {
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
                                                name, known, "what \"" + key + "\" is about,")) {
                                            add(
                                                    cell,
                                                    form,
                                                    name + suffix,
                                                    key + " of " + name,
                                                    expected.apply(name, cell),
                                                    actual);
                                        }
                                    });
                    return names;
                });
    }

    private void add(
            Cell cell,
            Form form,
            String subject,
            String aspect,
            String expected,
            Function<@Nullable Conclusion, String> actual) {
        all.add(
                new Expectation(
                        cell.value().place(),
                        form,
                        subject,
                        aspect,
                        expected,
                        trace -> actual.apply(trace.concluded(subject))));
    }

    private String number(String node, Cell cell) {
        return CaseNumber.read(cell).toString();
    }

    private static String score(@Nullable Conclusion concluded) {
        return concluded instanceof Score score
                ? CaseTrace.number(score.lowest(), score.highest())
                : CaseTrace.NOTHING;
    }

    private String scored(String question, Cell cell) {
        return is(cell, LEFT_OUT) ? LEFT_OUT : CaseNumber.read(cell).toString();
    }

    private static boolean is(Cell cell, String word) {
        return cell.value() instanceof Scalar s && s.text().equals(word);
    }

    private static String questionScore(@Nullable Conclusion concluded) {
        return concluded instanceof Conclusion.QuestionScore score
                ? CaseTrace.number(score.lowest(), score.highest())
                : LEFT_OUT;
    }

    private String ratio(String question, Cell cell) {
        String word = cell.value() instanceof Scalar s ? s.text() : "";
        if (!is(cell, UNKNOWN) && !word.matches(RATIO)) {
            cell.refuse("two counts such as 3/4, or unknown", "");
        }
        return word;
    }

    private static String ratio(@Nullable Conclusion concluded) {
        if (!(concluded instanceof Conclusion.Ratio ratio)) {
            return CaseTrace.NOTHING;
        }
        return ratio.numerator() == null ? UNKNOWN : ratio.numerator() + "/" + ratio.denominator();
    }

    private String total(String question, Cell cell) {
        return is(cell, UNKNOWN) ? UNKNOWN : CaseNumber.single(cell).toString();
    }

    private static String total(@Nullable Conclusion concluded) {
        if (!(concluded instanceof Conclusion.StatedTotal total)) {
            return CaseTrace.NOTHING;
        }
        return total.total() == null ? UNKNOWN : total.total().toString();
    }

    private String margin(String requirement, Cell cell) {
        return is(cell, NONE) ? NONE : CaseNumber.text(CaseNumber.single(cell));
    }

    private static String margin(@Nullable Conclusion concluded) {
        return concluded instanceof Finding finding
                ? CaseNumber.text(finding.margin())
                : CaseTrace.NOTHING;
    }

    private String interpretations(String requirement, Cell cell) {
        if (is(cell, NONE)) {
            return NONE;
        }
        List<String> known = ids(edition.interpretations(), Interpretation::id);
        return cell.oneOrMore().stream()
                .map(c -> c.word().isEmpty() || isKnown(c, known, "interpretation") ? c.word() : "")
                .sorted()
                .collect(joining(", "));
    }

    private static String interpretations(@Nullable Conclusion concluded) {
        if (!(concluded instanceof Finding finding)) {
            return CaseTrace.NOTHING;
        }
        return list(finding.interpretations().stream());
    }

    private void citations() {
        if (!row.has("citations")) {
            return;
        }
        List<String> known = conclusions();
        row.row(
                "citations",
                names -> {
                    names.named()
                            .forEach(
                                    (id, cell) -> {
                                        if (names.isKnown(id, known, "the conclusion")) {
                                            all.add(
                                                    new Expectation(
                                                            cell.value().place(),
                                                            Form.TEXT,
                                                            id,
                                                            "citation of " + id,
                                                            cell.word(),
                                                            trace -> trace.citation(id)));
                                        }
                                    });
                    return names;
                });
    }

    /** The ids of what rules can conclude, warnings aside. */
    private List<String> conclusions() {
        List<String> known = new ArrayList<>(ids(edition.nodes(), Node::id));
        for (Question question : edition.questions()) {
            Stream.of(".total", ".ratio", ".score").forEach(s -> known.add(question.id() + s));
        }
        known.addAll(ids(edition.requirements(), Requirement::id));
        edition.affirmations().forEach(a -> known.add("affirmation." + a.id()));
        edition.awards().forEach(a -> known.add(a.predicate().name()));
        known.add(Decision.ID);
        return known;
    }

    private void decision() {
        List<String> known = new ArrayList<>();
        edition.awards().forEach(a -> known.add("GRANTED " + a.predicate()));
        known.add("NOT_GRANTED");
        known.add("UNDETERMINED");
        values(Decision.ID)
                .filter(cell -> isKnown(cell, known, "decision"))
                .forEach(
                        cell ->
                                add(
                                        cell,
                                        Form.WORD,
                                        Decision.ID,
                                        Decision.ID,
                                        cell.word(),
                                        concluded ->
                                                concluded instanceof Decision decision
                                                        ? CaseTrace.decision(decision)
                                                        : CaseTrace.NOTHING));
    }

    /** All warnings of the case, and no others. */
    private void warnings() {
        List<Cell> cells = values("warnings").toList();
        if (cells.isEmpty()) {
            return;
        }
        List<String> codes = ids(edition.warnings(), WarningKind::code);
        List<String> places = new ArrayList<>(ids(edition.questions(), Question::id));
        places.add("eligibility");
        List<String> expected = new ArrayList<>();
        for (Cell cell : cells) {
            String[] words = cell.word().split(" at ", 2);
            if (cells.size() == 1 && is(cell, NONE)) {
                continue;
            }
            if (words.length < 2) {
                cell.refuse(
                        "none, or a code and a place: " + codes.get(0) + " at A.II.5.iii.a", "");
            } else {
                isKnown(cell, words[0], codes, "warning");
                isKnown(cell, words[1], places, "question");
            }
            expected.add(cell.word());
        }
        all.add(
                new Expectation(
                        requireNonNull(row.tree("warnings")).place(),
                        Form.LIST,
                        "",
                        "warnings",
                        list(expected.stream()),
                        trace -> list(trace.warnings())));
    }

    private static String list(Stream<String> words) {
        String all = words.sorted().collect(joining(", "));
        return all.isEmpty() ? NONE : all;
    }
}
