package id.zonaintegritas.rules.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.rules.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorksheetRoundTripTest {

    private static final Edition EDITION = Edition.current();
    private static final WorksheetReader READER = WorksheetReader.of(EDITION);

    private static byte[] written(String layout, Locale locale, List<Assessment> assessments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorksheetWriter.of(EDITION, layout).in(locale).write(assessments, out);
        return out.toByteArray();
    }

    private static WorksheetContent read(byte[] bytes) {
        return READER.read("unit.xlsx", new ByteArrayInputStream(bytes));
    }

    private static Assessment by(Assessment assessment, Assessor assessor) {
        return new Assessment(
                assessment.unit(),
                assessment.year(),
                assessment.date(),
                assessor,
                assessment.answers(),
                assessment.eligibility(),
                assessment.notes(),
                assessment.evidence());
    }

    private static void comesBack(String layout, Locale locale) {
        NotedUnits units = new NotedUnits(EDITION, 12, 0.15);
        for (int i = 0; i < 100; i++) {
            Assessment assessment = units.next("unit-" + i);
            WorksheetContent content = read(written(layout, locale, List.of(assessment)));
            assertThat(content.layout()).isEqualTo(layout);
            assertThat(content.warnings()).isEmpty();
            assertThat(content.columns()).hasSize(1);
            assertThat(content.columns().get(0).problems()).isEmpty();
            assertThat(content.columns().get(0).assessment()).contains(assessment);
        }
    }

    @Test
    void lkeZi_ofRandomUnits_comesBackTheSame() {
        comesBack("lke-zi", Locale.forLanguageTag("id"));
    }

    @Test
    void lkeZi_inEnglish_comesBackTheSame() {
        comesBack("lke-zi", Locale.ENGLISH);
    }

    @Test
    void jawaban_ofRandomUnits_comesBackTheSame() {
        comesBack("jawaban", Locale.forLanguageTag("id"));
    }

    @Test
    void jawaban_inEnglish_comesBackTheSame() {
        comesBack("jawaban", Locale.ENGLISH);
    }

    @Test
    void jawaban_ofThreeAssessors_comesBackInTheirOrder() {
        NotedUnits units = new NotedUnits(EDITION, 5, 0.1);
        for (int i = 0; i < 20; i++) {
            List<Assessment> three = new ArrayList<>();
            for (Assessor assessor : Assessor.values()) {
                three.add(by(units.next("unit-" + i), assessor));
            }
            List<Assessment> turned = List.of(three.get(2), three.get(0), three.get(1));
            List<Assessment> back =
                    read(written("jawaban", Locale.ENGLISH, turned)).columns().stream()
                            .map(column -> column.assessment().orElseThrow())
                            .toList();
            assertThat(back).isEqualTo(three);
        }
    }

    @Test
    void emptyWorksheet_hasOneAssessmentWithoutAnswers() {
        for (String layout : WorksheetWriter.layouts()) {
            WorksheetContent content = read(written(layout, Locale.ENGLISH, List.of()));
            assertThat(content.columns()).hasSize(1);
            assertThat(content.columns().get(0).assessment().orElseThrow().answers()).isEmpty();
        }
    }

    @Test
    void assessments_thatAForm_cannotHold_areRefused() {
        Assessment unit = by(new NotedUnits(EDITION, 1, 0).next("unit"), Assessor.TPI);
        assertThatThrownBy(() -> written("lke-zi", Locale.ENGLISH, List.of(unit, unit)))
                .isInstanceOf(WorksheetException.class)
                .hasMessageContaining("room for 1");
        assertThatThrownBy(() -> written("jawaban", Locale.ENGLISH, List.of(unit, unit)))
                .isInstanceOf(WorksheetException.class)
                .hasMessageContaining("TPI");
        assertThatThrownBy(() -> WorksheetWriter.of(EDITION, "lke"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lke-zi");
    }
}
