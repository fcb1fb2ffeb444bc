package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final List<EditionContent> VERSIONS =
            EditionLoader.load(EditionFiles.bundled("permenpanrb-90-2021"));
    private static final EditionContent BEFORE = VERSIONS.get(0);
    private static final EditionContent AMENDED = VERSIONS.get(1);

    /** The annex prints letter c of this indicator before letter b. */
    private static final Map<String, String> PRINTED_OTHERWISE =
            Map.of("A.I.6.v.b", "A.I.6.v huruf c", "A.I.6.v.c", "A.I.6.v huruf b");

    private static <T> List<T> only(List<? super T> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Node node(String id) {
        return AMENDED.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private static Question question(String id) {
        return AMENDED.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Requirement> T requirement(
            EditionContent content, String id, Class<T> type) {
        return content.requirements().stream()
                .filter(r -> r.id().equals(id))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> eligibility(EditionContent content, String predicate) {
        return only(content.requirements(), Eligibility.class).stream()
                .filter(r -> r.predicate().equals(predicate))
                .map(Eligibility::id)
                .toList();
    }

    @Test
    void worksheet_wholeRegulation_isComplete() {
        assertThat(AMENDED.nodes()).hasSize(64);
        assertThat(AMENDED.questions()).hasSize(113);
        assertThat(options()).hasSize(359);
        assertThat(only(AMENDED.questions(), RatioQuestion.class)).hasSize(8);
        assertThat(counts()).hasSize(24);
        assertThat(only(AMENDED.questions(), SurveyQuestion.class)).hasSize(2);
        assertThat(AMENDED.interpretations()).hasSize(14);
        assertThat(AMENDED.facts()).hasSize(15);
    }

    private static List<Option> options() {
        return only(AMENDED.questions(), ChoiceQuestion.class).stream()
                .flatMap(q -> q.options().stream())
                .toList();
    }

    private static List<Count> counts() {
        return only(AMENDED.questions(), RatioQuestion.class).stream()
                .flatMap(q -> q.counts().stream())
                .toList();
    }

    @Test
    void worksheet_scales_areThoseOfTheRegulation() {
        assertThat(only(AMENDED.questions(), ChoiceQuestion.class))
                .extracting(q -> String.join("", q.options().stream().map(Option::letter).toList()))
                .satisfies(
                        scales -> assertThat(scales.stream().filter("YATIDAK"::equals)).hasSize(17))
                .satisfies(scales -> assertThat(scales.stream().filter("ABC"::equals)).hasSize(36))
                .satisfies(scales -> assertThat(scales.stream().filter("ABCD"::equals)).hasSize(33))
                .satisfies(
                        scales -> assertThat(scales.stream().filter("ABCDE"::equals)).hasSize(17))
                .hasSize(103);
    }

    @Test
    void nodes_order_putsEachPartAfterItsWhole() {
        assertThat(AMENDED.nodes())
                .extracting(Node::id)
                .startsWith("TOTAL", "A", "A.I", "A.I.1", "A.I.1.i", "A.I.1.ii")
                .containsSubsequence("A.I.6.v", "A.II", "A.II.1", "A.II.6.ii", "B", "B.I", "B.I.a")
                .endsWith("B.I.b", "B.II", "B.II.a");
        assertThat(AMENDED.questions())
                .extracting(Question::id)
                .startsWith("A.I.1.i.a", "A.I.1.i.b")
                .endsWith("A.II.6.ii.a", "B.I.a", "B.I.b", "B.II.a");
    }

    @Test
    void nodes_weights_addUpToHundred() {
        Rational sum =
                AMENDED.nodes().stream()
                        .filter(Node::hasQuestions)
                        .map(Node::weight)
                        .reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(Rational.of(100)).isEqualTo(node("TOTAL").weight());
        assertThat(node("A").weight()).isEqualTo(Rational.of(60));
        assertThat(node("B.I").weight()).isEqualTo(Rational.parse("22.5"));
    }

    @Test
    void nodes_parts_countWhatTheyAreMadeOf() {
        assertThat(node("TOTAL").parts()).isEqualTo(2);
        assertThat(node("A.I").parts()).isEqualTo(6);
        assertThat(node("A.I.4.ii").parts()).isEqualTo(8);
        assertThat(node("B.I.a").parts()).isEqualTo(1);
        assertThat(node("TOTAL").kind()).isEqualTo(NodeKind.TOTAL);
        assertThat(node("A.II.5.iii").interpretation()).isEqualTo("wealthReports");
        assertThat(node("B.II.a").interpretation()).isEqualTo("surveyScale");
    }

    @Test
    void option_ofFourLetters_scoresTwoDecimalsNotThirds() {
        ChoiceQuestion question = (ChoiceQuestion) question("A.I.1.iii.a");
        assertThat(question.options())
                .extracting(Option::score)
                .containsExactly(
                        Rational.ONE, Rational.of(67, 100), Rational.of(33, 100), Rational.ZERO);
    }

    @Test
    void ratio_zeroOverZero_isOneForDutiesAndZeroForActivities() {
        assertThat(only(AMENDED.questions(), RatioQuestion.class))
                .filteredOn(q -> q.zeroOverZero().equals(Rational.ONE))
                .extracting(Question::id)
                .containsExactly("A.II.3.iii.a", "A.II.5.ii.a", "A.II.5.iii.a", "A.II.5.iii.b");
        assertThat(((RatioQuestion) question("A.II.5.iii.a")).hasParts()).isTrue();
    }

    @Test
    void requirements_ofEachVersion_areTheSame() {
        assertThat(only(AMENDED.requirements(), Minimum.class)).hasSize(24);
        assertThat(eligibility(AMENDED, "WBK"))
                .hasSize(13)
                .startsWith("WBK.auditOpinion", "WBK.sakip", "WBK.rbIndex.localGovernment")
                .containsSubsequence("WBK.monthsBuildingWbk", "WBK.unitSakip")
                .endsWith("WBK.corruptionCase", "WBK.monthsSinceRevocation");
        assertThat(eligibility(AMENDED, "WBBM"))
                .hasSize(13)
                .endsWith("WBBM.unitSakip", "WBBM.holdsWbk", "WBBM.corruptionCase");
        assertThat(BEFORE.requirements())
                .extracting(Requirement::id)
                .isEqualTo(AMENDED.requirements().stream().map(Requirement::id).toList());
        for (Requirement before : BEFORE.requirements()) {
            Requirement amended = requirement(AMENDED, before.id(), before.getClass());
            if (before instanceof Eligibility b && amended instanceof Eligibility a) {
                assertThat(b.least()).as(b.id()).isEqualTo(a.least());
                assertThat(b.most()).as(b.id()).isEqualTo(a.most());
            } else {
                assertThat(before).isEqualTo(amended);
            }
        }
    }

    @Test
    void requirements_order_isThatOfThePredicates() {
        assertThat(AMENDED.lists().predicates())
                .extracting(Predicate::id)
                .containsExactly("WBK", "WBBM");
        assertThat(AMENDED.requirements().stream().map(Requirement::predicate).distinct())
                .containsExactly("WBK", "WBBM");
    }

    @Test
    void tableFive_ofEachVersion_isCitedWhereItStood() {
        Eligibility before = requirement(BEFORE, "WBK.wealthReports", Eligibility.class);
        Eligibility amended = requirement(AMENDED, "WBK.wealthReports", Eligibility.class);
        assertThat(before.citation()).isEqualTo("PermenPANRB 90/2021 Lampiran II BAB II Tabel 5");
        assertThat(before.title().indonesian()).contains("LHKASN");
        assertThat(amended.citation())
                .isEqualTo(
                        "PermenPANRB 90/2021 Lampiran II BAB II huruf A Tabel 5, sebagaimana diubah"
                                + " PermenPANRB 5/2024 Pasal I");
        assertThat(amended.title().indonesian()).contains("LHKAN");
    }

    @Test
    void minimums_spotValues_areExact() {
        assertThat(requirement(AMENDED, "WBK.cleanAndAccountable", Minimum.class).minimum())
                .isEqualTo(Rational.parse("18.25"));
        assertThat(requirement(AMENDED, "WBBM.cleanAndAccountable", Minimum.class).minimum())
                .isEqualTo(Rational.parse("19.5"));
        assertThat(requirement(AMENDED, "WBBM.performance", Minimum.class).minimum())
                .isEqualTo(Rational.parse("3.75"));
        Minimum area = requirement(AMENDED, "WBK.area.5", Minimum.class);
        assertThat(area.subject()).containsExactly("A.I.5", "A.II.5");
        assertThat(area.measure()).isEqualTo(Requirement.Measure.PERCENT_OF_WEIGHT);
        assertThat(area.interpretation()).isEqualTo("areaMinimum");
    }

    @Test
    void minimums_ofComponents_stayBelowTheTotal() {
        assertThat(components("WBK")).isEqualTo(Rational.parse("72.25"));
        assertThat(components("WBBM")).isEqualTo(Rational.parse("83.25"));
    }

    private static Rational components(String predicate) {
        return Stream.of("enablers", "cleanAndAccountable", "excellentService")
                .map(name -> requirement(AMENDED, predicate + "." + name, Minimum.class).minimum())
                .reduce(Rational.ZERO, Rational::plus);
    }

    @Test
    void eligibility_reformIndex_dependsOnTheInstitution() {
        Eligibility local = requirement(AMENDED, "WBK.rbIndex.localGovernment", Eligibility.class);
        Eligibility ministry = requirement(AMENDED, "WBK.rbIndex.ministry", Eligibility.class);
        assertThat(local.fact()).isEqualTo(ministry.fact()).isEqualTo("rbIndex");
        assertThat(local.onlyFor().institutionTypes()).containsExactly("LOCAL_GOVERNMENT");
        assertThat(ministry.onlyFor().institutionTypes()).containsExactly("MINISTRY_OR_AGENCY");
        assertThat(local.least()).isEqualTo(new FactValue.Grade("CC"));
        assertThat(ministry.least()).isEqualTo(new FactValue.Grade("B"));
        assertThat(AMENDED.facts())
                .filteredOn(f -> f.name().equals("rbIndex"))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.ladder())
                                        .containsExactly(
                                                "D", "C", "CC", "B", "BB", "A-", "A", "AA"));
    }

    @Test
    void eligibility_waitBeforeWbbm_asksWhatTheDefaultReadingAsks() {
        Eligibility wait = requirement(AMENDED, "WBBM.monthsBuildingWbbm", Eligibility.class);
        assertThat(wait.least()).isEqualTo(new FactValue.Amount(Rational.of(12)));
        assertThat(wait.interpretation()).isEqualTo("waitBeforeWbbm");
    }

    @Test
    void exclusions_areNoConditions() {
        assertThat(only(AMENDED.requirements(), Eligibility.class))
                .filteredOn(r -> r.kind() == Kind.EXCLUSION)
                .extracting(Eligibility::id)
                .containsExactly(
                        "WBK.corruptionCase", "WBK.monthsSinceRevocation", "WBBM.corruptionCase");
        Eligibility none = requirement(AMENDED, "WBK.corruptionCase", Eligibility.class);
        assertThat(none.least()).isNull();
        assertThat(none.most()).isEqualTo(new FactValue.Truth(false));
        assertThat(AMENDED.lists().reservations())
                .extracting(ReservationKind::id)
                .contains("corruptionCase", "monthsSinceRevocation", "tpnDiscretion");
    }

    @Test
    void affirmation_ofLocalServices_mayWaiveTableFiveSinceTheAmendment() {
        assertThat(BEFORE.affirmations()).isEmpty();
        assertThat(only(BEFORE.requirements(), Eligibility.class))
                .allSatisfy(r -> assertThat(r.affirmation()).isNull());
        assertThat(AMENDED.affirmations())
                .singleElement()
                .satisfies(a -> assertThat(a.serviceTypes()).hasSize(6).doesNotContain("OTHER"))
                .satisfies(
                        a -> assertThat(a.institutionTypes()).containsExactly("LOCAL_GOVERNMENT"));
        assertThat(only(AMENDED.requirements(), Eligibility.class))
                .allSatisfy(
                        r ->
                                assertThat("localServices".equals(r.affirmation()))
                                        .as(r.id())
                                        .isEqualTo(r.citation().contains("Tabel 5")));
    }

    @Test
    void affirmationScope_readings_sayWhatIsWaived() {
        Eligibility institution = requirement(AMENDED, "WBK.sakip", Eligibility.class);
        Eligibility unit = requirement(AMENDED, "WBK.coreService", Eligibility.class);
        Eligibility higher = requirement(AMENDED, "WBBM.sakip", Eligibility.class);
        assertThat(waives("tabel5Wbk", institution, unit, higher))
                .containsExactly(true, true, false);
        assertThat(waives("tabel5", institution, unit, higher)).containsExactly(true, true, true);
        assertThat(waives("institutionWbk", institution, unit, higher))
                .containsExactly(true, false, false);
    }

    private static List<Boolean> waives(String reading, Eligibility... requirements) {
        Reading.Waiver waiver =
                AMENDED.interpretations().stream()
                        .filter(i -> i.id().equals("affirmationScope"))
                        .flatMap(i -> i.reading(reading).stream())
                        .map(Reading::waives)
                        .findFirst()
                        .orElseThrow();
        return Stream.of(requirements).map(waiver::covers).toList();
    }

    @Test
    void limits_ofAVersion_areThoseItNames() {
        assertThat(AMENDED.lists().limits())
                .extracting(Limit::id, Limit::value)
                .containsExactly(tuple("surveyRespondents", Rational.of(30)));
        assertThat(BEFORE.lists().limits())
                .extracting(Limit::id)
                .containsExactly("surveyRespondents", "shareHoldingPredicate");
    }

    @Test
    void interpretations_defaults_areThoseOfTheProject() {
        assertThat(AMENDED.interpretations())
                .extracting(Interpretation::id, Interpretation::standard)
                .extracting(t -> t.toList().get(0) + "=" + t.toList().get(1))
                .containsExactly(
                        "unanswered=bounds",
                        "areaMinimum=together",
                        "zeroOverZero=duties",
                        "disciplineFromZero=zero",
                        "statedTotal=stated",
                        "unfilledParts=notFilled",
                        "allLeftOut=bounds",
                        "ratioAboveOne=capped",
                        "wealthReports=onePointEach",
                        "affirmationScope=tabel5Wbk",
                        "exclusions=unlessStated",
                        "waitBeforeWbbm=months12",
                        "comparison=exact",
                        "surveyScale=fourPoints");
    }

    @Test
    void rows_all_haveBothTitlesAndACitation() {
        Stream<Title> titles =
                Stream.of(
                                AMENDED.nodes().stream().map(Node::title),
                                AMENDED.questions().stream().map(Question::title),
                                AMENDED.requirements().stream().map(Requirement::title),
                                options().stream().map(Option::criterion),
                                counts().stream().map(Count::title),
                                AMENDED.interpretations().stream().map(Interpretation::question),
                                AMENDED.facts().stream().map(f -> f.title()))
                        .flatMap(t -> t);
        assertThat(titles)
                .hasSizeGreaterThan(600)
                .allSatisfy(
                        title -> {
                            assertThat(title.indonesian()).isNotBlank();
                            assertThat(title.english()).isNotBlank();
                        });
        assertThat(AMENDED.nodes())
                .filteredOn(n -> n.parent() != null)
                .allSatisfy(
                        n ->
                                assertThat(n.citation())
                                        .isEqualTo(
                                                "PermenPANRB 90/2021 Lampiran III "
                                                        + n.id()
                                                        + tableOfWeights(n)));
        assertThat(AMENDED.questions())
                .filteredOn(q -> !PRINTED_OTHERWISE.containsKey(q.id()))
                .hasSize(111)
                .allSatisfy(
                        q ->
                                assertThat(q.citation())
                                        .isEqualTo("PermenPANRB 90/2021 Lampiran III " + q.id()));
        PRINTED_OTHERWISE.forEach(
                (id, place) ->
                        assertThat(question(id).citation())
                                .isEqualTo("PermenPANRB 90/2021 Lampiran III " + place));
        assertThat(AMENDED.requirements())
                .allSatisfy(
                        r ->
                                assertThat(r.citation())
                                        .startsWith("PermenPANRB 90/2021 Lampiran II BAB I"));
    }

    /** Weights of indicators are printed in the worksheet alone. */
    private static String tableOfWeights(Node node) {
        return node.kind() == NodeKind.INDICATOR
                ? ""
                : "; Lampiran II BAB I huruf A angka 3 Tabel "
                        + (node.id().startsWith("A") ? "3" : "4");
    }

    @Test
    void on_boundaryOfTheAmendment_choosesTheVersionOfTheDay() {
        Edition last = Edition.on(LocalDate.of(2024, 7, 31));
        Edition first = Edition.on(LocalDate.of(2024, 8, 1));
        assertThat(last.amendedBy()).isEmpty();
        assertThat(last.until()).contains(LocalDate.of(2024, 7, 31));
        assertThat(first.amendedBy()).containsExactly("permenpanrb-5-2024");
        assertThat(first.until()).isEmpty();
        assertThat(first).isSameAs(Edition.current());
        assertThat(Edition.all()).containsExactly(last, first);
    }

    @Test
    void on_firstDay_isCovered() {
        assertThat(Edition.on(LocalDate.of(2021, 12, 31))).isSameAs(Edition.all().get(0));
    }

    @Test
    void on_dayBeforeTheFirst_isRefusedWithTheEarliestDay() {
        assertThatThrownBy(() -> Edition.on(LocalDate.of(2021, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no edition covers 2021-12-30: the earliest day is 2021-12-31");
    }
}
