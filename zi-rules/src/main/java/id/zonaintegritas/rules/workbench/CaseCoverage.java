package id.zonaintegritas.rules.workbench;

import static java.util.Collections.disjoint;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.cases.CaseGiven;
import id.zonaintegritas.rules.internal.cases.CaseOutcome;
import id.zonaintegritas.rules.internal.cases.CaseTrace;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.internal.check.RuleSilence;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.workbench.RuleCases.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cases of an edition exercise of it, and what they leave out. */
public final class CaseCoverage {

    /** What is counted. */
    public enum Kind {
        /** Rules that conclude something in a case about them. */
        RULES,
        /** Rules that compare something and conclude nothing in a case about them. */
        SILENT,
        /** Requirements that a case expects to be met, not met or waived; each of these counts. */
        REQUIREMENTS,
        /**
         * Predicates, affirmations and figures that a case expects something of, facts and types
         * that it states, warnings and reservations that it leads to.
         */
        ROWS,
        /** Questions that are answered in a case. */
        QUESTIONS,
        /** Options that are chosen in a case. */
        OPTIONS,
        /** Readings of interpretations that a case chooses. */
        READINGS,
        /** Places in the regulation that a step of a case cites. */
        CITATIONS
    }

    /**
     * Something that cases should exercise.
     *
     * @param id as in the edition; the text of a citation
     * @param value the status of a requirement, what a row is, the letter of an option or the
     *     choice of a reading; else an empty text
     * @param file in the edition, such as {@code minimums.yaml}
     * @param line from 1; of a citation, the first place that has it
     * @param cases how many cases exercise it
     */
    public record Item(Kind kind, String id, String value, String file, int line, int cases) {

        public boolean isCovered() {
            return cases > 0;
        }
    }

    /** What a case shows; rows of different versions may have the same id. */
    private record Shown(Kind kind, Object what, String value) {}

    private final Map<Shown, Long> counts;
    private final List<Item> items = new ArrayList<>();

    private CaseCoverage(Map<Shown, Long> counts) {
        this.counts = counts;
    }

    static CaseCoverage of(RuleCases cases, EditionSource source) {
        CaseCoverage coverage =
                new CaseCoverage(
                        cases.stream()
                                .map(Case::outcome)
                                .flatMap(outcome -> shown(outcome).stream())
                                .collect(groupingBy(identity(), counting())));
        source.rules().forEach(r -> coverage.add(Kind.RULES, r.id(), "", r.file(), r.line()));
        Set<String> comparing = comparing(cases.versions().get(0));
        source.rules().stream()
                .filter(r -> comparing.contains(r.id()))
                .forEach(r -> coverage.add(Kind.SILENT, r.id(), "", r.file(), r.line()));
        coverage.addRequirements(cases.versions(), source);
        coverage.addRows(source);
        coverage.addCitations(source);
        return coverage;
    }

    private static Set<String> comparing(LoadedEdition version) {
        return version.rulebook().texts().stream()
                .flatMap(file -> file.rules().stream())
                .filter(RuleSilence::isPossible)
                .map(rule -> rule.name().text())
                .collect(toSet());
    }

    private static Set<Shown> shown(CaseOutcome outcome) {
        Set<Shown> shown = new HashSet<>();
        String rule = outcome.ran().rule().id();
        shown.add(new Shown(outcome.fired() ? Kind.RULES : Kind.SILENT, rule, ""));
        showGiven(outcome.ran().given(), shown);
        showConcluded(outcome, shown);
        return shown;
    }

    private static void showGiven(CaseGiven given, Set<Shown> shown) {
        given.readings().forEach((id, choice) -> shown.add(new Shown(Kind.READINGS, id, choice)));
        Assessment assessment = given.assessment();
        assessment
                .answers()
                .forEach(
                        (question, answer) -> {
                            shown.add(new Shown(Kind.QUESTIONS, question, ""));
                            if (answer instanceof AnswerValue.Choice choice) {
                                shown.add(new Shown(Kind.OPTIONS, question, choice.option()));
                            }
                        });
        assessment.eligibility().keySet().forEach(f -> shown.add(row(EditionElement.FACT, f)));
        Unit unit = assessment.unit();
        shown.add(row(EditionElement.INSTITUTION_TYPE, unit.institutionType()));
        shown.add(row(EditionElement.SERVICE_TYPE, unit.serviceType()));
    }

    private static Shown row(EditionElement element, @Nullable String id) {
        return new Shown(Kind.ROWS, String.valueOf(id), Row.camelCase(element.name()));
    }

    private static void showConcluded(CaseOutcome outcome, Set<Shown> shown) {
        LoadedEdition edition = outcome.ran().given().edition();
        CaseTrace trace = outcome.trace();
        for (TraceStep step : trace.steps()) {
            shown.add(new Shown(Kind.CITATIONS, step.citation(), ""));
        }
        for (String rule : trace.fired()) {
            RuleInfo known = edition.rulebook().rules().get(rule);
            if (known != null) {
                shown.add(new Shown(Kind.CITATIONS, known.citation(), ""));
            }
        }
        trace.warnings()
                .forEach(w -> shown.add(row(EditionElement.WARNING, w.replaceFirst(" .*", ""))));
        trace.reservations().forEach(r -> shown.add(row(EditionElement.RESERVATION, r)));
        // What else the rules conclude shows nothing: no case says what is right.
        for (RuleCase.Expectation expectation : outcome.ran().expected()) {
            Conclusion concluded = trace.concluded(expectation.subject());
            if (concluded instanceof Finding finding) {
                String status = Row.camelCase(finding.status().name());
                requirements(edition)
                        .filter(r -> r.id().equals(finding.id()))
                        .forEach(r -> shown.add(new Shown(Kind.REQUIREMENTS, asked(r), status)));
            } else if (concluded instanceof PredicateOutcome predicate) {
                shown.add(row(EditionElement.PREDICATE, predicate.id()));
            } else if (concluded instanceof Conclusion.Figure figure) {
                shown.add(row(EditionElement.FIGURE, figure.id()));
            } else if (concluded instanceof Conclusion.Relief relief) {
                String id = relief.id().substring(relief.id().indexOf('.') + 1);
                shown.add(row(EditionElement.AFFIRMATION, id));
            }
        }
    }

    private void add(Kind kind, String id, String value, String file, int line) {
        add(new Shown(kind, id, value), id, file, line);
    }

    private void add(Shown shown, String id, String file, int line) {
        int cases = Math.toIntExact(counts.getOrDefault(shown, 0L));
        items.add(new Item(shown.kind(), id, shown.value(), file, line, cases));
    }

    /** Those on units and those on precincts. */
    private static Stream<Requirement> requirements(LoadedEdition version) {
        return Stream.concat(
                version.requirements().stream(), version.precincts().requirements().stream());
    }

    private void addRequirements(List<LoadedEdition> versions, EditionSource source) {
        Map<List<@Nullable Object>, Set<Status>> statuses = new LinkedHashMap<>();
        Map<List<@Nullable Object>, SourceRow> rows = new HashMap<>();
        for (LoadedEdition version : versions) {
            for (Requirement requirement : requirements(version).toList()) {
                List<@Nullable Object> asked = asked(requirement);
                statuses.computeIfAbsent(asked, a -> EnumSet.noneOf(Status.class))
                        .addAll(decidable(requirement, version));
                rows.putIfAbsent(asked, row(requirement, version, source));
            }
        }
        statuses.forEach((asked, all) -> all.forEach(s -> addRequirement(asked, s, rows)));
    }

    private void addRequirement(
            List<@Nullable Object> asked,
            Status status,
            Map<List<@Nullable Object>, SourceRow> rows) {
        String id = String.valueOf(asked.get(0));
        SourceRow row = requireNonNull(rows.get(asked));
        Shown shown = new Shown(Kind.REQUIREMENTS, asked, Row.camelCase(status.name()));
        add(shown, id, row.file(), row.line());
    }

    /** What makes a requirement another one; where it stands in a version does not. */
    private static List<@Nullable Object> asked(Requirement requirement) {
        if (requirement instanceof Minimum row) {
            return List.of(row.id(), row.subject(), row.measure(), row.minimum());
        }
        return requirement instanceof Eligibility row
                ? Arrays.asList(row.id(), row.least(), row.most())
                : List.of(requirement.id());
    }

    private static List<Status> decidable(Requirement requirement, LoadedEdition version) {
        return requirement instanceof Eligibility row
                        && version.affirmations().stream().anyMatch(a -> mayWaive(a, row))
                ? List.of(Status.MET, Status.NOT_MET, Status.WAIVED)
                : List.of(Status.MET, Status.NOT_MET);
    }

    /** What is asked of other units than those that are affirmed is waived for nobody. */
    private static boolean mayWaive(Affirmation affirmation, Eligibility row) {
        List<String> asked = row.onlyFor().institutionTypes();
        List<String> askedServices = row.onlyFor().serviceTypes();
        return affirmation.id().equals(row.affirmation())
                && (asked.isEmpty() || !disjoint(asked, affirmation.institutionTypes()))
                && (askedServices.isEmpty()
                        || !disjoint(askedServices, affirmation.serviceTypes()));
    }

    private static SourceRow row(
            Requirement requirement, LoadedEdition version, EditionSource source) {
        String id = requirement.id();
        EditionElement element = EditionElement.MINIMUM;
        if (!(requirement instanceof Minimum)) {
            id = id.substring(requirement.predicate().length() + 1);
            element =
                    version.precincts().requirements().contains(requirement)
                            ? EditionElement.PRECINCT
                            : requirement instanceof Eligibility
                                    ? EditionElement.ELIGIBILITY
                                    : EditionElement.SPECIAL;
        }
        String name = id;
        return source.rows(element).stream()
                .filter(row -> row.id().equals(name) && holdsOn(version.from(), row))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holdsOn(LocalDate day, SourceRow row) {
        String since = row.text("since");
        String until = row.text("until");
        return (since == null || !day.isBefore(LocalDate.parse(since)))
                && (until == null || !day.isAfter(LocalDate.parse(until)));
    }

    private void addRows(EditionSource source) {
        for (SourceRow row : source.rows()) {
            String within = String.valueOf(row.within());
            switch (row.element()) {
                case QUESTION -> add(Kind.QUESTIONS, row.id(), "", row.file(), row.line());
                case OPTION -> add(Kind.OPTIONS, within, row, "letter");
                case READING -> add(Kind.READINGS, within, row, "id");
                case PREDICATE, INSTITUTION_TYPE, SERVICE_TYPE, FACT, AFFIRMATION -> addRow(row);
                case FIGURE, WARNING, RESERVATION -> {
                    // What no rule concludes, no case can.
                    if (isConcluded(row, source)) {
                        addRow(row);
                    }
                }
                default -> {}
            }
        }
    }

    /** Whether a rule names it, or another row does that rules are about. */
    private static boolean isConcluded(SourceRow row, EditionSource source) {
        return source.rules().stream().anyMatch(rule -> names(rule, row.id()))
                || source.rows(EditionElement.COMPARISON).stream()
                        .anyMatch(other -> row.id().equals(other.text("warning")))
                || source.rows(EditionElement.ELIGIBILITY).stream()
                        .anyMatch(
                                other ->
                                        "exclusion".equals(other.text("kind"))
                                                && row.id().equals(other.text("fact")));
    }

    private static boolean names(SourceRule rule, String id) {
        return rule.lines().stream().anyMatch(line -> line.contains("\"" + id + "\""));
    }

    private void addRow(SourceRow row) {
        String element = Row.camelCase(row.element().name());
        add(Kind.ROWS, row.id(), element, row.file(), row.line());
    }

    private void add(Kind kind, String within, SourceRow row, String key) {
        add(kind, within, String.valueOf(row.text(key)), row.file(), row.line());
    }

    private void addCitations(EditionSource source) {
        Set<String> seen = new HashSet<>();
        for (SourceRow row : source.rows()) {
            if (isCited(row, source)) {
                addCitation(row, "citation", seen);
                addCitation(row, "formerly.citation", seen);
            }
        }
        for (SourceRule rule : source.rules()) {
            if (seen.add(rule.citation())) {
                add(Kind.CITATIONS, rule.citation(), "", rule.file(), rule.line());
            }
        }
    }

    /** Of other rows no step is made. */
    private static boolean isCited(SourceRow row, EditionSource source) {
        return switch (row.element()) {
            case INTERPRETATION, LIMIT -> false;
            case RESERVATION -> isConcluded(row, source);
            case COMPARISON -> false;
            default -> true;
        };
    }

    private void addCitation(SourceRow row, String key, Set<String> seen) {
        SourceRow.Value citation = row.values().get(key);
        if (citation != null && seen.add(citation.text())) {
            add(Kind.CITATIONS, citation.text(), "", row.file(), citation.line());
        }
    }

    /** Everything of the edition that cases should exercise, by kind and in its order. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** Everything of one kind. */
    public List<Item> items(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** What no case exercises. */
    public List<Item> uncovered() {
        return items.stream().filter(item -> !item.isCovered()).toList();
    }

    /** How much of a kind is exercised, in percent, rounded down; all of it if there is none. */
    public int percent(Kind kind) {
        List<Item> all = items(kind);
        long covered = all.stream().filter(Item::isCovered).count();
        return all.isEmpty() ? 100 : Math.toIntExact(covered * 100 / all.size());
    }
}
