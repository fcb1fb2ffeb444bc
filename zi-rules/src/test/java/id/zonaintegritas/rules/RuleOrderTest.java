package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.internal.inference.RowsInForce;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.language.RuleLint;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** How rules were compiled, and the order of files, rules and facts, change nothing at all. */
class RuleOrderTest {

    private static final Pattern RULE =
            Pattern.compile("(?m)^rule \"[^\"]+\".*?^end\\n", Pattern.DOTALL);

    private final Edition edition = Edition.current();

    private List<Assessment> units() {
        RandomUnits complete = new RandomUnits(edition, 11, 0);
        RandomUnits incomplete = new RandomUnits(edition, 12, 0.2);
        return Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> complete.next("complete " + i)),
                        IntStream.range(0, 100).mapToObj(i -> incomplete.next("incomplete " + i)))
                .toList();
    }

    private List<Evaluation> evaluations(Rulebook rules) {
        List<EditionContent> versions = EditionLoader.load(Compiled.BUNDLED);
        return ZiEvaluator.of(Editions.of(versions.get(versions.size() - 1), () -> rules))
                .evaluateAll(units());
    }

    @Test
    void rulesCompiledNow_andWhenTheJarWasBuilt_concludeTheSame() {
        assertThat(evaluations(Compiled.rulebook(Compiled.BUNDLED.texts())))
                .hasSize(200)
                .isEqualTo(evaluations(Editions.loaded(edition).rulebook()));
    }

    @Test
    void filesAndRules_inAnotherOrder_concludeTheSame() {
        Map<String, String> reversed = new TreeMap<>();
        int number = 100;
        for (Map.Entry<String, String> file : Compiled.rules(Compiled.BUNDLED.texts()).entrySet()) {
            String name = file.getKey().replace("/", "/" + number-- + "-");
            reversed.put(name, withRulesReversed(file.getValue()));
        }
        assertThat(evaluations(Compiled.rulebook(reversed)))
                .hasSize(200)
                .isEqualTo(evaluations(Editions.loaded(edition).rulebook()));
    }

    private static String withRulesReversed(String text) {
        List<String> rules = new ArrayList<>();
        RULE.matcher(text).results().forEach(r -> rules.add(r.group()));
        assertThat(rules).isNotEmpty();
        Collections.reverse(rules);
        return text.substring(0, text.indexOf("\nrule ") + 1) + String.join("\n", rules);
    }

    @Test
    void facts_givenToTheEngineInAnotherOrder_concludeTheSame() {
        RulesInForce rules = new RulesInForce(new RowsInForce(Editions.loaded(edition), Map.of()));
        for (Assessment unit : units().subList(80, 120)) {
            String expected = trace(rules, unit, null);
            for (int seed = 0; seed < 3; seed++) {
                assertThat(trace(rules, unit, new Random(seed))).isEqualTo(expected);
            }
        }
    }

    /** What the session takes at the start, shuffled if that is wanted. */
    private static String trace(RulesInForce rules, Assessment unit, @Nullable Random order) {
        KieSession session = rules.newSession();
        try {
            List<Object> first = new ArrayList<>();
            List<Consumer<Object>> takes = new ArrayList<>(List.of(first::add));
            Workings workings =
                    new Workings(
                            rules.plan(),
                            unit,
                            null,
                            rules.sought(),
                            fact -> takes.get(0).accept(fact));
            workings.start();
            if (order != null) {
                Collections.shuffle(first, order);
            }
            first.forEach(session::insert);
            takes.set(0, session::insert);
            for (Stage stage : Stage.values()) {
                do {
                    session.getAgenda().getAgendaGroup(RuleLint.group(stage)).setFocus();
                    session.fireAllRules();
                } while (workings.close(stage, rules.openness()));
            }
            return workings.trace().toString();
        } finally {
            session.dispose();
        }
    }

    @Test
    void answers_givenInAnotherOrder_concludeTheSame() {
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        for (Assessment unit : units().subList(80, 120)) {
            assertThat(evaluator.evaluate(reversed(unit)).trace())
                    .isEqualTo(evaluator.evaluate(unit).trace());
        }
    }

    private static Assessment reversed(Assessment unit) {
        return new Assessment(
                unit.unit(),
                unit.year(),
                unit.date(),
                unit.assessor(),
                reversed(unit.answers()),
                reversed(unit.eligibility()));
    }

    private static <T> Map<String, T> reversed(Map<String, T> values) {
        List<String> names = new ArrayList<>(values.keySet());
        Collections.reverse(names);
        Map<String, T> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, values.get(name)));
        return reversed;
    }
}
