package id.zonaintegritas.rules;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Scores;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what a derivation says about each of its units. Not for more than one thread. */
final class EvaluationAssembly implements Concluded.Writing {

    private final RowsInForce rows;
    private final EditionReference edition;
    private final List<Derivation.Step> steps;
    private final IdentityHashMap<Concluded, Integer> places = new IdentityHashMap<>();
    private final int[] scorePlaces;
    private final List<Scores> questions = new ArrayList<>();
    private final @Nullable Conclusion[] written;
    private Derivation.Step current;

    EvaluationAssembly(RowsInForce rows, EditionReference edition, Derivation derivation) {
        this.rows = rows;
        this.edition = edition;
        this.steps = derivation.steps();
        this.written = new Conclusion[steps.size()];
        this.current = steps.get(0);
        for (Derivation.Step step : steps) {
            places.put(step.concluded(), places.size());
            if (step.concluded() instanceof Scores scores) {
                questions.add(scores);
            }
        }
        List<String> nodes = rows.nodes().stream().map(Node::id).toList();
        this.scorePlaces =
                steps.stream().mapToInt(s -> nodes.indexOf(s.concluded().id())).toArray();
    }

    Evaluation evaluation(int index, Unit unit) {
        List<TraceStep> trace = new ArrayList<>(steps.size());
        List<Warning> warnings = new ArrayList<>(0);
        List<PredicateOutcome> predicates = new ArrayList<>(2);
        Score[] scores = new Score[rows.nodes().size()];
        Decision decision = null;
        for (int i = 0; i < steps.size(); i++) {
            current = steps.get(i);
            Conclusion conclusion = current.concluded().about(index, this);
            written[i] = conclusion;
            if (conclusion == null) {
                continue;
            }
            trace.add(
                    new TraceStep(
                            trace.size() + 1,
                            current.rule().stage(),
                            current.rule().id(),
                            current.citation(),
                            current.because(),
                            conclusion));
            if (conclusion instanceof Score score) {
                scores[scorePlaces[i]] = score;
            } else if (conclusion instanceof Warning warning) {
                warnings.add(warning);
            } else if (conclusion instanceof PredicateOutcome outcome) {
                predicates.add(outcome);
            } else if (conclusion instanceof Decision made) {
                decision = made;
            }
        }
        return new Evaluation(
                unit,
                isComplete(index),
                edition,
                requireNonNull(decision),
                List.copyOf(predicates),
                List.of(scores),
                List.copyOf(warnings),
                List.copyOf(trace));
    }

    private boolean isComplete(int unit) {
        for (Scores question : questions) {
            if (!question.isAnswered(unit)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String rule() {
        return current.rule().id();
    }

    @Override
    public String citation() {
        return current.citation();
    }

    @Override
    public List<String> interpretations(int readings, @Nullable String always) {
        return rows.interpretations(readings | rows.bit(always));
    }

    @Override
    public <C extends Concluded> List<C> inOrder(List<C> conclusions) {
        return conclusions.stream().sorted(comparing(places::get)).toList();
    }

    @Override
    public @Nullable Conclusion written(Concluded other) {
        Integer place = places.get(other);
        return place == null ? null : written[place];
    }
}
