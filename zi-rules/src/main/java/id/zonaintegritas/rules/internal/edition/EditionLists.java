package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.WarningKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What other rows and rules choose from. */
public record EditionLists(
        List<Predicate> predicates,
        List<Term> institutionTypes,
        List<Term> serviceTypes,
        List<String> regulations,
        List<Limit> limits,
        List<FigureDefinition> figures,
        List<WarningKind> warnings,
        List<ReservationKind> reservations,
        List<CountComparison> comparisons) {

    public EditionLists {
        predicates = List.copyOf(predicates);
        institutionTypes = List.copyOf(institutionTypes);
        serviceTypes = List.copyOf(serviceTypes);
        regulations = List.copyOf(regulations);
        limits = List.copyOf(limits);
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
        reservations = List.copyOf(reservations);
        comparisons = List.copyOf(comparisons);
    }

    /** The same without comparisons of other questions than these. */
    EditionLists about(Set<String> questions) {
        return new EditionLists(
                predicates,
                institutionTypes,
                serviceTypes,
                regulations,
                limits,
                figures,
                warnings,
                reservations,
                comparisons.stream()
                        .filter(
                                c ->
                                        Stream.concat(c.counted().stream(), c.against().stream())
                                                .allMatch(p -> questions.contains(p.question())))
                        .toList());
    }
}
