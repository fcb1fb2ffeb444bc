package id.zonaintegritas.rules.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class LetterTest {

    private static final Edition EDITION = Edition.current();
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static Evaluation evaluation(Class<? extends Decision> decision) {
        RandomUnits random =
                new RandomUnits(
                        EDITION, 77, decision.equals(Decision.Undetermined.class) ? 0.01 : 0);
        ZiEvaluator evaluator = ZiEvaluator.of(EDITION);
        for (int i = 0; i < 20_000; i++) {
            Evaluation evaluation = evaluator.evaluate(random.next("U" + i));
            if (decision.isInstance(evaluation.decision())) {
                return evaluation;
            }
        }
        throw new AssertionError("no random unit is " + decision);
    }

    private static Evaluation named(String name) {
        Assessment unit = new RandomUnits(EDITION, 1, 0).next("U");
        return ZiEvaluator.of(EDITION)
                .evaluate(
                        new Assessment(
                                new Unit("U", name, name, "MINISTRY_OR_AGENCY", "OTHER"),
                                2026,
                                null,
                                null,
                                unit.answers(),
                                unit.eligibility()));
    }

    @Test
    void report_onAGrantedUnit_recommendsIt() {
        Evaluation evaluation = evaluation(Decision.Granted.class);
        String predicate = ((Decision.Granted) evaluation.decision()).predicate();

        assertThat(Letter.evaluationReport(evaluation, INDONESIAN).markdown())
                .contains("merekomendasikan", "menuju predikat " + predicate)
                .doesNotContain("belum dapat diajukan");
    }

    @Test
    void report_onADeniedUnit_asksForImprovementAndGuidance() {
        String text =
                Letter.evaluationReport(evaluation(Decision.NotGranted.class), INDONESIAN)
                        .markdown();

        assertThat(text)
                .contains("belum dapat diajukan", "perbaikan serta pembinaan")
                .contains("Yang belum terpenuhi untuk WBK")
                .doesNotContain("merekomendasikan agar");
    }

    @Test
    void report_onAnOpenUnit_hasBothFormsToChooseFrom() {
        assertThat(
                        Letter.evaluationReport(evaluation(Decision.Undetermined.class), INDONESIAN)
                                .markdown())
                .contains("salah satu bentuk", "1. ", "belum dapat diajukan", "merekomendasikan");
    }

    @Test
    void monitoring_ofScoresThatStillReachTheMinimums_saysSo() {
        assertThat(
                        Letter.monitoring(evaluation(Decision.Granted.class), "WBK", INDONESIAN)
                                .markdown())
                .contains("masih memenuhi kriteria Wilayah Bebas dari Korupsi")
                .contains("\\[nomor surat\\]", "Menteri Pendayagunaan");
    }

    @Test
    void monitoring_ofScoresBelowAMinimum_saysNoLonger() {
        RandomUnits random = new RandomUnits(EDITION, 3, 0);
        ZiEvaluator evaluator = ZiEvaluator.of(EDITION);
        for (int i = 0; i < 500; i++) {
            Evaluation evaluation = evaluator.evaluate(random.next("U" + i));
            if (evaluation.score("TOTAL").highest().compareTo(minimum()) < 0) {
                assertThat(Letter.monitoring(evaluation, "WBK", Locale.ENGLISH).markdown())
                        .contains("no longer meets the criteria");
                return;
            }
        }
        throw new AssertionError("no random unit is below the minimum");
    }

    private static Rational minimum() {
        return Rational.of(75);
    }

    @Test
    void docx_ofALetter_isWellFormedAndHoldsItsTexts() throws Exception {
        String name = "<w:p>&\"'\u0001 =HYPERLINK(1) \uD83D\uDE00";
        Letter letter = Letter.evaluationReport(named(name), INDONESIAN);
        Map<String, String> parts = parts(letter);

        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/document.xml");
        for (String part : parts.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        }
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        parts.get("word/document.xml")
                                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTextContent())
                .contains(name.replace('\u0001', '\uFFFD'), "[nomor surat]", "Simpulan");
    }

    @Test
    void docx_writtenTwice_isTheSame() {
        Letter letter = Letter.evaluationReport(named("N"), INDONESIAN);

        assertThat(bytes(letter)).isEqualTo(bytes(letter));
    }

    @Test
    void markdown_ofANameWithMarkup_showsIt() {
        assertThat(Letter.evaluationReport(named("<b>*x*|y"), INDONESIAN).markdown())
                .contains("\\<b\\>\\*x\\*\\|y")
                .doesNotContain("<b>");
    }

    private static byte[] bytes(Letter letter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.writeDocx(bytes);
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(Letter letter) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(letter)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
