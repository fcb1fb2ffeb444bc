package id.zonaintegritas.rules;

import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.EditionHead.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the rows of an edition and checks that they fit together. */
final class EditionLoader {

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String TOTAL = "worksheet/TOTAL.yaml";
    private static final List<String> REQUIRED = List.of(HEAD, MINIMUMS, ELIGIBILITY, TOTAL);

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
    static List<Edition.Content> load(EditionFiles files) {
        EditionProblems problems = new EditionProblems();
        List<Edition.Content> contents = load(files, problems);
        problems.throwIfAny(files.edition());
        return contents;
    }

    /** The same, adding to the problems; contents are of use only if there are none. */
    static List<Edition.Content> load(EditionFiles files, EditionProblems problems) {
        EditionLoader loader = new EditionLoader(files.texts().keySet(), problems);
        files.texts().forEach(loader::parse);
        Rows rows = loader.rows();
        loader.check(rows);
        List<Edition.Content> contents = contents(rows, files.sha256());
        Citations citations = new Citations(problems, problems.isEmpty() ? contents : List.of());
        loader.trees.forEach(citations::check);
        return contents;
    }

    /** The same, from rows that fit together, as the tests of every build see to. */
    static List<Edition.Content> load(BundledRows bundled) {
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
            EligibilityReader eligibility) {}

    private Rows rows() {
        EditionHead head = read(HEAD, EditionHead::read).orElse(EditionHead.UNREADABLE);
        MinimumsReader minimums = new MinimumsReader();
        read(MINIMUMS, minimums::add);
        EligibilityReader eligibility = new EligibilityReader(head);
        read(ELIGIBILITY, eligibility::add);
        return new Rows(head, worksheet(), minimums, eligibility);
    }

    private void check(Rows rows) {
        EditionHead head = rows.head();
        Worksheet worksheet = rows.worksheet();
        MinimumsReader minimums = rows.minimums();
        reportMissingChapters(worksheet, minimums);
        WorksheetCheck.check(worksheet, head.interpretationIds());
        rows.eligibility().check();
        if (worksheet.isComplete()) {
            minimums.checkSubjects(worksheet);
            head.checkUncounted(worksheet.questions().stream().map(Question::id).toList());
        }
        // What cannot be reached at all is not compared with the other predicate any more.
        minimums.check(head.interpretationIds());
    }

    private void parse(String name, String text) {
        if (name.endsWith(".drl")) {
            return;
        }
        if (!isChapter(name) && !REQUIRED.contains(name)) {
            reportUnknown(name);
            return;
        }
        try {
            trees.put(name, TreeReader.yaml(text));
        } catch (TreeReader.SyntaxException broken) {
            problems.add(name, broken.place(), broken.message(), broken.maybe());
        }
    }

    /** Of a folder that no edition has, only the first file. */
    private void reportUnknown(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        if (folder.isEmpty()) {
            problems.add(
                    name,
                    EditionProblems.START,
                    "an edition has no file of this name",
                    Nearest.isMeant(name, REQUIRED));
        } else if (unknownFolders.add(folder)) {
            problems.add(
                    name,
                    EditionProblems.START,
                    "an edition has no rows in a folder " + folder,
                    Nearest.isMeant(folder, List.of("worksheet/")));
        }
    }

    private static boolean isChapter(String name) {
        return name.startsWith("worksheet/");
    }

    private <T> Optional<T> read(String name, Function<Row, T> reading) {
        if (!names.contains(name)) {
            problems.add(name, EditionProblems.START, "the file is missing", "");
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
        for (Minimum minimum : worksheet.isComplete() ? minimums.minimums() : List.<Minimum>of()) {
            for (String part : minimum.subject()) {
                if (worksheet.part(part) == null && worksheet.lacksBelow(above(part))) {
                    missing.add(chapter(part));
                }
            }
        }
        for (String chapter : missing) {
            problems.add(chapter, EditionProblems.START, "the file is missing", "");
            worksheet.incomplete();
        }
    }

    private static String above(String part) {
        return part.substring(0, Math.max(0, part.lastIndexOf('.')));
    }

    private static String chapter(String part) {
        return "worksheet/" + part + ".yaml";
    }

    private static List<Edition.Content> contents(Rows rows, String sha256) {
        EditionHead head = rows.head();
        EligibilityReader eligibility = rows.eligibility();
        List<Edition.Content> contents = new ArrayList<>();
        for (Period period : head.periods()) {
            contents.add(
                    new Edition.Content(
                            head.id(),
                            head.title(),
                            period.from(),
                            period.until(),
                            period.amendedBy(),
                            rows.worksheet().nodes(),
                            rows.worksheet().questions(),
                            requirements(rows.minimums(), eligibility, period),
                            head.awards(),
                            eligibility.affirmations(period),
                            eligibility.facts(),
                            head.interpretations(),
                            head.warnings(),
                            sha256));
        }
        return contents;
    }

    private static List<Requirement> requirements(
            MinimumsReader minimums, EligibilityReader eligibility, Period period) {
        List<Requirement> requirements = new ArrayList<>();
        for (Predicate predicate : Predicate.values()) {
            minimums.minimums().stream()
                    .filter(m -> m.predicate() == predicate)
                    .forEach(requirements::add);
            requirements.addAll(eligibility.requirements(period, predicate));
        }
        return requirements;
    }
}
