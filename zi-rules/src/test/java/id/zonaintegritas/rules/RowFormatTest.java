package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Requirement.Special;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What rows can say that the bundled ones do not. */
class RowFormatTest {

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";

    private static final String TITLE =
            """
                title:
                  id: Judul
                  en: Title
                citation: PermenPANRB 90/2021 Lampiran II
            """;

    private static <T extends Requirement> T requirement(
            EditionContent content, String id, Class<T> type) {
        return content.requirements().stream()
                .filter(r -> r.id().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Question question(EditionContent content, String id) {
        return content.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void predicates_moreThanTwo_keepTheirOrder() {
        EditionContent content =
                new RowDraft()
                        .change(
                                HEAD,
                                "# What assessments call",
                                "  - id: WBBM_UTAMA\n" + TITLE + "\n# What assessments call")
                        .change(
                                MINIMUMS,
                                "minimums:\n",
                                "minimums:\n  - id: WBBM_UTAMA.total\n    predicate: WBBM_UTAMA\n"
                                        + "    subject: [TOTAL]\n    measure: points\n"
                                        + "    minimum: 95\n"
                                        + TITLE)
                        .content();
        assertThat(content.lists().predicates())
                .extracting(Predicate::id)
                .containsExactly("WBK", "WBBM", "WBBM_UTAMA");
        assertThat(content.requirements().get(content.requirements().size() - 1).id())
                .isEqualTo("WBBM_UTAMA.total");
    }

    @Test
    void requirement_withAnUpperBound_asksForTheMost() {
        EditionContent content =
                new RowDraft()
                        .change(
                                ELIGIBILITY,
                                "requirements:\n",
                                "requirements:\n  - id: share\n    fact: shareHoldingPredicate\n"
                                        + "    level: institution\n    atMost:\n      WBK: 30\n"
                                        + "    onlyFor:\n      serviceTypes: [HOSPITAL, EDUCATION]\n"
                                        + TITLE)
                        .content();
        Eligibility share = requirement(content, "WBK.share", Eligibility.class);
        assertThat(share.least()).isNull();
        assertThat(share.most()).isEqualTo(new FactValue.Amount(Rational.of(30)));
        assertThat(share.onlyFor().serviceTypes()).containsExactly("HOSPITAL", "EDUCATION");
        assertThat(share.onlyFor().institutionTypes()).isEmpty();
    }

    @Test
    void fact_ofADay_isBoundByDays() {
        EditionContent content =
                new RowDraft()
                        .change(
                                ELIGIBILITY,
                                "facts:\n",
                                """
                                facts:
                                  - name: buildingSince
                                    kind: date
                                    better: lower
                                    title:
                                      id: Mulai
                                      en: Start
                                """)
                        .change(
                                ELIGIBILITY,
                                "requirements:\n",
                                "requirements:\n  - id: start\n    fact: buildingSince\n"
                                        + "    level: unit\n    atMost:\n      WBK: 2025-12-31\n"
                                        + TITLE)
                        .content();
        assertThat(content.facts().get(0).kind()).isEqualTo(FactDefinition.Kind.DATE);
        assertThat(content.facts().get(0).lowerIsBetter()).isTrue();
        assertThat(requirement(content, "WBK.start", Eligibility.class).most())
                .isEqualTo(new FactValue.Day(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void special_ofTwoPredicates_isARequirementOfEach() {
        EditionContent content =
                new RowDraft()
                        .change(
                                ELIGIBILITY,
                                "affirmations:\n",
                                "special:\n  - id: hospitalService\n    predicates: [WBK, WBBM]\n"
                                        + "    onlyFor:\n      serviceTypes: [HOSPITAL]\n"
                                        + "    since: 2024-08-01\n"
                                        + TITLE
                                        + "affirmations:\n")
                        .content();
        assertThat(requirement(content, "WBK.hospitalService", Special.class).predicate())
                .isEqualTo("WBK");
        assertThat(requirement(content, "WBBM.hospitalService", Special.class).onlyFor())
                .matches(scope -> scope.serviceTypes().contains("HOSPITAL"));
    }

    @Test
    void minimum_thatChangesOnADay_isEachInItsVersion() {
        RowDraft draft =
                new RowDraft()
                        .change(
                                MINIMUMS,
                                "    minimum: 75\n",
                                "    minimum: 75\n    until: 2024-07-31\n")
                        .change(
                                MINIMUMS,
                                "minimums:\n",
                                "minimums:\n  - id: WBK.total\n    predicate: WBK\n"
                                        + "    subject: [TOTAL]\n    measure: points\n"
                                        + "    minimum: 80\n    since: 2024-08-01\n"
                                        + TITLE);
        assertThat(draft.versions())
                .extracting(v -> requirement(v, "WBK.total", Minimum.class).minimum())
                .containsExactly(Rational.of(75), Rational.of(80));
    }

    @Test
    void minimum_ofSomeUnits_standsBesideThatOfAll() {
        EditionContent content =
                new RowDraft()
                        .change(
                                MINIMUMS,
                                "minimums:\n",
                                "minimums:\n  - id: WBK.ministryTotal\n    predicate: WBK\n"
                                        + "    subject: [TOTAL]\n    measure: points\n"
                                        + "    minimum: 80\n    because: Only ministries\n"
                                        + "    onlyFor:\n"
                                        + "      institutionTypes: [MINISTRY_OR_AGENCY]\n"
                                        + TITLE)
                        .content();
        assertThat(requirement(content, "WBK.ministryTotal", Minimum.class).onlyFor())
                .matches(scope -> !scope.isAll());
    }

    @Test
    void minimum_byReading_isThatOfTheDefault() {
        EditionContent content =
                new RowDraft()
                        .change(
                                MINIMUMS,
                                "    minimum: 75\n",
                                "    minimum: byReading\n    interpretation: waitBeforeWbbm\n")
                        .content();
        assertThat(requirement(content, "WBK.total", Minimum.class).minimum())
                .isEqualTo(Rational.of(12));
    }

    @Test
    void readingThatGivesAMinimum_besideANumber_isRefused() {
        assertThat(new RowDraft().change(ELIGIBILITY, "WBBM: byReading", "WBBM: 12").problems())
                .extracting(EditionProblem::message)
                .containsExactly(
                        "the readings of waitBeforeWbbm give a minimum, but no value of this row is"
                                + " byReading");
    }

    @Test
    void numberOfOnePredicate_besideOneByReading_restsOnNoReading() {
        EditionContent content =
                new RowDraft()
                        .change(ELIGIBILITY, "WBBM: byReading", "WBK: 6\n      WBBM: byReading")
                        .content();
        assertThat(requirement(content, "WBK.monthsBuildingWbbm", Eligibility.class))
                .satisfies(r -> assertThat(r.interpretation()).isNull());
        assertThat(requirement(content, "WBBM.monthsBuildingWbbm", Eligibility.class))
                .satisfies(r -> assertThat(r.interpretation()).isEqualTo("waitBeforeWbbm"));
    }

    @Test
    void limitsAndFigures_areListed() {
        EditionContent content =
                new RowDraft()
                        .change(
                                HEAD,
                                "limits:\n",
                                "figures:\n  - id: penalty\n"
                                        + TITLE
                                        + "limits:\n  - id: wait\n    value: byReading\n"
                                        + "    interpretation: waitBeforeWbbm\n"
                                        + TITLE)
                        .content();
        assertThat(content.lists().figures())
                .extracting(FigureDefinition::id)
                .containsExactly("penalty");
        assertThat(content.lists().limits().get(0))
                .extracting(Limit::value, Limit::interpretation)
                .containsExactly(Rational.of(12), "waitBeforeWbbm");
    }

    @Test
    void questions_withWeightAndBands_areRead() {
        EditionContent content =
                new RowDraft()
                        .change(
                                "worksheet/A.I.1.yaml",
                                "      - id: A.I.1.i.a\n",
                                "      - id: A.I.1.i.a\n        weight: 2.5\n")
                        .change(
                                "worksheet/B.yaml",
                                "              lowest: 0\n              highest: 4\n",
                                """
                                              lowest: 1
                                              highest: 6
                                              better: lower
                                              bands:
                                                - { from: 1, score: 1 }
                                                - { from: 3.5, score: 0.5 }
                                                - { from: 5, score: 0 }
                                """)
                        .content();
        assertThat(question(content, "A.I.1.i.a").weight()).isEqualTo(Rational.of(5, 2));
        assertThat(question(content, "A.I.1.i.b").weight()).isEqualTo(Rational.ONE);
        SurveyQuestion survey = (SurveyQuestion) question(content, "B.I.a");
        assertThat(survey.lowerIsBetter()).isTrue();
        assertThat(survey.bands())
                .extracting(Question.Band::from)
                .containsExactly(Rational.ONE, Rational.of(7, 2), Rational.of(5));
        assertThat(question(content, "A.II.3.iii.a"))
                .extracting(q -> ((RatioQuestion) q).formula())
                .isEqualTo(Question.Formula.FALL);
        assertThat(question(content, "A.II.1.i.a"))
                .extracting(q -> ((RatioQuestion) q).formula())
                .isEqualTo(Question.Formula.SHARE);
    }

    @Test
    void specialNode_needsNoPartsThatAddUp() {
        EditionContent content =
                new RowDraft()
                        .change("worksheet/A.I.1.yaml", "    weight: 0.5\n", "    weight: 1.5\n")
                        .change("worksheet/A.I.1.yaml", "weight: 4\n", "weight: 4\nspecial: true\n")
                        .content();
        assertThat(content.nodes())
                .filteredOn(Node::special)
                .extracting(Node::id)
                .containsExactly("A.I.1");
    }

    @Test
    void affirmations_twoAtATime_areRefused() {
        String second =
                "affirmations:\n  - id: others\n    institutionTypes: [MINISTRY_OR_AGENCY]\n"
                        + "    serviceTypes: [OTHER]\n"
                        + TITLE;
        assertThat(new RowDraft().change(ELIGIBILITY, "affirmations:\n", second).problems())
                .extracting(EditionProblem::message)
                .containsExactly(
                        "others holds at the same time, and an affirmable requirement does not say"
                                + " which of the two waives it");
    }

    @Test
    void edition_withoutAffirmation_isDoubtedWhereARowIsAffirmable() {
        RowDraft draft = new RowDraft();
        draft.change(
                ELIGIBILITY,
                draft.text(ELIGIBILITY).substring(draft.text(ELIGIBILITY).indexOf("affirmations:")),
                "");
        assertThat(draft.problems())
                .singleElement()
                .extracting(EditionProblem::message)
                .asString()
                .startsWith("there is no affirmation that could waive this; likewise in line 134,");
    }
}
