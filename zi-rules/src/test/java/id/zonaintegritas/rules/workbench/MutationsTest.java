package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("uses all processors by the pool of its thread")
class MutationsTest {

    private static final String HEAD =
            """
            predicates: [{ id: WBK }, { id: WBBM }]
            institutionTypes: [{ id: LOCAL_GOVERNMENT }, { id: MINISTRY_OR_AGENCY }]
            serviceTypes: [{ id: HOSPITAL }, { id: SAMSAT }, { id: OTHER }]
            """;

    private static final String ROWS =
            """
            facts:
              - name: sakip
                ladder: [B, BB, A]
                better: lower
            requirements:
              - fact: sakip
                level: unit
                kind: exclusion
                onlyFor: { institutionTypes: [LOCAL_GOVERNMENT] }
                atLeast: { WBK: B, WBBM: A }
                affirmable: true
                citation: >-
                  Lampiran II,
                  Tabel 5
              - fact: months
                atMost: { WBK: 12 }
              - fact: holdsWbk
                mustBe: { WBBM: true }
            special:
              - predicates: [WBK, WBBM]
            affirmations:
              - serviceTypes: [HOSPITAL, SAMSAT]
            minimums:
              - predicate: WBK
                subject: [A.I.1, A.II.1]
                minimum: 60
                measure: percentOfWeight
                citation: BAB III huruf D
            readings:
              - lowest: 0
                highest: 1
                waives: { predicates: [WBK], levels: [institution] }
            worksheet:
              - weight: 0.5
                options: [{ letter: A, score: 0.67 }, { letter: B, score: 0 }]
                zeroOverZero: 1
                formula: fall
            limits:
              - value: 30
            """;

    private static final String RULES =
            """
            rule "a.rule"
                @citation( "Lampiran III A.II" )
                @title( id = "Bukan == itu", en = "Not == of it" )
            when
                $ratio : Ratio( question == "A.II.1.i.a", numerator <= denominator )
                Reading( id == "ratioAboveOne" )
            then
                insert( $ratio.earns( $ratio.share().times( $limit ) ) );
            end

            rule "b.rule"
            when
                $fact : Eligibility( !known || least == null )
                $kind : Reading()
            then
                insert( $fact.met() );
            end
            """;

    private static List<String> changes(List<Mutant> mutants) {
        return mutants.stream()
                .map(m -> m.place() + " " + m.what() + ": " + m.from() + " > " + m.to())
                .map(String::strip)
                .toList();
    }

    @Test
    void rows_everyKindOfValue_isChangedWhereItStands() {
        assertThat(changes(RowMutants.of("rows.yaml", ROWS, HEAD)))
                .containsExactly(
                        "4:13 better: lower > higher",
                        "7:12 level: unit > institution",
                        "8:11 kind: exclusion > condition",
                        "9:35 institutionTypes: LOCAL_GOVERNMENT > MINISTRY_OR_AGENCY",
                        "10:21 atLeast.WBK: B > BB",
                        "10:30 atLeast.WBBM: A > B",
                        "11:17 affirmable: true > false",
                        "13:1 citation:       Lampiran II, >       Lampiran Ii,",
                        "16:20 atMost.WBK: 12 > 12.01",
                        "18:21 mustBe.WBBM: true > false",
                        "20:18 predicates: WBK > WBBM",
                        "20:23 predicates: WBBM > WBK",
                        "22:20 serviceTypes: HOSPITAL > OTHER",
                        "22:30 serviceTypes: SAMSAT > OTHER",
                        "24:16 predicate: WBK > WBBM",
                        "25:15 subject: A.I.1 > A.II.1",
                        "25:22 subject: A.II.1 > A.I.1",
                        "26:14 minimum: 60 > 60.01",
                        "27:14 measure: percentOfWeight > points",
                        "28:15 citation: BAB III huruf D > BAB III huruf i",
                        "30:13 lowest: 0 > 0.01",
                        "31:14 highest: 1 > 0.99",
                        "32:28 predicates: WBK > WBBM",
                        "32:43 levels: institution > unit",
                        "34:13 weight: 0.5 > 0.51",
                        "35:35 score: 0.67 > 0.66",
                        "35:63 score: 0 > 0.01",
                        "36:19 zeroOverZero: 1 > 0",
                        "37:14 formula: fall > share",
                        "39:12 value: 30 > 30.01");
    }

    @Test
    void rules_everyPlace_isChangedAlone() {
        assertThat(changes(RuleMutants.of("rules.drl", RULES)))
                .containsExactly(
                        "1:1 dropped rule: a.rule >",
                        "2:5 citation: @citation( \"Lampiran III A.II >"
                                + " @citation( \"Lampiran III A.IIi",
                        "5:56 operator:  <=  >  <",
                        "5:29 operator:  ==  >  !=",
                        "6:16 operator:  ==  >  !=",
                        "5:34 word: A.II.1.i.a > A.II.1.i.aX",
                        "6:21 word: ratioAboveOne > ratioAboveOneX",
                        "5:47 field: numerator > denominator",
                        "5:60 field: denominator > numerator",
                        "5:20 dropped constraint:  question == \"A.II.1.i.a\", >",
                        "5:45 dropped constraint: , numerator <= denominator  >",
                        "6:13 dropped constraint:  id == \"ratioAboveOne\"  >",
                        "6:1 dropped condition:     Reading( id == \"ratioAboveOne\" )\n >",
                        "8:42 word: times > plus",
                        "8:41 dropped word: .times( $limit ) >",
                        "11:1 dropped rule: b.rule >",
                        "13:41 operator:  ==  >  !=",
                        "13:32 operator:  ||  >  &&",
                        "13:26 flag: ! >",
                        "13:36 field: least > most",
                        "13:25 dropped constraint:  !known || least == null  >",
                        "16:19 word: met > notMet");
    }

    @Test
    void bracketsInAConstraint_areDroppedWithIt() {
        String nested =
                RULES.replace(
                        "numerator <= denominator", "( numerator < 0 || numerator in ( 1, 2 ) )");
        assertThat(changes(RuleMutants.of("rules.drl", nested)))
                .contains(
                        "5:45 dropped constraint: , ( numerator < 0 || numerator in ( 1, 2 ) )  >",
                        "5:75 operator:  in ( >  not in (");
    }

    @Test
    void bundled_sample_isNoticedNearlyAlways() {
        Mutations sample = Mutations.bundled().sample(40, 1);
        Queue<Mutation> told = new ConcurrentLinkedQueue<>();

        List<Mutation> mutations = sample.run(told::add);

        assertThat(mutations).hasSize(40).containsExactlyInAnyOrderElementsOf(told);
        assertThat(mutations).filteredOn(Mutation::survived).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void sample_sameSeed_isTheSame() {
        Mutations all = Mutations.bundled();

        assertThat(all.size()).isGreaterThan(1_000);
        assertThat(all.sample(1_000_000, 1).size()).isEqualTo(all.size());
        assertThat(all.sample(1, 5).run(m -> {})).isEqualTo(all.sample(1, 5).run(m -> {}));
    }

    @Test
    void cases_failingAlready_areNamed(@TempDir Path folder) throws IOException {
        Edition.copyBundled(folder);
        Path cases = folder.resolve("3-decision/decision.cases.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replaceFirst("decision: GRANTED WBBM", "decision: GRANTED WBK"));

        assertThatThrownBy(() -> Mutations.in(folder).sample(1, 1).run(m -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("decision.cases.yaml:");
    }
}
