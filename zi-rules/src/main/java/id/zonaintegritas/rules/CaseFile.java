package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.RuleCase.Expectation;
import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a file of cases, strictly: what it does not know is a problem. */
final class CaseFile {

    /** What rules of a stage look at; the readings and the day of a case are for all. */
    private static final Map<Stage, Set<String>> LOOKED_AT =
            Map.of(
                    Stage.SCORING, Set.of("answers", "points"),
                    Stage.REQUIREMENTS, Set.of("unit", "eligibility", "points"),
                    Stage.DECISION, Set.of("findings", "outcomes"));

    private static final Assessment NOTHING_STATED =
            new Assessment(
                    new Unit("case", null, null, null, null), null, null, Map.of(), Map.of());

    private final String file;
    private final List<Edition> versions;
    private final EditionProblems problems;
    private final Map<String, RuleInfo> rules;
    private final List<RuleCase> cases = new ArrayList<>();
    private final Set<String> sentences = new HashSet<>();

    private CaseFile(String file, List<Edition> versions, EditionProblems problems) {
        this.file = file;
        this.versions = versions;
        this.problems = problems;
        this.rules = newest().rulebook().rules();
    }

    /**
     * The cases of a file; what is wrong is added to the problems.
     *
     * @param versions of the edition, the oldest first; cases speak of the newest, or of a day
     */
    static List<RuleCase> read(
            String file, String text, List<Edition> versions, EditionProblems problems) {
        CaseFile reading = new CaseFile(file, versions, problems);
        try {
            reading.document(TreeReader.yaml(text));
        } catch (TreeReader.SyntaxException broken) {
            problems.add(file, broken.place(), broken.message(), broken.maybe());
        }
        return reading.cases;
    }

    private Edition newest() {
        return versions.get(versions.size() - 1);
    }

    private void document(Tree tree) {
        if (!(tree instanceof Sequence list) || list.items().isEmpty()) {
            problems.add(
                    file,
                    tree.place(),
                    "a file of cases is a list of rules with their cases",
                    "the dash before \"rule\" is missing.");
            return;
        }
        list.items().forEach(item -> Row.read(file, item, problems, this::rule));
    }

    private Row rule(Row row) {
        String id = row.text("rule");
        row.refer("rule", id, rules.keySet(), "rule");
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
            row.problem("case", "another case of this rule says the same", "it was copied.");
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
                newest(), Map.of(), NOTHING_STATED, Set.of("/unit"), Map.of(), Map.of(), Map.of());
    }

    private CaseGiven given(Stage stage, Row row) {
        refuseOtherStages(stage, row);
        Edition edition = version(row);
        Map<String, String> readings =
                named(
                        row,
                        "readings",
                        edition.interpretations().stream().map(Interpretation::id).toList(),
                        CaseFile::word);
        readings.forEach((id, choice) -> reading(edition, row, id, choice));
        return new CaseGiven(
                edition,
                readings,
                assessment(edition, row),
                stated(row),
                named(
                        row,
                        "points",
                        edition.nodes().stream().map(Node::id).toList(),
                        (name, cell) -> CaseNumber.read(cell)),
                named(
                        row,
                        "findings",
                        edition.requirements().stream().map(Requirement::id).toList(),
                        (name, cell) -> cell.oneOf(Status.class, s -> Row.camelCase(s.name()))),
                named(
                        row,
                        "outcomes",
                        edition.awards().stream().map(a -> a.predicate().name()).toList(),
                        (name, cell) -> cell.oneOf(Outcome.class, o -> Row.camelCase(o.name()))));
    }

    private static void refuseOtherStages(Stage stage, Row row) {
        for (Set<String> keys : LOOKED_AT.values()) {
            for (String key : keys) {
                if (row.has(key) && !LOOKED_AT.getOrDefault(stage, Set.of()).contains(key)) {
                    row.problem(
                            key,
                            "no rule of the stage \""
                                    + Rulebook.group(stage)
                                    + "\" looks at "
                                    + key,
                            "the case belongs to another rule.");
                }
            }
        }
    }

    private Edition version(Row row) {
        LocalDate day = row.optionalDate("day");
        if (day == null || !row.sound()) {
            return newest();
        }
        Optional<Edition> found = versions.stream().filter(e -> e.holdsOn(day)).findFirst();
        if (found.isEmpty()) {
            row.problem("day", "no version of the edition holds on " + day, "");
        }
        return found.orElse(newest());
    }

    private static String word(String name, Cell cell) {
        return cell.word();
    }

    private static void reading(Edition edition, Row row, String id, String choice) {
        List<String> known =
                edition.interpretations().stream()
                        .filter(i -> i.id().equals(id))
                        .flatMap(i -> i.readings().stream())
                        .map(Reading::choice)
                        .toList();
        row.refer("readings", choice, known, "reading of " + id);
    }

    private static <T> Map<String, T> named(
            Row row, String key, List<String> known, BiFunction<String, Cell, T> reading) {
        Map<String, T> values = new LinkedHashMap<>();
        if (row.has(key)) {
            row.row(
                    key,
                    names -> {
                        names.named()
                                .forEach(
                                        (name, cell) -> {
                                            if (names.isKnown(name, known, key + ":")) {
                                                values.put(name, reading.apply(name, cell));
                                            }
                                        });
                        return names;
                    });
        }
        return values;
    }

    /** Read as an assessment is, so that a case cannot state what no assessment can. */
    private Assessment assessment(Edition edition, Row row) {
        Place place = row.place();
        List<Entry> unit = new ArrayList<>();
        Mapping ofUnit = mapping(row, "unit");
        if (ofUnit != null) {
            unit.addAll(ofUnit.entries());
        }
        if (unit.stream().noneMatch(e -> e.key().equals("id"))) {
            unit.add(entry(place, "id", "case"));
        }
        List<Entry> all = new ArrayList<>();
        all.add(entry(place, "schema", AssessmentTree.SCHEMA));
        all.add(new Entry(place, "unit", new Mapping(place, unit)));
        for (String key : List.of("answers", "eligibility")) {
            Mapping stated = mapping(row, key);
            if (stated != null) {
                all.add(new Entry(stated.place(), key, stated));
            }
        }
        Mapping document = new Mapping(place, all);
        try {
            return new AssessmentTree(new AssessmentCheck(edition)).read(document, "case");
        } catch (AssessmentException notValid) {
            for (Problem problem : notValid.problems()) {
                row.report(
                        place(document, problem.at()),
                        name(problem.at()) + ": " + problem.message(),
                        problem.maybe());
            }
            return NOTHING_STATED;
        }
    }

    /** What stands under a key of an assessment; null if nothing does, or no values by keys. */
    private static @Nullable Mapping mapping(Row row, String key) {
        Tree stated = row.tree(key);
        if (stated instanceof Mapping mapping) {
            return mapping;
        }
        if (stated != null) {
            new Cell(row, key, stated)
                    .refuse("keys with values", "a key or an indentation is missing");
        }
        return null;
    }

    private static Entry entry(Place place, String key, String text) {
        return new Entry(place, key, new Scalar(place, Scalar.Type.TEXT, text));
    }

    /** Where a JSON pointer leads to, as far as it does. */
    private static Place place(Tree document, String pointer) {
        Place place = document.place();
        Tree tree = document;
        for (String key : pointer.substring(1).split("/", -1)) {
            String name = unescaped(key);
            for (Entry entry : tree instanceof Mapping m ? m.entries() : List.<Entry>of()) {
                if (entry.key().equals(name)) {
                    place = entry.value().place();
                    tree = entry.value();
                }
            }
        }
        return place;
    }

    /** What a JSON pointer is about: its last key. */
    private static String name(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String unescaped(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }

    private static Set<String> stated(Row row) {
        Set<String> stated = new LinkedHashSet<>();
        stated.add("/unit");
        for (String key : List.of("answers", "eligibility")) {
            if (row.tree(key) instanceof Mapping mapping) {
                mapping.entries().forEach(e -> stated.add("/" + key + "/" + e.key()));
            }
        }
        return stated;
    }
}
