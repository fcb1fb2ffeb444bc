package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.WarningKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an edition as the readings in force leave them; every list in the order of the
 * regulation.
 *
 * @param from the first day on which they hold
 * @param until the last day on which they hold, or null if they still do
 * @param questions those that count
 * @param predicates the lowest first
 * @param interpretations with all their readings
 * @param readings the one in force of each interpretation, in the same order
 */
public record Law(
        LocalDate from,
        @Nullable LocalDate until,
        List<Node> nodes,
        List<Question> questions,
        List<FactDefinition> facts,
        List<Requirement> requirements,
        List<Predicate> predicates,
        List<id.zonaintegritas.model.Affirmation> affirmations,
        List<Interpretation> interpretations,
        List<id.zonaintegritas.model.Reading> readings,
        List<id.zonaintegritas.model.Limit> limits,
        List<FigureDefinition> figures,
        List<WarningKind> warnings,
        List<ReservationKind> reservations,
        List<CountComparison> comparisons) {

    public Law {
        nodes = List.copyOf(nodes);
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
        requirements = List.copyOf(requirements);
        predicates = List.copyOf(predicates);
        affirmations = List.copyOf(affirmations);
        interpretations = List.copyOf(interpretations);
        readings = List.copyOf(readings);
        limits = List.copyOf(limits);
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
        reservations = List.copyOf(reservations);
        comparisons = List.copyOf(comparisons);
    }
}
