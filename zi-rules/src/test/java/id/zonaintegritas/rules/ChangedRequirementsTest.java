package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What changed requirements decide about units below, at and above their bounds. */
class ChangedRequirementsTest {

    private static final String MET = "MET";
    private static final String NOT_MET = "NOT_MET";
    private static final String OPEN = "UNDETERMINED";
    private static final String NONE = "none";

    private static ImaginedUnit unit(String change) {
        return ChangedEdition.of(change).unit();
    }

    @Test
    void fact_atMost_isMetUpToItsBound() {
        ImaginedUnit unit = unit("01-at-most");
        assertThat(unit.fact("vacancies", "5").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.fact("vacancies", "5.1").decision()).isEqualTo("GRANTED WBK");
        assertThat(unit.fact("vacancies", "10").finding("WBK.vacancies")).isEqualTo(MET);
        assertThat(unit.fact("vacancies", "10.1").decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.without("vacancies").decision()).isEqualTo("UNDETERMINED");
    }

    @Test
    void requirement_onlyForHospitals_isAskedOfNoOther() {
        ImaginedUnit unit = unit("02-only-hospitals").fact("hospitalAccreditation", "MADYA");
        ImaginedUnit hospital = unit.of("LOCAL_GOVERNMENT", "HOSPITAL");
        String accreditation = "WBK.hospitalAccreditation";
        assertThat(hospital.finding(accreditation)).isEqualTo(NOT_MET);
        assertThat(hospital.fact("hospitalAccreditation", "UTAMA").decision())
                .isEqualTo("GRANTED WBK");
        assertThat(hospital.fact("hospitalAccreditation", "PARIPURNA").decision())
                .isEqualTo("GRANTED WBBM");
        assertThat(hospital.without("hospitalAccreditation").finding(accreditation))
                .isEqualTo(OPEN);
        assertThat(unit.of("LOCAL_GOVERNMENT", "EDUCATION").finding(accreditation)).isEqualTo(NONE);
        assertThat(unit.of("LOCAL_GOVERNMENT", null).finding(accreditation)).isEqualTo(OPEN);
    }

    @Test
    void affirmation_ofAnotherService_waivesForIt() {
        ImaginedUnit unit = unit("03-affirmed-service").fact("sakip", "D");
        String sakip = "WBK.sakip";
        assertThat(unit.of("LOCAL_GOVERNMENT", "HEALTH_CENTRE").finding(sakip)).isEqualTo("WAIVED");
        assertThat(unit.of("LOCAL_GOVERNMENT", "HOSPITAL").finding(sakip)).isEqualTo("WAIVED");
        assertThat(unit.of("MINISTRY_OR_AGENCY", "HEALTH_CENTRE").finding(sakip))
                .isEqualTo(NOT_MET);
        assertThat(unit.of("LOCAL_GOVERNMENT", "OTHER").finding(sakip)).isEqualTo(NOT_MET);
        assertThat(unit.of("LOCAL_GOVERNMENT", null).finding(sakip)).isEqualTo(OPEN);
    }

    @Test
    void institution_ofAnotherType_isAskedWhatItsRowSays() {
        ImaginedUnit unit = unit("04-institution-type").of("STATE_UNIVERSITY", "EDUCATION");
        assertThat(unit.fact("rbIndex", "B").decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.fact("rbIndex", "BB").decision()).isEqualTo("GRANTED WBK");
        assertThat(unit.fact("rbIndex", "A").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.finding("WBK.rbIndex.ministry")).isEqualTo(NONE);
        assertThat(unit.without("rbIndex").finding("WBK.rbIndex.university")).isEqualTo(OPEN);
    }

    @Test
    void eitherOfTwoFacts_isEnough() {
        ImaginedUnit both = unit("05-either");
        ImaginedUnit survey = both.fact("antiBriberyCertificate", "false");
        ImaginedUnit unknown = both.without("antiBriberyCertificate");
        String asked = "WBK.integritySystem";
        assertThat(both.finding(asked)).isEqualTo(MET);
        assertThat(both.fact("integritySurvey", "0").finding(asked)).isEqualTo(MET);
        assertThat(both.without("integritySurvey").finding(asked)).isEqualTo(MET);
        assertThat(survey.fact("integritySurvey", "75").finding(asked)).isEqualTo(MET);
        assertThat(survey.fact("integritySurvey", "75").decision()).isEqualTo("GRANTED WBK");
        assertThat(survey.fact("integritySurvey", "74.9").finding(asked)).isEqualTo(NOT_MET);
        assertThat(survey.without("integritySurvey").finding(asked)).isEqualTo(OPEN);
        assertThat(unknown.fact("integritySurvey", "75").finding(asked)).isEqualTo(MET);
        assertThat(unknown.fact("integritySurvey", "74.9").finding(asked)).isEqualTo(OPEN);
        assertThat(unknown.without("integritySurvey").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void eitherOfTwoFacts_whereBothHold_restsOnBoth() {
        assertThat(unit("05-either").evaluation().explain("WBK.integritySystem").step().because())
                .containsExactly(
                        "/eligibility/antiBriberyCertificate", "/eligibility/integritySurvey");
    }

    @Test
    void minimum_thatDependsOnTheTotal_isEasedByAHighOne() {
        ImaginedUnit unit = unit("06-depends-on-the-total");
        ImaginedUnit low = unit.earning("B.I.a", "9");
        String asked = "WBK.serviceByTotal";
        assertThat(low.earning("B.II.a", "16").finding(asked)).isEqualTo(MET);
        assertThat(low.earning("B.II.a", "15.9").points("TOTAL")).isEqualTo("89.9");
        assertThat(low.earning("B.II.a", "15.9").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.earning("B.I.a", "9.1").earning("B.II.a", "15.9").finding(asked))
                .isEqualTo(MET);
        assertThat(unit.earning("B.II.a", "15").finding(asked)).isEqualTo(MET);
        assertThat(unit.earning("B.II.a", "14.9").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.without("B.I.a").earning("B.II.a", "15").finding(asked)).isEqualTo(OPEN);
        assertThat(unit.without("B.II.a").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void minimum_ofOneTypeOfInstitution_isAskedOfItAlone() {
        ImaginedUnit unit = unit("15-minimum-by-institution").earning("B.I.a", "0");
        ImaginedUnit below = unit.earning("B.II.a", "14.9");
        ImaginedUnit at = unit.earning("B.II.a", "15");
        String asked = "WBK.total.ministry";
        assertThat(below.points("TOTAL")).isEqualTo("79.9");
        assertThat(below.of("MINISTRY_OR_AGENCY", "OTHER").finding(asked)).isEqualTo(NOT_MET);
        assertThat(at.of("MINISTRY_OR_AGENCY", "OTHER").finding(asked)).isEqualTo(MET);
        assertThat(below.finding(asked)).isEqualTo(NONE);
        assertThat(below.of(null, "OTHER").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void day_isComparedByHowLongAgoItWas() {
        ImaginedUnit unit = unit("16-how-long-ago");
        String asked = "WBK.integrityPact";
        assertThat(unit.fact("integrityPact", "2024-05-20").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.fact("integrityPact", "2024-05-21").decision()).isEqualTo("GRANTED WBK");
        assertThat(unit.fact("integrityPact", "2025-05-20").finding(asked)).isEqualTo(MET);
        assertThat(unit.fact("integrityPact", "2025-05-21").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.without("integrityPact").finding(asked)).isEqualTo(OPEN);
        assertThat(unit.onNoDay().finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void provenCase_excludes_andNobodyIsAskedToDenyIt() {
        ImaginedUnit unit = unit("17-never-with");
        assertThat(unit.fact("convictedHead", "true").decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.fact("convictedHead", "false").finding("WBK.convictedHead")).isEqualTo(MET);
        assertThat(unit.without("convictedHead").finding("WBK.convictedHead")).isEqualTo(NONE);
        assertThat(unit.without("convictedHead").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.without("convictedHead").read("exclusions", "asked").decision())
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void minimum_thatChangesOnADay_isTheOneOfThatDay() {
        ImaginedUnit unit = unit("20-from-a-day-on").worst("A.I.5").worst("A.I.6").worst("A.I.2");
        ImaginedUnit less = unit.worst("A.I.3.iii").worst("A.I.3.i");
        assertThat(less.points("A")).isEqualTo("42.5");
        assertThat(less.on("2027-01-01").finding("WBK.enablers")).isEqualTo(MET);
        ImaginedUnit between = less.worst("A.I.3.v");
        assertThat(between.points("A")).isEqualTo("41.75");
        assertThat(between.on("2026-12-31").finding("WBK.enablers")).isEqualTo(MET);
        assertThat(between.on("2027-01-01").finding("WBK.enablers")).isEqualTo(NOT_MET);
    }

    @Test
    void minimum_byReading_isTheOneOfTheReading() {
        ImaginedUnit unit = unit("21-by-reading").earning("B.II.a", "14");
        String asked = "WBK.excellentService";
        assertThat(unit.finding(asked)).isEqualTo(MET);
        assertThat(unit.read("veryGood", "strict").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.answer("B.II.a", "3.53").read("veryGood", "strict").finding(asked))
                .isEqualTo(MET);
        assertThat(unit.without("B.II.a").read("veryGood", "strict").finding(asked))
                .isEqualTo(OPEN);
    }

    @Test
    void minimum_ofOneHalf_isMissedWhateverTheOtherHalfEarns() {
        ImaginedUnit unit = unit("22-one-half").worst("A.II.5.ii");
        String asked = "WBK.reformOfOversight";
        assertThat(unit.points("A.II.5")).isEqualTo("4.5");
        assertThat(unit.finding(asked)).isEqualTo(MET);
        assertThat(unit.answer("A.II.5.i.a", "B").finding(asked)).isEqualTo(MET);
        assertThat(unit.answer("A.II.5.i.a", "C").finding(asked)).isEqualTo(NOT_MET);
        assertThat(unit.answer("A.II.5.i.a", "C").finding("WBK.area.5")).isEqualTo(MET);
        assertThat(unit.without("A.II.5.i.a").finding(asked)).isEqualTo(OPEN);
    }

    @Test
    void compulsoryQuestion_isARequirementWhateverThePoints() {
        ImaginedUnit unit = unit("24-compulsory-question");
        assertThat(unit.answer("A.I.1.i.a", "YA").decision()).isEqualTo("GRANTED WBBM");
        assertThat(unit.answer("A.I.1.i.a", "TIDAK").decision()).isEqualTo("NOT_GRANTED");
        assertThat(unit.without("A.I.1.i.a").finding("WBK.team")).isEqualTo(OPEN);
    }
}
