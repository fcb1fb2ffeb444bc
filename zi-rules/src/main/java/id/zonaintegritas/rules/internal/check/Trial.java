package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.check.Grid.Range;
import id.zonaintegritas.rules.internal.inference.Inference;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.problem.RulesException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit that is made up to try rules on: it speaks of nothing but what is tried. */
public final class Trial {

    private @Nullable String institutionType;
    private @Nullable String serviceType;
    private @Nullable Integer year;
    private @Nullable LocalDate date;
    private final Map<String, AnswerValue> answers = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private final Map<String, Rational> indexes = new LinkedHashMap<>();
    private final Map<String, Long> respondents = new HashMap<>();
    private final Map<String, FactValue> facts = new LinkedHashMap<>();
    private final Map<String, Range> points = new LinkedHashMap<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final List<Inference.Stated> stated = new ArrayList<>();
    private boolean possible = true;

    void institutionType(@Nullable String type) {
        institutionType = type;
    }

    void serviceType(@Nullable String type) {
        serviceType = type;
    }

    void year(@Nullable Integer assessed) {
        year = assessed;
    }

    void date(@Nullable LocalDate day) {
        date = day;
    }

    void fact(String name, @Nullable FactValue value) {
        spokenOf.add("/eligibility/" + name);
        if (value != null) {
            facts.put(name, value);
        }
    }

    void option(String question, @Nullable String letter) {
        spokenOf.add("/answers/" + question);
        if (letter != null) {
            answers.put(question, new AnswerValue.Choice(letter));
        }
    }

    void index(String question, @Nullable Rational value) {
        spokenOf.add("/answers/" + question);
        if (value != null) {
            indexes.put(question, value);
        }
    }

    /** How many answered a survey; without an index they are not stated. */
    void respondents(String question, @Nullable Long number) {
        if (number != null) {
            respondents.put(question, number);
        }
    }

    void count(String question, String name, @Nullable Long number) {
        spokenOf.add("/answers/" + question);
        if (number != null) {
            counts.computeIfAbsent(question, q -> new LinkedHashMap<>()).put(name, number);
        }
    }

    void points(String node, Range range) {
        points.put(node, range);
    }

    /** The points that are given to a node, if any are. */
    @Nullable Range points(String node) {
        return points.get(node);
    }

    /** What is given cannot be so. */
    void impossible() {
        possible = false;
    }

    /** Whether a unit can be so, as far as it is made up of conclusions. */
    boolean isPossible() {
        return possible;
    }

    void state(Inference.Stated conclusion) {
        stated.add(conclusion);
    }

    Assessment assessment() {
        Map<String, AnswerValue> all = new LinkedHashMap<>(answers);
        counts.forEach((id, values) -> all.put(id, new AnswerValue.Counts(values)));
        indexes.forEach(
                (id, value) -> all.put(id, new AnswerValue.Index(value, respondents.get(id))));
        return new Assessment(
                new Unit("trial", null, null, institutionType, serviceType),
                year,
                date,
                null,
                all,
                facts);
    }

    /**
     * What the rules conclude about it, up to a stage.
     *
     * @throws RulesException if a rule fails
     */
    public Workings run(RulesInForce rules, Stage last) {
        return Inference.run(
                rules,
                assessment(),
                spokenOf,
                Arrays.stream(Stage.values()).filter(s -> s.compareTo(last) <= 0).toList(),
                this::state);
    }

    private void state(Workings workings) {
        points.forEach((node, p) -> workings.statePoints(node, p.lowest(), p.highest()));
        stated.forEach(one -> one.in(workings));
    }
}
