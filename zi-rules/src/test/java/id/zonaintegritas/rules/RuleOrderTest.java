package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
        List<Edition.Content> versions = EditionLoader.load(Compiled.BUNDLED);
        return ZiEvaluator.of(new Edition(versions.get(versions.size() - 1), () -> rules))
                .evaluateAll(units());
    }

    @Test
    void rulesCompiledNow_andWhenTheJarWasBuilt_concludeTheSame() {
        assertThat(evaluations(Compiled.rulebook(Compiled.BUNDLED.texts())))
                .hasSize(200)
                .isEqualTo(evaluations(edition.rulebook()));
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
                .isEqualTo(evaluations(edition.rulebook()));
    }

    private static String withRulesReversed(String text) {
        List<String> rules = new ArrayList<>();
        RULE.matcher(text).results().forEach(r -> rules.add(r.group()));
        assertThat(rules).isNotEmpty();
        Collections.reverse(rules);
        return text.substring(0, text.indexOf("\nrule ") + 1) + String.join("\n", rules);
    }
}
