package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.check.SampleUnits;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Assessments put together in code, and what a host asks of their evaluations. */
class BuiltAssessmentTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    private static Assessment built() {
        Assessment assessment =
                Assessment.of("RSUD-01")
                        .institution("Pemerintah Kota Contoh", "LOCAL_GOVERNMENT")
                        .serviceType("HOSPITAL")
                        .date(LocalDate.of(2026, 5, 20))
                        .answer("A.I.1.i.a", "YA")
                        .count("A.II.1.i.a", "agents", 4)
                        .count("A.II.1.i.a", "changes", 15)
                        .answer("B.I.a", new BigDecimal("3.72"), 64)
                        .fact("auditOpinion", "WTP")
                        .fact("coreService", true)
                        .build();
        return assessment;
    }

    @Test
    void assessment_built_isTheOneThatIsRead() {
        String json =
                """
                { "schema": "zi-assessment/1",
                  "unit": { "id": "RSUD-01", "institution": "Pemerintah Kota Contoh",
                            "institutionType": "LOCAL_GOVERNMENT", "serviceType": "HOSPITAL" },
                  "date": "2026-05-20",
                  "answers": { "A.I.1.i.a": "YA", "A.II.1.i.a": { "agents": 4, "changes": 15 },
                               "B.I.a": { "index": 3.72, "respondents": 64 } },
                  "eligibility": { "auditOpinion": "WTP", "coreService": true } }
                """;

        assertThat(built()).isEqualTo(AssessmentReader.json(EDITION).read(json));
    }

    @Test
    void assessment_builtWithManyMistakes_tellsThemAllWhenItIsEvaluated() {
        Assessment wrong =
                Assessment.of("unit")
                        .serviceType("HOTEL")
                        .answer("A.I.1.i.a", "Z")
                        .answer("A.I.1.i.z", "YA")
                        .answer("B.I.a", new BigDecimal("4.01"))
                        .count("A.II.1.i.a", "agents", -1)
                        .fact("auditOpinion", 3)
                        .note("A.I.9", "?")
                        .build();

        AssessmentException refused =
                catchThrowableOfType(AssessmentException.class, () -> EVALUATOR.evaluate(wrong));

        assertThat(refused.problems())
                .extracting(Problem::at)
                .containsExactlyInAnyOrder(
                        "/unit/serviceType",
                        "/answers/A.I.1.i.a",
                        "/answers/A.I.1.i.z",
                        "/answers/B.I.a",
                        "/answers/A.II.1.i.a/agents",
                        "/eligibility/auditOpinion",
                        "/notes/A.I.9");
        assertThat(refused.getMessage(new Locale("id"))).contains("7 masalah");
    }

    @Test
    void builder_statesTheSameTwice_keepsTheLastAndTakesBack() {
        Assessment changed =
                built().toBuilder()
                        .answer("A.I.1.i.a", " tidak ")
                        .unanswered("B.I.a")
                        .unknown("coreService")
                        .note("B.I.a", "belum ada")
                        .evidence("A.I.1.i.a", new Evidence("SK", null))
                        .evidence("A.I.1.i.a", new Evidence("Foto", null))
                        .build();

        assertThat(changed.answers()).hasSize(2).containsKey("A.II.1.i.a");
        assertThat(changed.answers().get("A.I.1.i.a")).hasToString("Choice[option=TIDAK]");
        assertThat(changed.eligibility()).containsOnlyKeys("auditOpinion");
        assertThat(changed.notes()).containsOnlyKeys("B.I.a");
        assertThat(changed.evidence().get("A.I.1.i.a")).hasSize(2);
        assertThat(built().answers()).hasSize(3);
    }

    @Test
    void finding_ofAnId_isThatOfItsPredicate() {
        Evaluation evaluation = EVALUATOR.evaluate(built());

        assertThat(evaluation.finding("WBK.total"))
                .isEqualTo(evaluation.predicate("WBK").findings().get(0));
        assertThatThrownBy(() -> evaluation.finding("total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no finding \"total\". Maybe WBBM.total or WBK.total is meant.");
    }

    @Test
    void granted_isThePredicateOrEmpty() {
        assertThat(EVALUATOR.evaluate(built()).granted()).isEmpty();
        Assessment best = new SampleUnits(Editions.loaded(EDITION)).best().get(0);
        assertThat(EVALUATOR.evaluate(best).granted()).contains("WBBM");
    }

    @Test
    void unmetRequirements_standByPredicate_theNearestFirst() {
        Evaluation evaluation =
                EVALUATOR.evaluate(
                        AssessmentReader.json(EDITION)
                                .read(
                                        Path.of(
                                                "../zi-examples/golden/one-area-short/assessment.json")));

        List<Finding> unmet = ((Decision.NotGranted) evaluation.decision()).unmet();

        assertThat(unmet).extracting(Finding::id).startsWith("WBK.area.4", "WBBM.total");
        assertThat(unmet)
                .containsExactlyElementsOf(
                        EDITION.predicates().stream()
                                .map(Predicate::id)
                                .map(evaluation::predicate)
                                .flatMap(p -> p.findings(Status.NOT_MET).stream())
                                .toList());
    }
}
