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
import java.util.function.Supplier;

/** Reads the rows of an edition and checks that they fit together. */
final class EditionLoader {

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String TOTAL = "worksheet/TOTAL.yaml";
    private static final List<String> REQUIRED = List.of(HEAD, MINIMUMS, ELIGIBILITY, TOTAL);

    private final Set<String> names;
    private final Supplier<String> sha256;
    private final EditionProblems problems;
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final Set<String> unknownFolders = new HashSet<>();

    private EditionLoader(Set<String> names, Supplier<String> sha256, EditionProblems problems) {
        this.names = names;
        this.sha256 = sha256;
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
        EditionLoader loader = new EditionLoader(files.texts().keySet(), files::sha256, problems);
        files.texts().forEach(loader::parse);
        List<Edition.Content> contents = loader.load();
        Citations citations = new Citations(problems, problems.isEmpty() ? contents : List.of());
        loader.trees.forEach(citations::check);
        return contents;
    }

    /** The same, from rows that were read before. */
    static List<Edition.Content> load(BundledRows rows) {
        EditionProblems problems = new EditionProblems();
        EditionLoader loader = new EditionLoader(rows.trees().keySet(), rows::sha256, problems);
        loader.trees.putAll(rows.trees());
        List<Edition.Content> contents = loader.load();
        problems.throwIfAny(BundledRows.FILE);
        return contents;
    }

    private List<Edition.Content> load() {
        EditionHead head = read(HEAD, EditionHead::read).orElse(EditionHead.UNREADABLE);
        MinimumsReader minimums = new MinimumsReader();
        read(MINIMUMS, minimums::add);
        EligibilityReader eligibility = new EligibilityReader(head);
        read(ELIGIBILITY, eligibility::add);
        Worksheet worksheet = worksheet();

        reportMissingChapters(worksheet, minimums);
        WorksheetCheck.check(worksheet, head.interpretationIds());
        eligibility.check();
        if (worksheet.isComplete()) {
            minimums.checkSubjects(worksheet);
            head.checkUncounted(worksheet.questions().stream().map(Question::id).toList());
        }
        // What cannot be reached at all is not compared with the other predicate any more.
        minimums.check(head.interpretationIds());
        return contents(head, worksheet, minimums, eligibility);
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

    private List<Edition.Content> contents(
            EditionHead head,
            Worksheet worksheet,
            MinimumsReader minimums,
            EligibilityReader eligibility) {
        String identity = sha256.get();
        List<Edition.Content> contents = new ArrayList<>();
        for (Period period : head.periods()) {
            contents.add(
                    new Edition.Content(
                            head.id(),
                            head.title(),
                            period.from(),
                            period.until(),
                            period.amendedBy(),
                            worksheet.nodes(),
                            worksheet.questions(),
                            requirements(minimums, eligibility, period),
                            head.awards(),
                            eligibility.affirmations(period),
                            eligibility.facts(),
                            head.interpretations(),
                            head.warnings(),
                            identity));
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
