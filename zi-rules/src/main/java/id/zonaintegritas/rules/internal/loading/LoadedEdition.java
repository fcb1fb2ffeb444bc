package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.EditionRows;
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
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.PrecinctRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One version of an edition, ready to evaluate with: its rows, and its rules compiled. Immutable
 * and safe to share between threads.
 */
public final class LoadedEdition {

    private final EditionContent content;
    private final Supplier<Rulebook> rulebook;
    private final @Nullable String folder;
    private final EditionRows rows;

    /**
     * Rows, and the rules that belong to them.
     *
     * @param rulebook gives the compiled rules; asked when the first unit is evaluated
     * @param folder where it was read from, or null if it comes with the library
     */
    public LoadedEdition(
            EditionContent content, Supplier<Rulebook> rulebook, @Nullable String folder) {
        this.content = content;
        this.rulebook = rulebook;
        this.folder = folder;
        this.rows =
                new EditionRows(
                        content.lists().regulations(),
                        content.nodes(),
                        content.questions(),
                        content.facts(),
                        content.interpretations());
    }

    /** Where it was read from, as it was named; nothing if it comes with the library. */
    public Optional<String> folder() {
        return Optional.ofNullable(folder);
    }

    /** What its results name. */
    public EditionRows rows() {
        return rows;
    }

    /** Whether it holds on some day of a time, both of whose ends belong to it. */
    public boolean holdsBetween(LocalDate first, LocalDate last) {
        return !last.isBefore(from()) && until().stream().noneMatch(first::isAfter);
    }

    public String id() {
        return content.id();
    }

    public Title title() {
        return content.title();
    }

    public LocalDate from() {
        return content.from();
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(content.until());
    }

    public List<String> amendedBy() {
        return content.amendedBy();
    }

    public List<Node> nodes() {
        return content.nodes();
    }

    public List<Question> questions() {
        return content.questions();
    }

    public List<Requirement> requirements() {
        return content.requirements();
    }

    public List<Predicate> predicates() {
        return content.lists().predicates();
    }

    public List<Term> institutionTypes() {
        return content.lists().institutionTypes();
    }

    public List<Term> serviceTypes() {
        return content.lists().serviceTypes();
    }

    public List<String> regulations() {
        return content.lists().regulations();
    }

    public List<Limit> limits() {
        return content.lists().limits();
    }

    public List<FigureDefinition> figures() {
        return content.lists().figures();
    }

    public List<ReservationKind> reservations() {
        return content.lists().reservations();
    }

    public List<Affirmation> affirmations() {
        return content.affirmations();
    }

    public List<FactDefinition> facts() {
        return content.facts();
    }

    public List<Interpretation> interpretations() {
        return content.interpretations();
    }

    public List<WarningKind> warnings() {
        return content.lists().warnings();
    }

    public List<CountComparison> comparisons() {
        return content.lists().comparisons();
    }

    /** What it says of precincts. */
    public PrecinctRows precincts() {
        return content.precincts();
    }

    public Rulebook rulebook() {
        return rulebook.get();
    }

    /** Whether its rules are word for word those that come with the library. */
    public boolean hasBundledRules() {
        return rulebook() == BundledEdition.rules();
    }

    /** SHA-256 of rows and rules, in lower-case hexadecimal. */
    public String sha256() {
        return content.sha256();
    }
}
