package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.internal.edition.EditionHead.Period;
import id.zonaintegritas.rules.problem.EditionException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the rows of an edition and checks that they fit together. */
public final class EditionLoader {

    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String TOTAL = "worksheet/TOTAL.yaml";
    private static final String PRECINCTS = "precincts.yaml";
    private static final List<String> REQUIRED =
            List.of(EditionFiles.HEAD, MINIMUMS, ELIGIBILITY, TOTAL);

    private static final List<Dated<Minimum>> NONE = List.of();

    private final Set<String> names;
    private final EditionProblems problems;
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Set<String> unknownFolders = new HashSet<>();

    private EditionLoader(Set<String> names, EditionProblems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * One content for each version, the oldest first.
     *
     * @throws EditionException with every problem if the rows are not right
     */
    public static List<EditionContent> load(EditionFiles files) {
        EditionProblems problems = new EditionProblems(files.texts());
        List<EditionContent> contents = load(files, problems);
        problems.throwIfAny(files.edition());
        return contents;
    }

    /** The same, adding to the problems; contents are of use only if there are none. */
    public static List<EditionContent> load(EditionFiles files, EditionProblems problems) {
        EditionLoader loader = new EditionLoader(files.texts().keySet(), problems);
        files.texts().forEach(loader::parse);
        Rows rows = loader.rows();
        loader.check(rows);
        List<EditionContent> contents = contents(rows, files.sha256());
        Citations citations = new Citations(problems, contents);
        loader.trees.forEach(citations::check);
        ReadFrom.check(loader.trees, rows.head().sources(), problems);
        return contents;
    }

    /** The same, from rows that fit together, as the tests of every build see to. */
    public static List<EditionContent> load(BundledRows bundled) {
        EditionProblems problems = new EditionProblems();
        EditionLoader loader = new EditionLoader(bundled.trees().keySet(), problems);
        loader.trees.putAll(bundled.trees());
        Rows rows = loader.rows();
        problems.throwIfAny(BundledRows.FILE);
        return contents(rows, bundled.sha256());
    }

    private record Rows(
            EditionHead head,
            Worksheet worksheet,
            MinimumsReader minimums,
            EligibilityReader eligibility,
            PrecinctsReader precincts) {}

    private Rows rows() {
        EditionHead head =
                read(EditionFiles.HEAD, EditionHead::read).orElse(EditionHead.UNREADABLE);
        MinimumsReader minimums = new MinimumsReader(head);
        read(MINIMUMS, minimums::add);
        EligibilityReader eligibility = new EligibilityReader(head);
        read(ELIGIBILITY, eligibility::add);
        PrecinctsReader precincts = new PrecinctsReader(head);
        if (names.contains(PRECINCTS)) {
            read(PRECINCTS, precincts::add);
        }
        return new Rows(head, worksheet(), minimums, eligibility, precincts);
    }

    private void check(Rows rows) {
        EditionHead head = rows.head();
        Worksheet worksheet = rows.worksheet();
        MinimumsReader minimums = rows.minimums();
        reportMissingChapters(worksheet, minimums);
        WorksheetCheck.check(worksheet, head.interpretationIds());
        head.check();
        if (worksheet.isComplete()) {
            minimums.checkSubjects(worksheet);
            head.comparisonRows().check(worksheet.questions());
            head.checkUncounted(worksheet.questions().stream().map(Question::id).toList());
        }
        // What cannot be reached at all is not compared with the other predicates any more.
        minimums.check();
        rows.eligibility().check(minimums::ids);
    }

    private void parse(String name, String text) {
        if (name.endsWith(".drl")) {
            return;
        }
        if (!isChapter(name) && !REQUIRED.contains(name) && !name.equals(PRECINCTS)) {
            problems.leftOut(name, text);
            reportUnknown(name);
            return;
        }
        TreeReader.yaml(name, text, problems).ifPresent(tree -> trees.put(name, tree));
    }

    private void missing(String file) {
        problems.missing(file, Row.say("file.missing"));
    }

    /** Of a folder that no edition has, only the first file. */
    private void reportUnknown(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        if (folder.isEmpty()) {
            problems.add(
                    name,
                    EditionProblems.START,
                    Row.MESSAGES.text("file.unknown"),
                    Nearest.meant(name, REQUIRED));
        } else if (unknownFolders.add(folder)) {
            problems.add(
                    name,
                    EditionProblems.START,
                    Row.MESSAGES.text("folder.unknown", folder),
                    Nearest.meant(folder, List.of("worksheet/")));
        }
    }

    private static boolean isChapter(String name) {
        return name.startsWith("worksheet/");
    }

    private <T> Optional<T> read(String name, Function<Row, T> reading) {
        if (!names.contains(name)) {
            missing(name);
        }
        Tree tree = trees.get(name);
        return tree == null ? Optional.empty() : Row.read(name, tree, problems, reading);
    }

    private Worksheet worksheet() {
        Worksheet worksheet = new Worksheet();
        List<String> chapters = new ArrayList<>();
        if (!names.contains(TOTAL)) {
            chapters.add(TOTAL);
        }
        names.stream().filter(EditionLoader::isChapter).forEach(chapters::add);
        for (String chapter : chapters) {
            if (read(chapter, worksheet::add).isEmpty()) {
                worksheet.incomplete();
            }
        }
        return worksheet;
    }

    /** What a minimum is about and the part above lacks was in a file of its own. */
    private void reportMissingChapters(Worksheet worksheet, MinimumsReader minimums) {
        Set<String> missing = new TreeSet<>();
        Set<String> questions =
                worksheet.questions().stream().map(Question::id).collect(Collectors.toSet());
        for (Dated<Minimum> row : worksheet.isComplete() ? minimums.rows() : NONE) {
            for (String part : row.value().subject()) {
                if (worksheet.part(part) == null
                        && worksheet.lacksBelow(above(part))
                        && !questions.contains(part)) {
                    missing.add(chapter(part));
                }
            }
        }
        for (String chapter : missing) {
            missing(chapter);
            worksheet.incomplete();
        }
    }

    private static String above(String part) {
        return part.substring(0, Math.max(0, part.lastIndexOf('.')));
    }

    private static String chapter(String part) {
        return "worksheet/" + part + ".yaml";
    }

    private static List<EditionContent> contents(Rows rows, String sha256) {
        EditionHead head = rows.head();
        EligibilityReader eligibility = rows.eligibility();
        List<EditionContent> contents = new ArrayList<>();
        for (Period period : head.periods()) {
            contents.add(
                    new EditionContent(
                            head.id(),
                            head.title(),
                            period.from(),
                            period.until(),
                            period.amendedBy(),
                            rows.worksheet().nodes(),
                            rows.worksheet().questions(),
                            requirements(rows, period),
                            new EditionLists(
                                    head.predicates(),
                                    head.institutionTypes(),
                                    head.serviceTypes(),
                                    head.regulations(),
                                    head.limits(period),
                                    head.figures(),
                                    head.warnings(),
                                    head.reservations(),
                                    head.comparisonRows().comparisons()),
                            eligibility.affirmations(period),
                            eligibility.facts(),
                            head.interpretations(),
                            rows.precincts().rows(),
                            sha256));
        }
        return contents;
    }

    private static List<Requirement> requirements(Rows rows, Period period) {
        List<Requirement> requirements = new ArrayList<>();
        for (Predicate predicate : rows.head().predicates()) {
            rows.minimums().minimums(period).stream()
                    .filter(m -> m.predicate().equals(predicate.id()))
                    .forEach(requirements::add);
            requirements.addAll(rows.eligibility().requirements(period, predicate.id()));
        }
        return requirements;
    }
}
