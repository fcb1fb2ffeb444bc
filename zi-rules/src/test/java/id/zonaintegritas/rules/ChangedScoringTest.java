package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What units earn, and are granted, where the worksheet or what it comes to is changed. */
class ChangedScoringTest {

    private static ImaginedUnit unit(String change) {
        return ChangedEdition.of(change).unit();
    }

    @Test
    void penalty_isTakenFromTheTotal_upToTheMost() {
        ImaginedUnit unit = unit("07-penalty");
        assertThat(unit.fact("lateComplaints", "0").points("TOTAL")).isEqualTo("100");
        assertThat(unit.fact("lateComplaints", "3").points("TOTAL")).isEqualTo("98.5");
        assertThat(unit.fact("lateComplaints", "10").points("TOTAL")).isEqualTo("95");
        assertThat(unit.fact("lateComplaints", "11").points("TOTAL")).isEqualTo("95");
        assertThat(unit.without("lateComplaints").points("TOTAL")).isEqualTo("95..100");
    }

    @Test
    void penalty_thatIsNotKnown_opensTheDecisionOnlyWhereItMatters() {
        ImaginedUnit unit = unit("07-penalty").earning("B.I.a", "15.75");
        assertThat(unit.without("lateComplaints").decision()).isEqualTo("GRANTED WBBM");
        ImaginedUnit near = unit.worst("A.I.1").worst("A.II.6");
        assertThat(near.without("lateComplaints").points("TOTAL")).isEqualTo("84.25..89.25");
        assertThat(near.without("lateComplaints").finding("WBBM.total")).isEqualTo("UNDETERMINED");
        assertThat(near.fact("lateComplaints", "8").finding("WBBM.total")).isEqualTo("MET");
        assertThat(near.fact("lateComplaints", "9").finding("WBBM.total")).isEqualTo("NOT_MET");
    }

    @Test
    void bonus_addsNoMoreThanIsMissing() {
        ImaginedUnit unit = unit("08-capped-bonus");
        ImaginedUnit less = unit.worst("A.I.1.ii");
        assertThat(unit.fact("innovationAward", "true").points("A.I.1")).isEqualTo("4");
        assertThat(less.fact("innovationAward", "true").points("A.I.1")).isEqualTo("3.5");
        assertThat(less.fact("innovationAward", "false").points("A.I.1")).isEqualTo("3");
        assertThat(less.without("innovationAward").points("A.I.1")).isEqualTo("3..3.5");
        assertThat(unit.without("innovationAward").points("A.I.1")).isEqualTo("4");
    }

    @Test
    void bestThreeOfFive_letTwoFail() {
        ImaginedUnit two = unit("09-best-of").answer("A.I.5.v.a", "D").answer("A.I.5.v.b", "D");
        assertThat(two.points("A.I.5.v")).isEqualTo("1.5");
        ImaginedUnit three = two.answer("A.I.5.v.d", "C");
        assertThat(three.points("A.I.5.v")).isEqualTo("1");
        assertThat(two.without("A.I.5.v.d").points("A.I.5.v")).isEqualTo("1..1.5");
        assertThat(unit("09-best-of").without("A.I.5.v.d").points("A.I.5.v")).isEqualTo("1.5");
    }

    @Test
    void question_countsOnlyWhereAnotherIsYes() {
        ImaginedUnit unit = unit("10-counts-only-if").answer("A.I.3.i.b", "D");
        assertThat(unit.answer("A.I.3.i.a", "YA").points("A.I.3.i")).isEqualTo("0.166667");
        assertThat(unit.answer("A.I.3.i.a", "TIDAK").points("A.I.3.i")).isEqualTo("0.125");
        assertThat(unit.answer("A.I.3.i.a", "TIDAK").without("A.I.3.i.b").points("A.I.3.i"))
                .isEqualTo("0.125");
        assertThat(unit.without("A.I.3.i.a").points("A.I.3.i")).isEqualTo("0..0.25");
    }

    @Test
    void predicate_aboveTheHighest_isGrantedAboveIt() {
        ImaginedUnit unit = unit("11-third-predicate").earning("B.I.a", "15.75");
        assertThat(unit.decision()).isEqualTo("GRANTED WBBM_UTAMA");
        ImaginedUnit at = unit.worst("A.I.1.i").worst("A.I.1.ii").worst("A.II.2.ii");
        assertThat(at.points("TOTAL")).isEqualTo("95.75");
        assertThat(at.decision()).isEqualTo("GRANTED WBBM_UTAMA");
        assertThat(at.worst("A.I.5.i").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.fact("holdsWbbm", "false").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.without("holdsWbbm").finding("WBBM_UTAMA.holdsWbbm"))
                .isEqualTo("UNDETERMINED");
        assertThat(unit.without("holdsWbbm").decision()).isEqualTo("GRANTED WBBM");
    }

    @Test
    void question_withTwiceTheWeight_countsTwice() {
        ImaginedUnit unit = unit("12-weighted-mean");
        assertThat(unit.answer("A.I.3.i.a", "TIDAK").points("A.I.3.i")).isEqualTo("0.125");
        assertThat(unit.answer("A.I.3.i.c", "TIDAK").points("A.I.3.i")).isEqualTo("0.1875");
        assertThat(unit.without("A.I.3.i.a").points("A.I.3.i")).isEqualTo("0.125..0.25");
    }

    @Test
    void index_onAnotherScale_earnsItsBand() {
        ImaginedUnit unit = unit("13-another-scale");
        assertThat(unit.answer("A.II.6.ii.a", "1").points("A.II.6.ii")).isEqualTo("2.5");
        assertThat(unit.answer("A.II.6.ii.a", "1.99").points("A.II.6.ii")).isEqualTo("2.5");
        assertThat(unit.answer("A.II.6.ii.a", "2").points("A.II.6.ii")).isEqualTo("1.875");
        assertThat(unit.answer("A.II.6.ii.a", "3.5").points("A.II.6.ii")).isEqualTo("1.25");
        assertThat(unit.answer("A.II.6.ii.a", "5").points("A.II.6.ii")).isEqualTo("0");
        assertThat(unit.without("A.II.6.ii.a").points("A.II.6.ii")).isEqualTo("0..2.5");
    }

    @Test
    void results_areWeighedByTheTypeOfService() {
        ImaginedUnit unit = unit("14-weights-by-service").earning("B.II.a", "8.75");
        assertThat(unit.of("LOCAL_GOVERNMENT", "HOSPITAL").points("B")).isEqualTo("27.5");
        assertThat(unit.of("LOCAL_GOVERNMENT", "SAMSAT").points("B")).isEqualTo("31.25");
        assertThat(unit.of("LOCAL_GOVERNMENT", null).points("B")).isEqualTo("0..40");
        assertThat(unit.of("LOCAL_GOVERNMENT", "HOSPITAL").without("B.II.a").points("B"))
                .isEqualTo("15..40");
    }

    @Test
    void twoAreas_areComparedWithEachOther() {
        ImaginedUnit unit = unit("18-two-areas");
        ImaginedUnit behind = unit.worst("A.II.5.i");
        String warning = "reform-behind";
        assertThat(unit.warning(warning)).isEqualTo("none");
        assertThat(behind.warning(warning))
                .isEqualTo(
                        "The reform of oversight earns 5, less than its fulfilment; look at the"
                                + " evidence again");
        assertThat(behind.decision()).isEqualTo("GRANTED WBBM");
        assertThat(behind.worst("A.I.5.i").worst("A.I.5.ii").warning(warning)).isEqualTo("none");
        assertThat(unit.without("A.II.5.i.a").warning(warning)).isEqualTo("none");
    }

    @Test
    void index_isTheMeanOfThreeYears() {
        ImaginedUnit unit = unit("19-mean-of-years").answer("B.II.a", "3.2");
        assertThat(unit.points("B.II.a")).isEqualTo("16.333333");
        assertThat(unit.without("B.II.a.lastYear").points("B.II.a")).isEqualTo("10.5..16.333333");
    }

    @Test
    void area_thatIsNew_hasAMinimumOfItsOwn() {
        ImaginedUnit unit = unit("23-seventh-area");
        assertThat(unit.points("TOTAL")).isEqualTo("102");
        assertThat(unit.answer("A.II.7.i.a", "TIDAK").finding("WBK.area.7")).isEqualTo("NOT_MET");
        assertThat(unit.answer("A.II.7.i.a", "TIDAK").decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.without("A.II.7.i.a").finding("WBK.area.7")).isEqualTo("UNDETERMINED");
    }

    @Test
    void ratio_isOneLessTheShare() {
        ImaginedUnit unit = unit("25-one-minus-a-share");
        assertThat(late(unit, 0).points("A.II.6.ii")).isEqualTo("2.5");
        assertThat(late(unit, 3).points("A.II.6.ii")).isEqualTo("2.3125");
        assertThat(late(unit, 20).points("A.II.6.ii")).isEqualTo("1.25");
        assertThat(unit.without("A.II.6.ii.b").points("A.II.6.ii")).isEqualTo("1.25..2.5");
    }

    private static ImaginedUnit late(ImaginedUnit unit, long late) {
        return unit.counts("A.II.6.ii.b", Map.of("services", 20L, "lateServices", late));
    }

    @Test
    void question_ofAMinistry_countsInItsIndicator() {
        ImaginedUnit unit = unit("26-own-question");
        assertThat(unit.points("A.II.6.i")).isEqualTo("2.5");
        assertThat(unit.answer("A.II.6.i.c", "TIDAK").points("A.II.6.i")).isEqualTo("1.666667");
        assertThat(unit.without("A.II.6.i.c").points("A.II.6.i")).isEqualTo("1.666667..2.5");
        assertThat(unit.evaluation().explain("A.II.6.i.c").step().citation())
                .isEqualTo("Permenkes Contoh 2/2030 Lampiran I");
    }
}
