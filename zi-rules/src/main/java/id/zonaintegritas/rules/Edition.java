package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The regulation as it holds in one period: rows of data, rules and interpretations. Immutable and
 * safe to share between threads.
 */
public final class Edition {

    /** The rows of an edition, every list in the order of the regulation. */
    record Content(
            String id,
            Title title,
            LocalDate from,
            @Nullable LocalDate until,
            List<String> amendedBy,
            List<Node> nodes,
            List<Question> questions,
            List<Requirement> requirements,
            Lists lists,
            List<Affirmation> affirmations,
            List<FactDefinition> facts,
            List<Interpretation> interpretations,
            String sha256) {

        Content {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(from, "from");
            amendedBy = List.copyOf(amendedBy);
            nodes = List.copyOf(nodes);
            questions = List.copyOf(questions);
            requirements = List.copyOf(requirements);
            requireNonNull(lists, "lists");
            affirmations = List.copyOf(affirmations);
            facts = List.copyOf(facts);
            interpretations = List.copyOf(interpretations);
            requireNonNull(sha256, "sha256");
        }
    }

    /** What other rows and rules choose from. */
    record Lists(
            List<Predicate> predicates,
            List<Term> institutionTypes,
            List<Term> serviceTypes,
            List<String> regulations,
            List<Limit> limits,
            List<FigureDefinition> figures,
            List<WarningKind> warnings,
            List<ReservationKind> reservations) {

        Lists {
            predicates = List.copyOf(predicates);
            institutionTypes = List.copyOf(institutionTypes);
            serviceTypes = List.copyOf(serviceTypes);
            regulations = List.copyOf(regulations);
            limits = List.copyOf(limits);
            figures = List.copyOf(figures);
            warnings = List.copyOf(warnings);
            reservations = List.copyOf(reservations);
        }
    }

    private static final String BUNDLED = "permenpanrb-90-2021";

    /** On a thread of its own: rules and rows take about the same time to get ready. */
    private static final class BundledRulebook {
        static final CompletableFuture<Rulebook> RULES =
                CompletableFuture.supplyAsync(() -> Rulebook.bundled(BUNDLED));
    }

    /** Loaded on first use; the class loader sees to it that this happens once. */
    private static final class Bundled {

        static final CompletableFuture<Rulebook> RULES = BundledRulebook.RULES;

        static final List<Edition> EDITIONS =
                EditionLoader.load(BundledRows.of(BUNDLED)).stream()
                        .map(content -> new Edition(content, RULES::join))
                        .toList();
    }

    private final Content content;
    private final Supplier<Rulebook> rulebook;

    /**
     * @param rulebook gives the compiled rules; asked when the first unit is evaluated
     */
    Edition(Content content, Supplier<Rulebook> rulebook) {
        this.content = content;
        this.rulebook = rulebook;
    }

    /** All editions that come with the library, the oldest first. */
    public static List<Edition> all() {
        return Bundled.EDITIONS;
    }

    /** The newest edition. */
    public static Edition current() {
        return all().get(all().size() - 1);
    }

    /**
     * The edition that holds on a day.
     *
     * @throws IllegalArgumentException if the day is before the first one that an edition covers
     */
    public static Edition on(LocalDate day) {
        return on(day, all());
    }

    /**
     * The one of some versions, the oldest first, that holds on a day.
     *
     * @throws IllegalArgumentException if the day is before the first one that a version covers
     */
    public static Edition on(LocalDate day, List<Edition> versions) {
        return versions.stream()
                .filter(edition -> edition.holdsOn(day))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no edition covers "
                                                + day
                                                + ": the earliest day is "
                                                + versions.get(0).from()));
    }

    /**
     * The newest version of the edition in a folder.
     *
     * @throws EditionException with every problem of its rows and rules
     * @see #loadAll
     */
    public static Edition load(Path folder) {
        List<Edition> versions = loadAll(folder);
        return versions.get(versions.size() - 1);
    }

    /**
     * All versions of the edition in a folder, the oldest first. Its rules are compiled in this
     * process, which needs no more than a Java runtime; they can use nothing but the words of
     * rules.
     *
     * @throws EditionException with every problem of its rows and rules
     */
    public static List<Edition> loadAll(Path folder) {
        return EditionDraft.read(EditionFiles.in(folder)).editions();
    }

    /** The rules that came compiled with the library, if these are the same texts. */
    static Optional<Rulebook> bundledRules(Map<String, String> texts) {
        return texts.equals(EditionFiles.bundled(BUNDLED).rules())
                ? Optional.of(BundledRulebook.RULES.join())
                : Optional.empty();
    }

    /**
     * Writes the files of the bundled edition, with the cases of its rules, below a folder.
     *
     * @throws IOException if a file cannot be written, or exists
     */
    public static void copyBundled(Path folder) throws IOException {
        EditionFiles.copyBundled(BUNDLED, folder);
    }

    boolean holdsOn(LocalDate day) {
        return holdsBetween(day, day);
    }

    /** Whether it holds on some day of a time, both of whose ends belong to it. */
    boolean holdsBetween(LocalDate first, LocalDate last) {
        return !last.isBefore(from()) && until().stream().noneMatch(first::isAfter);
    }

    /** The id of the regulation, such as {@code permenpanrb-90-2021}. */
    public String id() {
        return content.id();
    }

    public Title title() {
        return content.title();
    }

    /** The first day on which this edition holds. */
    public LocalDate from() {
        return content.from();
    }

    /** The last day on which this edition holds, if a later one follows it. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(content.until());
    }

    /** The ids of the amending regulations that are taken in. */
    public List<String> amendedBy() {
        return content.amendedBy();
    }

    /** The worksheet from the total down to indicators and results, in its order. */
    public List<Node> nodes() {
        return content.nodes();
    }

    /** All questions in the order of the worksheet. */
    public List<Question> questions() {
        return content.questions();
    }

    /** Minimums, eligibility and what rules of their own decide, by predicate. */
    public List<Requirement> requirements() {
        return content.requirements();
    }

    /** The predicates that are granted, the lowest first. */
    public List<Predicate> predicates() {
        return content.lists().predicates();
    }

    /** The types of institution that assessments name. */
    public List<Term> institutionTypes() {
        return content.lists().institutionTypes();
    }

    /** The types of service that assessments name. */
    public List<Term> serviceTypes() {
        return content.lists().serviceTypes();
    }

    /** The regulations that rows and rules cite, such as {@code PermenPANRB 90/2021}. */
    public List<String> regulations() {
        return content.lists().regulations();
    }

    /** The numbers that rules name. */
    public List<Limit> limits() {
        return content.lists().limits();
    }

    /** The numbers that rules derive under a name. */
    public List<FigureDefinition> figures() {
        return content.lists().figures();
    }

    /** What evaluations leave to people. */
    public List<ReservationKind> reservations() {
        return content.lists().reservations();
    }

    /** Who may be proposed while it does not meet all requirements. */
    public List<Affirmation> affirmations() {
        return content.affirmations();
    }

    /** The facts that eligibility is decided on. */
    public List<FactDefinition> facts() {
        return content.facts();
    }

    /** The places where the regulation leaves room, with their readings. */
    public List<Interpretation> interpretations() {
        return content.interpretations();
    }

    /** What evaluations warn about. */
    public List<WarningKind> warnings() {
        return content.lists().warnings();
    }

    Rulebook rulebook() {
        return rulebook.get();
    }

    /** Whether its rules are word for word those that come with the library; rows may differ. */
    public boolean hasBundledRules() {
        return rulebook.get() == BundledRulebook.RULES.join();
    }

    /** SHA-256 of rows and rules, in lower-case hexadecimal. */
    public String sha256() {
        return content.sha256();
    }
}
