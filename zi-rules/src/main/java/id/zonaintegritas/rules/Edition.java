package id.zonaintegritas.rules;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.CountComparison;
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
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLocation;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.EditionException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The regulation as it holds in one period: rows of data, rules and interpretations. Immutable and
 * safe to share between threads.
 */
public final class Edition {

    /** Loaded on first use; the class loader sees to it that this happens once. */
    private static final class Bundled {
        static final List<Edition> EDITIONS = of(BundledEdition.versions());
    }

    private final LoadedEdition loaded;

    private Edition(LoadedEdition loaded) {
        this.loaded = loaded;
    }

    static List<Edition> of(List<LoadedEdition> versions) {
        return versions.stream().map(Edition::new).toList();
    }

    LoadedEdition loaded() {
        return loaded;
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
                .filter(edition -> edition.loaded.holdsBetween(day, day))
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
     * process, unless they are those of the bundled edition; that needs no more than a Java runtime
     * and the library {@code org.drools:drools-model-codegen}. They can use nothing but the words
     * of rules.
     *
     * @throws EditionException with every problem of its rows and rules
     */
    public static List<Edition> loadAll(Path folder) {
        return of(EditionDraft.read(EditionFiles.in(folder)).editions());
    }

    /**
     * The newest version of the edition at a place on the class path: in a folder of classes, in a
     * jar, or in an image of the Java runtime.
     *
     * <pre>{@code
     * Edition.load(classes.getResource("editions/of-our-own/edition.yaml"));
     * }</pre>
     *
     * @param location of the folder of the edition, or of its file {@code edition.yaml}, which is
     *     found in every jar
     * @throws EditionException with every problem of its rows and rules, or if nothing can be read
     *     there
     */
    public static Edition load(URL location) {
        List<Edition> versions = loadAll(location);
        return versions.get(versions.size() - 1);
    }

    /**
     * All versions of the edition at a place on the class path, the oldest first.
     *
     * @throws EditionException with every problem of its rows and rules, or if nothing can be read
     *     there
     * @see #load(URL)
     */
    public static List<Edition> loadAll(URL location) {
        return of(EditionDraft.read(EditionLocation.files(location)).editions());
    }

    /**
     * Writes the files of the bundled edition, with the cases of its rules, below a folder.
     *
     * @throws IOException if a file cannot be written, or exists
     */
    public static void copyBundled(Path folder) throws IOException {
        EditionFiles.copyBundled(BundledEdition.ID, folder);
    }

    /** The id of the regulation, such as {@code permenpanrb-90-2021}. */
    public String id() {
        return loaded.id();
    }

    public Title title() {
        return loaded.title();
    }

    /** The first day on which this edition holds. */
    public LocalDate from() {
        return loaded.from();
    }

    /** The last day on which this edition holds, if a later one follows it. */
    public Optional<LocalDate> until() {
        return loaded.until();
    }

    /** The ids of the amending regulations that are taken in. */
    public List<String> amendedBy() {
        return loaded.amendedBy();
    }

    /** The worksheet from the total down to indicators and results, in its order. */
    public List<Node> nodes() {
        return loaded.nodes();
    }

    /** All questions in the order of the worksheet. */
    public List<Question> questions() {
        return loaded.questions();
    }

    /** Minimums, eligibility and what rules of their own decide, by predicate. */
    public List<Requirement> requirements() {
        return loaded.requirements();
    }

    /** The predicates that are granted, the lowest first. */
    public List<Predicate> predicates() {
        return loaded.predicates();
    }

    /** The types of institution that assessments name. */
    public List<Term> institutionTypes() {
        return loaded.institutionTypes();
    }

    /** The types of service that assessments name. */
    public List<Term> serviceTypes() {
        return loaded.serviceTypes();
    }

    /** The regulations that rows and rules cite, such as {@code PermenPANRB 90/2021}. */
    public List<String> regulations() {
        return loaded.regulations();
    }

    /** The numbers that rules name. */
    public List<Limit> limits() {
        return loaded.limits();
    }

    /** The numbers that rules derive under a name. */
    public List<FigureDefinition> figures() {
        return loaded.figures();
    }

    /** What evaluations leave to people. */
    public List<ReservationKind> reservations() {
        return loaded.reservations();
    }

    /** Counts of several places that have to fit together. */
    public List<CountComparison> comparisons() {
        return loaded.comparisons();
    }

    /** Who may be proposed while it does not meet all requirements. */
    public List<Affirmation> affirmations() {
        return loaded.affirmations();
    }

    /** The facts that eligibility is decided on. */
    public List<FactDefinition> facts() {
        return loaded.facts();
    }

    /** The places where the regulation leaves room, with their readings. */
    public List<Interpretation> interpretations() {
        return loaded.interpretations();
    }

    /** What evaluations warn about. */
    public List<WarningKind> warnings() {
        return loaded.warnings();
    }

    /** Where it was read from, as it was named; nothing if it comes with the library. */
    public Optional<String> folder() {
        return loaded.folder();
    }

    /** Whether its rules are word for word those that come with the library; rows may differ. */
    public boolean hasBundledRules() {
        return loaded.hasBundledRules();
    }

    /** SHA-256 of rows and rules, in lower-case hexadecimal. */
    public String sha256() {
        return loaded.sha256();
    }
}
