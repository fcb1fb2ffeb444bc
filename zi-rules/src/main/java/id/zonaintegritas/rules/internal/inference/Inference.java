package id.zonaintegritas.rules.internal.inference;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.EndlessConclusions;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.language.RuleLint;
import id.zonaintegritas.rules.internal.loading.RuleFailures;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.core.common.InternalWorkingMemoryEntryPoint;
import org.drools.core.common.ReteEvaluator;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs the rules of an edition about one unit in a session of the engine. */
public final class Inference {

    /** What a case states beside an assessment. */
    public interface Stated {
        void in(Workings workings);
    }

    /** How the engine names the rule whose condition failed. */
    private static final Pattern RULE = Pattern.compile("Rule \"([^\"]+)\"");

    private Inference() {}

    /**
     * Everything that the rules conclude about a unit.
     *
     * @throws RulesException if something is not decided exactly once, or a rule fails
     */
    static Workings of(RulesInForce rules, Assessment assessment) {
        Workings workings = run(rules, assessment, null, List.of(Stage.values()), stated -> {});
        if (!workings.undecided().isEmpty()) {
            throw RuleFailures.of(workings.undecided());
        }
        return workings;
    }

    /**
     * Everything that the rules conclude about a precinct.
     *
     * @param units what its units come to, by the id of the predicate
     * @throws RulesException if something is not decided exactly once, or a rule fails
     */
    static Workings ofPrecinct(
            RulesInForce rules, Assessment stated, Map<String, List<Outcome>> units) {
        Workings workings =
                run(
                        rules,
                        stated,
                        units,
                        null,
                        List.of(Stage.REQUIREMENTS, Stage.DECISION),
                        nothing -> {});
        if (!workings.undecided().isEmpty()) {
            throw RuleFailures.of(workings.undecided());
        }
        return workings;
    }

    /**
     * What the rules of some stages conclude.
     *
     * @param spokenOf the pointers that a case speaks of; null for a whole assessment
     * @param stated what a case states of earlier stages
     * @throws RulesException if a rule fails
     */
    public static Workings run(
            RulesInForce rules,
            Assessment assessment,
            @Nullable Set<String> spokenOf,
            List<Stage> stages,
            Stated stated) {
        return run(rules, assessment, Map.of(), spokenOf, stages, stated);
    }

    /**
     * What the rules of some stages conclude about a precinct.
     *
     * @param assessment what it states of itself
     * @param units what its units come to, by the id of the predicate
     * @param spokenOf the pointers that a case speaks of; null for a whole precinct
     * @param stated what a case states of earlier stages
     * @throws RulesException if a rule fails
     */
    public static Workings run(
            RulesInForce rules,
            Assessment assessment,
            Map<String, List<Outcome>> units,
            @Nullable Set<String> spokenOf,
            List<Stage> stages,
            Stated stated) {
        KieSession session = rules.newSession();
        // Facts are never looked up, changed or taken back, so the session keeps no store of them.
        InternalWorkingMemoryEntryPoint facts =
                (InternalWorkingMemoryEntryPoint) ((ReteEvaluator) session).getDefaultEntryPoint();
        try {
            Workings workings =
                    new Workings(
                            rules.plan(),
                            assessment,
                            units,
                            spokenOf,
                            rules.sought(),
                            facts::insertAsync);
            workings.atMost(Limits.CONCLUSIONS.most());
            workings.only(stages);
            stated.in(workings);
            workings.start();
            for (Stage stage : stages) {
                do {
                    session.getAgenda().getAgendaGroup(RuleLint.group(stage)).setFocus();
                    session.fireAllRules();
                } while (workings.close(stage, rules.openness()));
            }
            return workings;
        } catch (ConsequenceException failed) {
            if (failed.getCause() instanceof EndlessConclusions endless) {
                throw RuleFailures.endless(endless.rule());
            }
            throw failed.getCause() instanceof RulesException refused
                    ? refused
                    : RuleFailures.failed(failed.getMatch().getRule().getName(), failed);
        } catch (ConstraintEvaluationException failed) {
            Matcher rule = RULE.matcher(String.valueOf(failed.getMessage()));
            throw RuleFailures.failed(rule.find() ? rule.group(1) : "?", failed);
        } catch (EndlessConclusions endless) {
            throw RuleFailures.endless(endless.rule());
        } finally {
            session.dispose();
        }
    }
}
