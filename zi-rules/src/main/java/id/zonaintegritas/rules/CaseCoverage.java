package id.zonaintegritas.rules;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.RuleCases.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cases of an edition exercise of it, and what they leave out. */
public final class CaseCoverage {

    /** What is counted. */
    public enum Kind {
        /** Rules that conclude something in a case about them. */
        RULES,
        /** Requirements that a case expects to be met, and not met; each of the two counts. */
        REQUIREMENTS,
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
     * @param value the status of a requirement, the letter of an option or the choice of a reading;
     *     else an empty text
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
        coverage.addRequirements(cases.versions(), source);
        coverage.addRows(source);
        coverage.addCitations(source);
        return coverage;
    }

    private static Set<Shown> shown(CaseOutcome outcome) {
        CaseGiven given = outcome.ran().given();
        CaseTrace trace = outcome.trace();
        Set<Shown> shown = new HashSet<>();
        for (TraceStep step : trace.steps()) {
            if (step.rule().equals(outcome.ran().rule().id())) {
                shown.add(new Shown(Kind.RULES, step.rule(), ""));
            }
            shown.add(new Shown(Kind.CITATIONS, step.citation(), ""));
            String ofRule = given.edition().rulebook().rule(step.rule()).citation();
            shown.add(new Shown(Kind.CITATIONS, ofRule, ""));
        }
        // What else the rules conclude about requirements shows nothing: no case says what is
        // right.
        for (RuleCase.Expectation expectation : outcome.ran().expected()) {
            if (trace.concluded(expectation.subject()) instanceof Finding finding) {
                String status = Row.camelCase(finding.status().name());
                given.edition().requirements().stream()
                        .filter(r -> r.id().equals(finding.id()))
                        .forEach(r -> shown.add(new Shown(Kind.REQUIREMENTS, r, status)));
            }
        }
        given.assessment()
                .answers()
                .forEach(
                        (question, answer) -> {
                            shown.add(new Shown(Kind.QUESTIONS, question, ""));
                            if (answer instanceof AnswerValue.Choice choice) {
                                shown.add(new Shown(Kind.OPTIONS, question, choice.option()));
                            }
                        });
        given.readings().forEach((id, choice) -> shown.add(new Shown(Kind.READINGS, id, choice)));
        return shown;
    }

    private void add(Kind kind, String id, String value, String file, int line) {
        add(new Shown(kind, id, value), id, file, line);
    }

    private void add(Shown shown, String id, String file, int line) {
        int cases = Math.toIntExact(counts.getOrDefault(shown, 0L));
        items.add(new Item(shown.kind(), id, shown.value(), file, line, cases));
    }

    private void addRequirements(List<Edition> versions, EditionSource source) {
        Set<Requirement> seen = new HashSet<>();
        for (Edition version : versions) {
            for (Requirement requirement : version.requirements()) {
                if (seen.add(requirement)) {
                    SourceRow row = row(requirement, version, source);
                    for (Status status : decidable(requirement)) {
                        String value = Row.camelCase(status.name());
                        add(
                                new Shown(Kind.REQUIREMENTS, requirement, value),
                                requirement.id(),
                                row.file(),
                                row.line());
                    }
                }
            }
        }
    }

    /** What the source does not give cannot be met. */
    private static List<Status> decidable(Requirement requirement) {
        return requirement instanceof Eligibility eligibility && eligibility.minimum() == null
                ? List.of(Status.UNDETERMINED)
                : List.of(Status.MET, Status.NOT_MET);
    }

    private static SourceRow row(Requirement requirement, Edition version, EditionSource source) {
        boolean eligibility = requirement instanceof Eligibility;
        String id =
                eligibility
                        ? requirement.id().substring(requirement.predicate().name().length() + 1)
                        : requirement.id();
        return source
                .rows(eligibility ? EditionElement.ELIGIBILITY : EditionElement.MINIMUM)
                .stream()
                .filter(row -> row.id().equals(id) && holdsOn(version.from(), row))
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
                default -> {}
            }
        }
    }

    private void add(Kind kind, String within, SourceRow row, String key) {
        add(kind, within, String.valueOf(row.text(key)), row.file(), row.line());
    }

    private void addCitations(EditionSource source) {
        Set<String> seen = new HashSet<>();
        for (SourceRow row : source.rows()) {
            SourceRow.Value citation = row.values().get("citation");
            // Of an interpretation no step is made; its readings count by themselves.
            if (citation != null
                    && row.element() != EditionElement.INTERPRETATION
                    && seen.add(citation.text())) {
                add(Kind.CITATIONS, citation.text(), "", row.file(), citation.line());
            }
        }
        for (SourceRule rule : source.rules()) {
            if (seen.add(rule.citation())) {
                add(Kind.CITATIONS, rule.citation(), "", rule.file(), rule.line());
            }
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
