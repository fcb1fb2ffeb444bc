package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir private Path folder;

    private String unit;
    private String written;

    @BeforeEach
    void evaluate() throws IOException {
        unit = Run.file(folder, "unit.json", Run.MISSED);
        written = Run.of("evaluate", unit).out();
    }

    private Run verify(String evaluation, String... more) throws IOException {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "verify";
        arguments[1] = Run.file(folder, "evaluation.json", evaluation);
        arguments[2] = "--assessment";
        arguments[3] = unit;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void verify_whatWasEvaluated_holds() throws IOException {
        Run run = verify(written, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("evaluation.json: still holds.\n").hasLineCount(1);
        assertThat(verify(written).out()).endsWith("masih berlaku.\n");
    }

    @Test
    void verify_withoutAReceipt_holdsAndSaysSo() throws IOException {
        String plain = written.replaceFirst("\"receipt\":\\{[^}]*\\},", "");
        Run run = verify(plain, "--lang", "en");

        assertThat(plain).isNotEqualTo(written);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("still holds; it has no receipt.\n").hasLineCount(1);
        assertThat(verify(plain).out()).endsWith("masih berlaku; tanpa tanda terima.\n");
        assertThat(verify(plain.replaceFirst("NOT_GRANTED", "GRANTED"), "--lang", "en").out())
                .contains("does not hold; it has no receipt.\n");
    }

    @Test
    void verify_tamperedWith_endsWithFourAndSaysWhere() throws IOException {
        String forged = written.replaceFirst("NOT_GRANTED", "UNDETERMINED");
        Run run = verify(forged, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains(
                        "evaluation.json: does not hold.\n",
                        "  The result first differs, /decision/outcome: written is"
                                + " \"UNDETERMINED\", now it is \"NOT_GRANTED\"\n");
        assertThat(verify(forged).out())
                .contains(
                        "tidak berlaku lagi.",
                        "Hasilnya pertama kali berbeda, /decision/outcome: tertulis"
                                + " \"UNDETERMINED\", sekarang \"NOT_GRANTED\"\n");
    }

    @Test
    void verify_withAnotherAssessment_saysThatItIsAnother() throws IOException {
        unit = Run.file(folder, "unit.json", Run.MISSED.replace("false", "true"));

        assertThat(verify(written, "--lang", "en").out())
                .contains("  The assessment is another one, /receipt/input: ")
                .contains("  The result first differs, /trace/", "(WBK.coreService): ");
    }

    @Test
    void verify_madeByAnotherVersion_saysSoAndHolds() throws IOException {
        Run run =
                verify(
                        written.replaceFirst("\"library\":\"[^\"]*", "\"library\":\"0.0.1"),
                        "--lang",
                        "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("still holds.\nMade with zi 0.0.1, checked with zi ");
    }

    @Test
    void verify_whatIsNoEvaluation_endsWithThree() throws IOException {
        Run run = verify(Run.MISSED);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error())
                .contains("evaluation.json: this is no evaluation", "Maybe the assessment");
    }

    @Test
    void verify_folderWithoutAnEdition_endsWithThree() throws IOException {
        Run run = verify(written, "--edition", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("edition.yaml");
    }
}
