package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Compiled;
import id.zonaintegritas.rules.WordsPage;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Fact;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Field;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Group;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleVocabularyTest {

    private static final Path PAGE = Path.of("../docs/editing-rules.md");
    private static final String BEGIN = "<!-- words: written by RuleVocabularyTest -->\n";
    private static final String END = "<!-- end of words -->\n";

    private static Fact fact(String name) {
        return RuleVocabulary.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void words_ofThePage_areThoseOfTheVocabulary() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String current =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                        + WordsPage.words()
                        + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("zi.update")) {
            Files.writeString(PAGE, current);
        }
        assertThat(PAGE)
                .as("run again with -Dzi.update=true to rewrite it")
                .content()
                .isEqualTo(current);
    }

    @Test
    void rule_thatThePageShows_isOneOfTheBundled() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(new Compiled().rule("2-requirements/minimums.drl", "minimum.met"));
    }

    @Test
    void fact_ofEachGroup_saysWhereItComesFromAndWhen() {
        assertThat(fact("StatedFact").group()).isEqualTo(Group.GIVEN);
        assertThat(fact("Limit").group()).isEqualTo(Group.GIVEN);
        assertThat(fact("Minimum").group()).isEqualTo(Group.ROW);
        assertThat(fact("Minimum").from()).isEqualTo(Stage.REQUIREMENTS);
        assertThat(fact("Predicates").from()).isEqualTo(Stage.DECISION);
        assertThat(fact("FigureRow").from()).isEqualTo(Stage.SCORING);
        assertThat(fact("Score").group()).isEqualTo(Group.CONCLUSION);
        assertThat(fact("Warning").group()).isEqualTo(Group.CONCLUSION);
        assertThat(fact("Quantity").group()).isEqualTo(Group.VALUE);
        assertThat(fact("Part").group()).isEqualTo(Group.VALUE);
    }

    @Test
    void field_thatMayBeUnknown_saysSo() {
        assertThat(fact("Count").fields())
                .extracting(Field::name, Field::mayBeUnknown)
                .contains(tuple("number", true), tuple("question", false));
        assertThat(fact("Count").fields())
                .filteredOn(field -> field.name().equals("number"))
                .extracting(Field::type)
                .containsExactly(new Title("bilangan", "a number"));
    }

    @Test
    void methods_ofAFact_areItsOwn() {
        assertThat(fact("Points").isNumber()).isTrue();
        assertThat(fact("Limit").methods()).isEmpty();
        assertThat(fact("Minimum").methods()).extracting(Method::name).contains("met", "notMet");
        assertThat(fact("Quantity").methods()).extracting(Method::name).contains("times");
        assertThat(RuleVocabulary.ofEveryFact())
                .extracting(Method::name)
                .containsExactlyInAnyOrder("warning", "reservation");
    }
}
