package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sentences decide that a regulation could contain, beyond changes of what there is. */
class FurtherSentencesTest {

    private static final String MET = "MET";
    private static final String NOT_MET = "NOT_MET";
    private static final String OPEN = "UNDETERMINED";
    private static final String NONE = "none";

    private static ImaginedUnit unit(String change) {
        return ChangedEdition.of(change).unit();
    }

    @Test
    void twoOfThree_areCounted_whateverTheThird() {
        ImaginedUnit three = unit("27-two-of-three");
        ImaginedUnit two = three.fact("ombudsman", "false");
        assertThat(three.decision()).isEqualTo("GRANTED WBBM");
        assertThat(two.decision()).isEqualTo("GRANTED WBK");
        assertThat(two.fact("codeOfConduct", "false").decision()).isEqualTo("NOT_GRANTED");
        assertThat(three.without("ombudsman").finding("WBK.safeguards")).isEqualTo(MET);
        assertThat(three.without("ombudsman").finding("WBBM.safeguards")).isEqualTo(OPEN);
        assertThat(two.without("codeOfConduct").finding("WBK.safeguards")).isEqualTo(OPEN);
        assertThat(two.without("codeOfConduct").finding("WBBM.safeguards")).isEqualTo(NOT_MET);
    }

    @Test
    void part_countsDoubleForSome_upToTheWeight() {
        ImaginedUnit unit = unit("28-counts-double").worst("A.II.1").worst("A.II.4.ii");
        ImaginedUnit school = unit.of("LOCAL_GOVERNMENT", "EDUCATION");
        assertThat(unit.points("A.II")).isEqualTo("24.5");
        assertThat(school.points("A.II")).isEqualTo("28");
        assertThat(school.worst("A.II.4").points("A.II")).isEqualTo("21");
        assertThat(unit("28-counts-double").of("LOCAL_GOVERNMENT", "EDUCATION").points("A.II"))
                .isEqualTo("30");
        assertThat(unit.of("LOCAL_GOVERNMENT", null).points("A.II")).isEqualTo("0..30");
    }

    @Test
    void total_withoutAnArea_hasAMinimum() {
        ImaginedUnit unit = unit("29-without-an-area").earning("B.I.a", "0");
        String asked = "WBK.withoutService";
        assertThat(unit.earning("B.II.a", "13").finding(asked)).isEqualTo(MET);
        assertThat(unit.earning("B.II.a", "12.9").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.earning("B.II.a", "13").worst("A.I.6").finding(asked)).isEqualTo(MET);
        assertThat(unit.without("B.II.a").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void parts_farApart_areNotAllowed() {
        ImaginedUnit unit = unit("30-no-part-far-behind").worst("A.I.1.ii").worst("A.I.1.iii");
        assertThat(unit.points("A.I.1")).isEqualTo("2");
        assertThat(unit.finding("WBK.distance")).isEqualTo(MET);
        assertThat(unit.answer("A.I.1.i.b", "B").finding("WBK.distance")).isEqualTo(NOT_MET);
        assertThat(unit.without("A.I.1.i.b").finding("WBK.distance")).isEqualTo(OPEN);
    }

    @Test
    void newUnit_isNotAsked_unlessItMeetsItAnyhow() {
        ImaginedUnit unit = unit("31-unless-it-is-new").fact("answeredInTime", "89");
        String asked = "WBK.answeredInTime";
        assertThat(unit.fact("setUp", "2025-05-20").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.fact("setUp", "2025-05-21").finding(asked)).isEqualTo(NONE);
        assertThat(unit.fact("setUp", "2025-05-21").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.without("setUp").finding(asked)).isEqualTo(OPEN);
        assertThat(unit.without("setUp").fact("answeredInTime", "90").finding(asked))
                .isEqualTo(MET);
        assertThat(unit.without("answeredInTime").without("setUp").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void twoFacts_withOneLadder_areComparedWithEachOther() {
        ImaginedUnit unit = unit("32-not-below-its-institution").fact("sakip", "A");
        String asked = "WBK.notBelowInstitution";
        assertThat(unit.fact("unitSakip", "AA").finding(asked)).isEqualTo(MET);
        assertThat(unit.fact("unitSakip", "A").finding(asked)).isEqualTo(MET);
        assertThat(unit.fact("unitSakip", "BB").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.without("unitSakip").finding(asked)).isEqualTo(OPEN);
        assertThat(unit.without("sakip").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void points_areComparedWithAStatedNumber() {
        ImaginedUnit unit = unit("33-better-than-last-year").earning("B.II.a", "17");
        assertThat(unit.points("TOTAL")).isEqualTo("99.5");
        assertThat(unit.fact("totalLastYear", "99.4").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.fact("totalLastYear", "99.5").decision()).isEqualTo("GRANTED WBK");
        assertThat(unit.without("totalLastYear").finding("WBBM.better")).isEqualTo(OPEN);
        assertThat(unit.without("B.I.a").fact("totalLastYear", "99").finding("WBBM.better"))
                .isEqualTo(OPEN);
    }

    @Test
    void oneShortfall_isForgivenForAHighTotal() {
        ImaginedUnit one = unit("34-one-shortfall").fact("sakip", "D").fact("holdsWbk", "false");
        assertThat(one.decision()).isEqualTo("GRANTED WBK");
        assertThat(one.fact("rbIndex", "D").decision()).isEqualTo("NOT_GRANTED");
        ImaginedUnit at = one.earning("B.I.a", "15.75").earning("B.II.a", "14");
        ImaginedUnit low = at.worst("A.I.5.i").worst("A.I.5.ii").worst("A.I.6.i");
        assertThat(low.points("TOTAL")).isEqualTo("90.75");
        assertThat(low.decision()).isEqualTo("GRANTED WBK");
        assertThat(low.worst("A.I.6.ii").decision()).isEqualTo("NOT_GRANTED");
        assertThat(one.without("rbIndex").decision()).isEqualTo("UNDETERMINED");
    }

    @Test
    void higherPredicate_needsTheLowerOne() {
        ImaginedUnit unit = unit("35-lower-predicate-first");
        assertThat(unit.decision()).isEqualTo("GRANTED WBBM");
        ImaginedUnit young = unit.fact("monthsBuildingWbk", "3");
        assertThat(young.finding("WBK.monthsBuildingWbk")).isEqualTo(NOT_MET);
        assertThat(young.decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.without("monthsBuildingWbk").decision()).isEqualTo("UNDETERMINED");
    }

    @Test
    void oneAnswer_takesThePointsOfItsArea() {
        ImaginedUnit unit = unit("36-all-or-nothing");
        assertThat(unit.answer("A.I.5.iv.a", "B").points("A.I.5")).isEqualTo("7.25");
        assertThat(unit.answer("A.I.5.iv.a", "C").points("A.I.5")).isEqualTo("0");
        assertThat(unit.without("A.I.5.iv.a").points("A.I.5")).isEqualTo("0..7.5");
    }

    @Test
    void ratio_hasAFormulaOfItsOwn() {
        ImaginedUnit unit = unit("37-own-formula");
        assertThat(handled(unit, 10, 0, 0)).isEqualTo("2.5");
        assertThat(handled(unit, 10, 1, 2)).isEqualTo("2.25");
        assertThat(handled(unit, 10, 8, 10)).isEqualTo("1.25");
        assertThat(handled(unit, 0, 0, 0)).isEqualTo("2.5");
        assertThat(unit.without("A.II.6.ii.b").points("A.II.6.ii")).isEqualTo("1.25..2.5");
    }

    private static String handled(ImaginedUnit unit, long cases, long lost, long late) {
        return unit.counts(
                        "A.II.6.ii.b", Map.of("cases", cases, "lostCases", lost, "lateCases", late))
                .points("A.II.6.ii");
    }

    @Test
    void respondents_areAskedOfHospitals() {
        ImaginedUnit unit = unit("38-enough-respondents").of("LOCAL_GOVERNMENT", "HOSPITAL");
        String asked = "WBK.respondents";
        assertThat(unit.respondents("B.II.a", 50).finding(asked)).isEqualTo(MET);
        assertThat(unit.respondents("B.II.a", 49).finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.answer("B.II.a", "3.9").finding(asked)).isEqualTo(OPEN);
        assertThat(unit.without("B.II.a").finding(asked)).isEqualTo(OPEN);
        assertThat(unit.of("LOCAL_GOVERNMENT", "OTHER").finding(asked)).isEqualTo(NONE);
    }

    @Test
    void weakestAnswer_hasAMinimum() {
        ImaginedUnit unit = unit("39-no-weak-answer");
        assertThat(unit.answer("A.I.5.v.a", "B").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.answer("A.I.5.v.a", "C").decision()).isEqualTo("GRANTED WBK");
        assertThat(unit.answer("A.I.5.v.a", "D").decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.without("A.I.5.v.a").finding("WBK.weakestAnswer")).isEqualTo(OPEN);
    }

    @Test
    void parts_thatReachAShare_areCounted() {
        ImaginedUnit four = unit("40-four-of-six").worst("A.II.5").worst("A.II.1");
        assertThat(four.finding("WBK.strongAreas")).isEqualTo(MET);
        assertThat(four.finding("WBBM.strongAreas")).isEqualTo(NOT_MET);
        assertThat(four.worst("A.II.6.i").finding("WBK.strongAreas")).isEqualTo(NOT_MET);
        assertThat(four.without("A.II.6.ii.a").finding("WBK.strongAreas")).isEqualTo(OPEN);
    }

    @Test
    void noneOfThem_isSaidOnlyWhereAllAreKnown() {
        ImaginedUnit unit = unit("41-none-of-them");
        ImaginedUnit one = unit.answer("A.I.5.iv.b", "C");
        String asked = "WBK.whistleblowing";
        assertThat(unit.finding(asked)).isEqualTo(MET);
        assertThat(unit.without("A.I.5.iv.a").finding(asked)).isEqualTo(OPEN);
        assertThat(one.without("A.I.5.iv.a").finding(asked)).isEqualTo(NOT_MET);
        assertThat(one.answer("A.I.5.iv.c", "C").evaluation().explain(asked).step().because())
                .containsExactly("/answers/A.I.5.iv.b", "/answers/A.I.5.iv.c");
    }
}
