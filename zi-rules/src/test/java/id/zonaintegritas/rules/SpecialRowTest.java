package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Special;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.inference.RowsInForce;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requirements that rules of their own decide, as rows. */
class SpecialRowTest {

    private static final String FILE = "eligibility.yaml";

    private static final String TITLE =
            """
                title:
                  id: Judul
                  en: Title
                citation: PermenPANRB 90/2021 Lampiran II
            """;

    private static RowDraft special(String keys) {
        return new RowDraft()
                .change(
                        FILE,
                        "affirmations:\n",
                        "special:\n  - id: own\n" + keys + TITLE + "affirmations:\n");
    }

    private static List<Special> rows(RowDraft draft) {
        return draft.content().requirements().stream()
                .filter(Special.class::isInstance)
                .map(Special.class::cast)
                .toList();
    }

    @Test
    void special_withNumbers_isAskedByThePredicatesThatHaveOne() {
        List<Special> rows =
                rows(special("    atLeast:\n      WBK: 2\n    atMost:\n      WBBM: 3.5\n"));
        assertThat(rows).extracting(Requirement::id).containsExactly("WBK.own", "WBBM.own");
        assertThat(rows).extracting(Requirement::name).containsOnly("own");
        assertThat(rows).extracting(Special::least).containsExactly(Rational.of(2), null);
        assertThat(rows).extracting(Special::most).containsExactly(null, Rational.of(7, 2));
    }

    @Test
    void special_besideNumbers_mayBeAskedWithoutOne() {
        List<Special> rows = rows(special("    predicates: [WBBM]\n    atLeast:\n      WBK: 2\n"));
        assertThat(rows).extracting(Requirement::id).containsExactly("WBK.own", "WBBM.own");
        assertThat(rows).extracting(Special::least).containsExactly(Rational.of(2), null);
    }

    @Test
    void special_byReading_isThatOfTheReadingInForce() {
        EditionContent content =
                special(
                                """
                                    atLeast:
                                      WBK: 2
                                      WBBM: byReading
                                    interpretation: waitBeforeWbbm
                                """)
                        .content();
        LoadedEdition edition = new LoadedEdition(content, () -> null, null);
        assertThat(leasts(new RowsInForce(edition, Map.of())))
                .containsExactly(Rational.of(2), Rational.of(12));
        assertThat(leasts(new RowsInForce(edition, Map.of("waitBeforeWbbm", "months24"))))
                .containsExactly(Rational.of(2), Rational.of(24));
    }

    private static List<Rational> leasts(RowsInForce rows) {
        return rows.law().requirements().stream()
                .filter(Special.class::isInstance)
                .map(r -> ((Special) r).least())
                .toList();
    }

    @Test
    void special_askedByNoPredicate_isRefused() {
        assertThat(special("").problems())
                .extracting(EditionProblem::message)
                .containsExactly("no predicate asks for own");
    }
}
