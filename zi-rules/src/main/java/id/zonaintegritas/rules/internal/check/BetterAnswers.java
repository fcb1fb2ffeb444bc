package id.zonaintegritas.rules.internal.check;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decimals;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.inference.UnitEvaluation;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
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

    private static final Messages MESSAGES = Messages.of("check");

    private final LoadedEdition edition;
    private final SampleUnits samples;
    private final List<Assessment> units = new ArrayList<>();
    private final List<Raised> raises = new ArrayList<>();

    BetterAnswers(LoadedEdition edition) {
        this.edition = edition;
        this.samples = new SampleUnits(edition);
    }

    void check(EditionPlaces places) {
        for (int step = 0; step < SampleUnits.BEST; step++) {
            raiseFrom(step);
        }
        List<Evaluation> evaluations =
                units.stream().map(new UnitEvaluation(edition, Map.of())::of).toList();
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
                    Lowered lowered = requireNonNull(first.get(rule));
                    places.warn(
                            places.rule(rule),
                            MESSAGES.remark(
                                    "better",
                                    whats.get(0),
                                    FlawReport.others(whats.size() - 1),
                                    lowered.id(),
                                    lowered.from(),
                                    lowered.to()));
                });
    }

    private void raiseFrom(int step) {
        Map<String, AnswerValue> answers = samples.answers(step);
        Map<String, FactValue> facts = samples.facts(step);
        int base = units.size();
        units.add(samples.unit(answers, facts));
        for (Question question : edition.questions()) {
            AnswerValue better = SampleUnits.answer(question, step + 1);
            if (SampleUnits.isGraded(question) && !better.equals(answers.get(question.id()))) {
                Map<String, AnswerValue> raised = new LinkedHashMap<>(answers);
                raised.put(question.id(), better);
                raises.add(new Raised(question.id(), base, units.size()));
                units.add(samples.unit(raised, facts));
            }
        }
        Map<String, FactValue> betterFacts = samples.facts(step + 1);
        for (FactDefinition fact : edition.facts()) {
            Map<String, FactValue> raised = new LinkedHashMap<>(facts);
            raised.put(fact.name(), betterFacts.get(fact.name()));
            raises.add(new Raised(fact.name(), base, units.size()));
            units.add(samples.unit(answers, raised));
        }
    }

    /** The first score or finding, in the order of the worksheet from below, that got worse. */
    private static Optional<Lowered> lowered(Evaluation before, Evaluation after) {
        for (int i = before.scores().size() - 1; i >= 0; i--) {
            Score one = before.scores().get(i);
            Score other = after.scores().get(i);
            if (other.lowest().compareTo(one.lowest()) < 0) {
                int decimals = Math.max(4, Decimals.telling(one.lowest(), other.lowest()));
                return Optional.of(
                        new Lowered(
                                one.id(),
                                one.lowest().toDecimal(decimals),
                                other.lowest().toDecimal(decimals)));
            }
        }
        Map<String, Finding> later = findings(after);
        for (Finding one : findings(before).values()) {
            Finding other = later.get(one.id());
            if (other != null && rank(other.status()) < rank(one.status())) {
                return Optional.of(
                        new Lowered(one.id(), one.status().toString(), other.status().toString()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Finding> findings(Evaluation evaluation) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        evaluation.predicates().forEach(p -> p.findings().forEach(f -> findings.put(f.id(), f)));
        return findings;
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
