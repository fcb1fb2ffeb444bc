package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir Path folder;
    private EditionFolder edition;

    @BeforeEach
    void copyEdition() throws IOException {
        edition = EditionFolder.in(folder.resolve("edition"));
    }

    private String units() throws IOException {
        return Run.file(
                folder,
                "units.jsonl",
                Run.everythingReached().replace("\n", " "),
                Run.MISSED,
                Run.UNANSWERED,
                Run.BROKEN);
    }

    private Run diff(String... more) {
        String[] arguments = new String[more.length + 5];
        String[] first = {"diff", "bundled", edition.toString(), "--lang", "en"};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Run.of(arguments);
    }

    @Test
    void sameEdition_saysSo() {
        Run run = Run.of("diff", "bundled", "bundled", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("What changed (0)", "Both editions say the same.");
    }

    @Test
    void minimum_raised_isSaidInTheTermsOfTheLaw() throws IOException {
        edition.change("minimums.yaml", "minimum: 75", "minimum: 80.5");

        assertThat(diff().out())
                .contains(
                        """
                        What changed (1)
                          Minimum WBK.total Total score
                            minimum: 75 → 80.5
                            PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 Tabel 6 · minimums.yaml:16
                        """);
        assertThat(Run.of("diff", "bundled", edition.toString()).out())
                .contains("Nilai minimal WBK.total Nilai total\n    minimal: 75 → 80,5\n");
    }

    @Test
    void units_thatLoseAPredicate_areCountedWithTheRequirement() throws IOException {
        edition.change(
                        "minimums.yaml",
                        "minimums:\n",
                        """
                        minimums:
                          - id: WBK.everyPoint
                            predicate: WBK
                            subject: [A, B]
                            measure: points
                            minimum: 100
                            title:
                              id: Semua poin
                              en: Every point
                            citation: Percobaan
                          - id: WBBM.everyPoint
                            predicate: WBBM
                            subject: [A, B]
                            measure: points
                            minimum: 100
                            title:
                              id: Semua poin
                              en: Every point
                            citation: Percobaan
                        """)
                .change(
                        "worksheet/A.I.1.yaml",
                        "- letter: YA\n            score: 1\n",
                        "- letter: YA\n            score: 0.5\n");

        String out = diff("--units", units()).out();

        assertThat(out)
                .contains("What it means for 4 units")
                .containsPattern("WBBM +0 +0 +0 +1 +0\n")
                .containsPattern("invalid +0 +0 +0 +0 +1\n")
                .containsPattern("WBBM +met → not met +1\n")
                .containsPattern("WBBM.everyPoint Every point +\\(none\\) → not met +1\n")
                .containsPattern("WBBM → not granted +WBK.everyPoint, WBBM.everyPoint\n")
                .containsPattern("100.00 +99.88 +−0.1[23] +A.I.1.i\n");
    }

    @Test
    void json_hasChangesAndImpact() throws IOException {
        edition.change("minimums.yaml", "minimum: 75", "minimum: 76");

        assertThat(diff("--format", "json", "--units", units()).out())
                .startsWith("{\"schema\":\"zi-diff/1\",\"from\":\"")
                .contains(
                        "{\"kind\":\"CHANGED\",\"element\":\"MINIMUM\",\"id\":\"WBK.total\","
                                + "\"what\":\"minimum\",\"from\":\"75\",\"to\":\"76\","
                                + "\"citation\":\"PermenPANRB 90/2021 Lampiran II BAB III huruf D"
                                + " angka 1 Tabel 6\","
                                + "\"at\":\"minimums.yaml:16\"}",
                        "\"impact\":{\"units\":4,",
                        "{\"from\":\"WBBM\",\"to\":\"WBBM\",\"units\":1}");
    }

    @Test
    void html_escapesWhatUnitsAndEditionsSay() throws IOException {
        edition.change(
                "minimums.yaml", "en: Total score", "en: \"<b onclick='x'>Total & more</b>\"");
        String units = Run.file(folder, "units.jsonl", Run.MISSED.replace("MISSED", "<img src=x>"));
        // Nobody is asked for a core service any more, so the unit is open instead of refused.
        edition.change("eligibility.yaml", "      WBK: true\n", "");

        String html = diff("--format", "html", "--units", units).out();

        assertThat(html)
                .contains("&lt;b onclick=&#39;x&#39;&gt;Total &amp; more&lt;/b&gt;")
                .contains("&lt;img src=x&gt;")
                .doesNotContain("<b onclick", "<img");
    }

    @Test
    void text_forATerminal_carriesNoControlCharacters() throws IOException {
        edition.change("minimums.yaml", "en: Total score", "en: \"Total\\u001b[31m score\"");

        assertThat(diff().out()).contains("Total [31m score").doesNotContain("\u001b");
    }

    @Test
    void brokenEdition_isRefusedWithItsProblems() throws IOException {
        edition.change("minimums.yaml", "minimum: 75", "minimum: x");

        Run run = diff();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("minimums.yaml:16:14");
    }

    @Test
    void unitsThatDoNotExist_areNamed() {
        Run run = diff("--units", "none.jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("none.jsonl: there is no such file.");
    }
}
