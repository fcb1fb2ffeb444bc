package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches for a better answer or fact that lowers a score or a finding. */
final class BetterAnswers {

    /** A unit and the one that differs from it by one better answer. */
    private record Raised(String what, int base, int raised) {}

    private record Lowered(String id, String from, String to) {}

    private static final InstitutionType INSTITUTION = InstitutionType.LOCAL_GOVERNMENT;

    private final Edition edition;
    private final SampleUnits samples;
    private final List<Assessment> units = new ArrayList<>();
    private final List<Raised> raises = new ArrayList<>();

    BetterAnswers(Edition edition) {
        this.edition = edition;
        this.samples = new SampleUnits(edition);
    }

    void check(DecisionCheck report) {
        for (int step = 0; step < SampleUnits.BEST; step++) {
            raiseFrom(step);
        }
        List<Evaluation> evaluations = ZiEvaluator.of(edition).evaluateAll(units);
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        Map<String, Lowered> first = new LinkedHashMap<>();
        for (Raised raised : raises) {
            Evaluation after = evaluations.get(raised.raised());
            lowered(evaluations.get(raised.base()), after)
                    .ifPresent(
                            lowered -> {
                                String rule = rule(after, raised.what(), lowered.id());
                                List<String> whats =
                                        byRule.computeIfAbsent(rule, r -> new ArrayList<>());
                                if (!whats.contains(raised.what())) {
                                    whats.add(raised.what());
                                }
                                first.putIfAbsent(rule, lowered);
                            });
        }
        byRule.forEach(
                (rule, whats) -> {
                    Lowered lowered = first.get(rule);
                    report.report(
                            rule,
                            "a better answer to "
                                    + whats.get(0)
                                    + (whats.size() > 1
                                            ? " (and " + (whats.size() - 1) + " others)"
                                            : "")
                                    + (lowered == null
                                            ? ""
                                            : " lowers "
                                                    + lowered.id()
                                                    + " from "
                                                    + lowered.from()
                                                    + " to "
                                                    + lowered.to()),
                            "two of the values that the rule " + rule + " names were swapped.");
                });
    }

    private void raiseFrom(int step) {
        Map<String, AnswerValue> answers = samples.answers(step);
        Map<String, FactValue> facts = samples.facts(step);
        int base = units.size();
        units.add(SampleUnits.unit(INSTITUTION, answers, facts));
        for (Question question : edition.questions()) {
            AnswerValue better = SampleUnits.answer(question, step + 1);
            if (!better.equals(answers.get(question.id()))) {
                Map<String, AnswerValue> raised = new LinkedHashMap<>(answers);
                raised.put(question.id(), better);
                raises.add(new Raised(question.id(), base, units.size()));
                units.add(SampleUnits.unit(INSTITUTION, raised, facts));
            }
        }
        Map<String, FactValue> betterFacts = samples.facts(step + 1);
        for (FactDefinition fact : edition.facts()) {
            Map<String, FactValue> raised = new LinkedHashMap<>(facts);
            raised.put(fact.name(), betterFacts.get(fact.name()));
            raises.add(new Raised(fact.name(), base, units.size()));
            units.add(SampleUnits.unit(INSTITUTION, answers, raised));
        }
    }

    /** The first score or finding, in the order of the worksheet from below, that got worse. */
    private static Optional<Lowered> lowered(Evaluation before, Evaluation after) {
        for (int i = before.scores().size() - 1; i >= 0; i--) {
            Score one = before.scores().get(i);
            Score other = after.scores().get(i);
            if (other.lowest().compareTo(one.lowest()) < 0) {
                return Optional.of(
                        new Lowered(
                                one.id(), one.lowest().toDecimal(4), other.lowest().toDecimal(4)));
            }
        }
        for (int p = 0; p < before.predicates().size(); p++) {
            List<Finding> ones = before.predicates().get(p).findings();
            List<Finding> others = after.predicates().get(p).findings();
            for (int i = 0; i < ones.size(); i++) {
                if (rank(others.get(i).status()) < rank(ones.get(i).status())) {
                    return Optional.of(
                            new Lowered(
                                    ones.get(i).id(),
                                    ones.get(i).status().toString(),
                                    others.get(i).status().toString()));
                }
            }
        }
        return Optional.empty();
    }

    private static int rank(Status status) {
        return switch (status) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET, WAIVED -> 2;
        };
    }

    /** The likely cause: the rule that made a number of the answer, or else what came out lower. */
    private static String rule(Evaluation evaluation, String what, String lowered) {
        return Stream.of(what + ".ratio", lowered)
                .flatMap(
                        id ->
                                evaluation.trace().stream()
                                        .filter(s -> s.concluded().id().equals(id)))
                .map(TraceStep::rule)
                .findFirst()
                .orElse(lowered);
    }
}
