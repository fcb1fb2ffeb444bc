package id.zonaintegritas.rules;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One version of an edition, ready to evaluate with: its rows, and its rules compiled. Immutable
 * and safe to share between threads.
 */
final class LoadedEdition {

    private final EditionContent content;
    private final Supplier<Rulebook> rulebook;

    /**
     * @param rulebook gives the compiled rules; asked when the first unit is evaluated
     */
    LoadedEdition(EditionContent content, Supplier<Rulebook> rulebook) {
        this.content = content;
        this.rulebook = rulebook;
    }

    /** Whether it holds on some day of a time, both of whose ends belong to it. */
    boolean holdsBetween(LocalDate first, LocalDate last) {
        return !last.isBefore(from()) && until().stream().noneMatch(first::isAfter);
    }

    String id() {
        return content.id();
    }

    Title title() {
        return content.title();
    }

    LocalDate from() {
        return content.from();
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(content.until());
    }

    List<String> amendedBy() {
        return content.amendedBy();
    }

    List<Node> nodes() {
        return content.nodes();
    }

    List<Question> questions() {
        return content.questions();
    }

    List<Requirement> requirements() {
        return content.requirements();
    }

    List<Predicate> predicates() {
        return content.lists().predicates();
    }

    List<Term> institutionTypes() {
        return content.lists().institutionTypes();
    }

    List<Term> serviceTypes() {
        return content.lists().serviceTypes();
    }

    List<String> regulations() {
        return content.lists().regulations();
    }

    List<Limit> limits() {
        return content.lists().limits();
    }

    List<FigureDefinition> figures() {
        return content.lists().figures();
    }

    List<ReservationKind> reservations() {
        return content.lists().reservations();
    }

    List<Affirmation> affirmations() {
        return content.affirmations();
    }

    List<FactDefinition> facts() {
        return content.facts();
    }

    List<Interpretation> interpretations() {
        return content.interpretations();
    }

    List<WarningKind> warnings() {
        return content.lists().warnings();
    }

    Rulebook rulebook() {
        return rulebook.get();
    }

    /** SHA-256 of rows and rules, in lower-case hexadecimal. */
    String sha256() {
        return content.sha256();
    }
}
