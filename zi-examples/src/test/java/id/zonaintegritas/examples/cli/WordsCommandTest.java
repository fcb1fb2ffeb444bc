package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.RuleVocabulary;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Fact;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsCommandTest {

    /** White space is where lines are broken. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void words_ofEveryFact_areListedWithTheirMeaning(String language) {
        Run run = Run.of("words", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.error()).isEmpty();
        String printed = plain(run.out());
        Function<Title, String> said = title -> title.in(Locale.forLanguageTag(language));
        for (Fact fact : RuleVocabulary.facts()) {
            assertThat(printed).contains(fact.name() + " " + plain(said.apply(fact.meaning())));
            fact.fields()
                    .forEach(
                            field ->
                                    assertThat(printed)
                                            .contains(" " + field.name() + " (")
                                            .contains(plain(said.apply(field.meaning()))));
            fact.methods()
                    .forEach(
                            method ->
                                    assertThat(printed)
                                            .contains(" " + method.name() + "(")
                                            .contains(plain(said.apply(method.meaning()))));
        }
        RuleVocabulary.ofEveryFact()
                .forEach(method -> assertThat(printed).contains(" " + method.name() + "( "));
    }

    @Test
    void help_fitsATerminal() {
        assertThat(Run.of("words", "--help").out().lines())
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.length() <= 80);
    }
}
