package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation;
import id.zonaintegritas.rules.internal.document.Cell;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.language.RuleLint;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a file of cases, strictly: what it does not know is a problem. */
public final class CaseFile {

    private static final Messages MESSAGES = Messages.of("cases");
    private static final Messages LIMITS = Messages.of("limits");

    /** From which stage on there is something that a case may state. */
    private static final Map<String, Stage> CONCLUDED_IN =
            Map.of("findings", Stage.REQUIREMENTS, "outcomes", Stage.DECISION);

    private final String file;
    private final List<LoadedEdition> versions;
    private final Map<String, RuleInfo> rules;
    private final EditionProblems problems;
    private final List<RuleCase> cases = new ArrayList<>();
    private final Set<String> sentences = new HashSet<>();

    private CaseFile(
            String file,
            List<LoadedEdition> versions,
            Map<String, RuleInfo> rules,
            EditionProblems problems) {
        this.file = file;
        this.versions = versions;
        this.rules = rules;
        this.problems = problems;
    }

    /** A message about a case. */
    public static Remark say(String name, Object... values) {
        return MESSAGES.remark(name, values);
    }

    /** Words of a message about a case. */
    public static Title words(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /**
     * The cases of a file; what is wrong is added to the problems.
     *
     * @param versions of the edition, the oldest first; a case that names no date speaks of the
     *     newest. Without any, no more than the writing can be checked
     * @param rules by their ids
     */
    public static List<RuleCase> read(
            String file,
            String text,
            List<LoadedEdition> versions,
            Map<String, RuleInfo> rules,
            EditionProblems problems) {
        CaseFile reading = new CaseFile(file, versions, rules, problems);
        Optional<Tree> document = TreeReader.yaml(file, text, problems);
        if (!versions.isEmpty()) {
            document.ifPresent(reading::document);
        }
        return reading.cases;
    }

    private LoadedEdition newest() {
        return versions.get(versions.size() - 1);
    }

    private void document(Tree tree) {
        if (!(tree instanceof Sequence list) || list.items().isEmpty()) {
            Remark noList = say("file.noList");
            problems.add(file, tree.place(), noList.what(), noList.maybe());
            return;
        }
        int most = Limits.ROWS.most();
        if (list.items().size() > most) {
            Remark many = LIMITS.remark("cases.many", most, Limits.ROWS.setting());
            problems.add(file, list.items().get(most).place(), many.what(), many.maybe());
        }
        list.items().stream()
                .limit(most)
                .forEach(item -> Row.read(file, item, problems, this::rule));
    }

    private Row rule(Row row) {
        String id = row.text("rule");
        row.refer("rule", id, rules.keySet(), words("a.rule"));
        RuleInfo rule = rules.get(id);
        row.rows("cases", one -> oneCase(rule, one));
        return row;
    }

    private Row oneCase(@Nullable RuleInfo rule, Row row) {
        String sentence = row.text("case");
        if (rule == null) {
            // What a case may hold depends on the stage of its rule.
            row.tree("given");
            row.tree("expect");
            return row;
        }
        if (!sentences.add(rule.id() + ": " + sentence)) {
            row.problem("case", say("sentence.repeated"));
        }
        CaseGiven given =
                row.has("given")
                        ? row.row("given", g -> given(rule.stage(), g)).orElse(nothingGiven())
                        : nothingGiven();
        Optional<List<Expectation>> expected =
                row.row("expect", e -> CaseExpectations.read(given.edition(), e));
        cases.add(
                new RuleCase(file, row.place(), rule, sentence, given, expected.orElse(List.of())));
        return row;
    }

    private CaseGiven nothingGiven() {
        return new CaseGiven(
                newest(),
                Map.of(),
                CaseAssessment.NOTHING_STATED,
                Set.of(CaseAssessment.UNIT),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                null);
    }

    private CaseGiven given(Stage stage, Row row) {
        CONCLUDED_IN.forEach(
                (key, first) -> {
                    if (row.has(key) && stage.compareTo(first) < 0) {
                        row.problem(key, say("given.later", RuleLint.group(stage), key));
                    }
                });
        LoadedEdition edition = version(row);
        Map<String, String> readings =
                named(row, "readings", edition.interpretations(), Interpretation::id, Cell::word);
        readings.forEach((id, choice) -> reading(edition, row, id, choice));
        CaseAssessment stated = CaseAssessment.read(edition, row);
        return new CaseGiven(
                edition,
                readings,
                stated.assessment(),
                stated.pointers(),
                named(row, "points", edition.nodes(), Node::id, cell -> points(edition, cell)),
                named(row, "figures", edition.figures(), FigureDefinition::id, CaseNumber::read),
                named(
                        row,
                        "findings",
                        edition.requirements(),
                        Requirement::id,
                        cell -> cell.oneOf(Status.class, s -> Row.camelCase(s.name()))),
                named(
                        row,
                        "outcomes",
                        edition.predicates(),
                        Predicate::id,
                        cell -> cell.oneOf(Outcome.class, o -> Row.camelCase(o.name()))),
                CasePrecinct.read(edition, row));
    }

    /** Points are not below 0 nor above the weight; rules of their own may give any. */
    private static CaseNumber points(LoadedEdition edition, Cell cell) {
        CaseNumber points = CaseNumber.read(cell);
        edition.nodes().stream()
                .filter(node -> node.id().equals(cell.key()) && !node.special())
                .filter(node -> !cell.row().isUnsound(node.id()))
                .filter(
                        node ->
                                points.lowest().signum() < 0
                                        || points.highest().compareTo(node.weight()) > 0)
                .forEach(
                        node ->
                                cell.row()
                                        .report(
                                                cell.value().place(),
                                                say(
                                                        "points.range",
                                                        node.id(),
                                                        Row.shown(node.weight()),
                                                        points)));
        return points;
    }

    /** The one that holds on the date of the case, or the newest one of its year. */
    private LoadedEdition version(Row row) {
        LocalDate day = day(row);
        if (day == null) {
            return newest();
        }
        Optional<LoadedEdition> found =
                versions.stream().filter(e -> e.holdsBetween(day, day)).findFirst();
        if (found.isEmpty() && !problems.has(EditionFiles.HEAD)) {
            row.problem(row.has("date") ? "date" : "year", say("given.noVersion", day));
        }
        return found.orElse(newest());
    }

    /** Null if there is none that can be read, which is said when the assessment is read. */
    private static @Nullable LocalDate day(Row row) {
        try {
            if (row.tree("date") instanceof Scalar date) {
                return LocalDate.parse(date.text());
            }
            return row.tree("year") instanceof Scalar year
                    ? LocalDate.parse(year.text() + "-12-31")
                    : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static void reading(LoadedEdition edition, Row row, String id, String choice) {
        List<String> known =
                edition.interpretations().stream()
                        .filter(i -> i.id().equals(id))
                        .flatMap(i -> i.readings().stream())
                        .map(Reading::choice)
                        .toList();
        row.refer("readings", choice, known, words("a.reading", id));
    }

    private static <T, R> Map<String, T> named(
            Row row, String key, List<R> rows, Function<R, String> id, Function<Cell, T> reading) {
        Collection<String> known = rows.stream().map(id).toList();
        Map<String, T> values = new LinkedHashMap<>();
        if (row.has(key)) {
            row.row(
                    key,
                    names -> {
                        names.named()
                                .forEach(
                                        (name, cell) -> {
                                            if (names.isKnown(name, known, words("key", key))) {
                                                values.put(name, reading.apply(cell));
                                            }
                                        });
                        return names;
                    });
        }
        return values;
    }
}
