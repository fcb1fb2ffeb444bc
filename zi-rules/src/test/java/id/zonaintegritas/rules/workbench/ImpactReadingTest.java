package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.workbench.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpactReadingTest {

    private static final ZiEvaluator OPEN = ZiEvaluator.of(Edition.current());

    /** The same edition, in which what is not answered counts as nothing. */
    private static final ImpactReading READING =
            ImpactReading.between(OPEN, OPEN.with("unanswered", "zero"));

    private static Assessment unit(String id) {
        return Assessment.of(id).answer("A.I.1.i.a", "YA").build();
    }

    @Test
    void unit_underAnotherReading_tellsWhatBecomesOfIt() {
        UnitImpact impact = READING.of(unit("a"));

        assertThat(impact.isFlipped()).isTrue();
        assertThat(impact.before().kind()).isEqualTo(Kind.UNDETERMINED);
        assertThat(impact.after().kind()).isEqualTo(Kind.NOT_GRANTED);
        assertThat(impact.flips())
                .flatExtracting(UnitImpact.Flip::causes)
                .extracting(UnitImpact.Cause::requirement)
                .contains("WBK.total");
        assertThat(impact.scores()).isEmpty();
    }

    @Test
    void unit_thatFitsNoEdition_isInvalidInBoth() {
        UnitImpact impact = READING.of(Assessment.of("x").answer("none", "A").build());

        assertThat(impact.unit()).isEqualTo("x");
        assertThat(impact.before()).isEqualTo(Verdict.INVALID);
        assertThat(impact.isFlipped()).isFalse();
    }

    @Test
    void documents_many_areCountedAndTheFirstAreKept() {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            documents.add(i == 70 ? "{}" : AssessmentWriter.json().writeValue(unit("unit " + i)));
        }

        Impact impact = READING.of(documents.stream(), 3);

        assertThat(impact.units()).isEqualTo(150);
        assertThat(impact.flippedUnits()).isEqualTo(149);
        assertThat(impact.flipped())
                .extracting(UnitImpact::unit)
                .containsExactly("unit 0", "unit 1", "unit 2");
        assertThat(impact.count(Verdict.INVALID, Verdict.INVALID)).isEqualTo(1);
        assertThat(impact.isNone()).isFalse();
    }

    @Test
    void editions_alike_changeNothing() {
        ImpactReading same = ImpactReading.between(Edition.current(), Edition.current());

        Impact impact = same.of(Stream.of(AssessmentWriter.json().writeValue(unit("a"))), 3);

        assertThat(impact.units()).isEqualTo(1);
        assertThat(impact.isNone()).isTrue();
    }
}
