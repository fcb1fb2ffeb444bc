package id.zonaintegritas.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuleLinesTest {

    private static final String FILE =
            """
            package p

            rule "a"
            when
            then
            end

            rule "b"
            when
            then
            end
            """;

    private final StringBuilder out = new StringBuilder();

    private String without(Integer... wrong) {
        return RuleLines.without(FILE, new TreeSet<>(List.of(wrong)), out);
    }

    @Test
    void rule_withSeveralMistakes_takesNoOtherRuleAlong() {
        String rest = without(9, 10);

        assertThat(rest).contains("rule \"a\"").doesNotContain("rule \"b\"");
        assertThat(rest.split("\n", -1)).hasSameSizeAs(FILE.split("\n", -1));
        assertThat(out).contains("rule \"b\"").doesNotContain("rule \"a\"");
    }

    @Test
    void mistake_outsideRules_takesAll() {
        assertThat(without(1)).isBlank();
        assertThat(out).contains("rule \"a\"").contains("rule \"b\"");
    }

    @Test
    void file_withoutMistakes_staysAsItIs() {
        assertThat(RuleLines.without(FILE, Set.of(), out)).isEqualTo(FILE);
        assertThat(out).isEmpty();
    }
}
