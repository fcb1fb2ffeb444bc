package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that a message could tell as something else than they are. */
class MisleadingMessagesTest {

    private static List<EditionProblem> problems(String file, String from, String to) {
        SortedMap<String, String> texts = new TreeMap<>(Compiled.BUNDLED.texts());
        String text = texts.getOrDefault(file, "");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        texts.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return EditionDraft.read(new EditionFiles("changed", texts)).problems().all(texts);
    }

    @ParameterizedTest
    @CsvSource({
        "\u00a0,U+00A0",
        "\u200b,U+200B",
        "\u202e,U+202E",
        "\u2060,U+2060",
        "\u00ad,U+00AD"
    })
    void invisibleCharacter_inAName_standsInTheMessageByItsCode(String sign, String code) {
        for (String[] change :
                List.of(
                        new String[] {
                            "minimums.yaml", "predicate: WBK", "predicate: W" + sign + "BK"
                        },
                        new String[] {
                            "minimums.yaml", "id: WBK.total", "id: WBK.to" + sign + "tal"
                        },
                        new String[] {"minimums.yaml", "    measure:", "    mea" + sign + "sure:"},
                        new String[] {
                            "eligibility.yaml",
                            "institutionTypes: [LOCAL",
                            "institutionTypes: [LO" + sign + "CAL"
                        },
                        new String[] {
                            "3-decision/predicates.drl",
                            "Requirements( ",
                            "Require" + sign + "ments( "
                        })) {
            assertThat(problems(change[0], change[1], change[2]))
                    .as(change[1])
                    .anySatisfy(p -> assertThat(p.message()).contains(code))
                    .allSatisfy(p -> assertThat(p.message() + p.maybe()).doesNotContain(sign));
        }
    }

    @Test
    void subject_thatIsAQuestion_isNoMissingFile() {
        assertThat(problems("minimums.yaml", "subject: [TOTAL]", "subject: [A.I.1.i.a]"))
                .extracting(EditionProblem::message)
                .containsExactly(
                        "A.I.1.i.a is a question; a minimum is about a part of the worksheet");
    }

    @Test
    void citation_ofARegulationThatTheEditionDoesNotList_isWarnedOf() {
        assertThat(problems("minimums.yaml", "PermenPANRB 90/2021", "PermenPANRB 90/2012"))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.level()).isEqualTo(EditionProblem.Level.WARNING);
                            assertThat(p.message()).contains("PermenPANRB 90/2012");
                        });
    }
}
