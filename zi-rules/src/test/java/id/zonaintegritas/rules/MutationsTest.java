package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                @title( "Not == of it" )
            when
                $counts : CountAnswers( question.id == "A.II.1.i.a" )
                $node : Node( !hasQuestions )
            then
                insert( $counts.share( "changes", "agents" ).orElse( $unanswered ) );
            end

            rule "b.rule"
            when
                exists Requirement( measure == Measure.POINTS )
            then
                insert( Findings.atLeast( $minimum, $points, $comparison ) );
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
                        "5:40 operator:  ==  >  !=",
                        "6:19 operator: ! >",
                        "5:45 word: A.II.1.i.a > A.II.1.i.aX",
                        "8:20 method: .share( > .fall(",
                        "8:49 method: .orElse( $unanswered ) >",
                        "8:26 arguments: ( \"changes\", \"agents\" ) > ( \"agents\", \"changes\" )",
                        "11:1 dropped rule: b.rule >",
                        "13:32 operator:  ==  >  !=",
                        "13:5 operator: exists  > not",
                        "13:36 measure: Measure.POINTS > Measure.PERCENT_OF_WEIGHT",
                        "15:22 method: atLeast > eachAtLeast",
                        "15:29 arguments: ( $minimum, $points, $comparison ) >"
                                + " ( $points, $minimum, $comparison )",
                        "15:29 arguments: ( $minimum, $points, $comparison ) >"
                                + " ( $minimum, $comparison, $points )");
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
