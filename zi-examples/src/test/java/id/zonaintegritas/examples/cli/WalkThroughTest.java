package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows docs/editing-rules.md sees what it says, from the copy to the host. */
class WalkThroughTest {

    private static final String EDITION = "my-edition";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String MINIMUM_CASES = "2-requirements/minimums.cases.yaml";
    private static final String AREA_1 = "worksheet/A.I.1.yaml";
    private static final String AREA_2 = "worksheet/A.I.2.yaml";
    private static final String POINT_CASES = "1-scoring/points.cases.yaml";

    @TempDir Path folder;

    private final String document;

    WalkThroughTest() throws IOException {
        document = Sources.text("docs/editing-rules.md");
    }

    /** The fenced blocks below a heading, in their order. */
    private List<String> blocks(String heading) {
        int from = document.indexOf("\n### " + heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        int end = document.indexOf("\n### ", from + 1);
        return Pattern.compile("(?ms)^```\\w*\n(.*?)^```$")
                .matcher(document.substring(from, end))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private Path edition() {
        return folder.resolve(EDITION);
    }

    private Run zi(String command, String... options) {
        return Run.of(
                Stream.concat(Stream.of(command, edition().toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String shown(String printed) {
        return printed.replace(edition().toString(), EDITION);
    }

    private void change(String file, String pattern, String to) throws IOException {
        Path path = edition().resolve(file);
        String text = Files.readString(path);
        Matcher place = Pattern.compile(pattern).matcher(text);
        assertThat(place.find()).as(file + ": " + pattern).isTrue();
        Files.writeString(path, place.replaceFirst(Matcher.quoteReplacement(to)));
    }

    private void append(String file, String text) throws IOException {
        Path path = edition().resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(edition().resolve(file), text);
    }

    private void requireChecked() {
        Run check = zi("check", "--lang", "en");
        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(shown(check.out())).isEqualTo("my-edition: nothing wrong was found\n");
    }

    private void requireTested() {
        Run test = zi("test", "--lang", "en");
        assertThat(test.exitCode()).as(test.out()).isZero();
    }

    /** The program writes the numbers that follow from a change. */
    private void requireUpdated() {
        Run test = zi("test", "--update", "--lang", "en");
        assertThat(test.exitCode()).as(test.out()).isZero();
    }

    private void requireFailing(String... words) {
        Run test = zi("test", "--lang", "en");
        assertThat(test.exitCode()).isEqualTo(4);
        assertThat(test.out()).contains(words);
    }

    @Test
    void document_followedToTheEnd_isWhatHappens() throws IOException {
        assertThat(zi("init").exitCode()).isZero();
        requireChecked();
        requireTested();
        raiseAMinimum();
        changeAWeight();
        addAQuestion();
        addARule();
        addARequirement();
        seeWhatItMeans();
    }

    private void raiseAMinimum() throws IOException {
        List<String> blocks = blocks("Raise a minimum");
        change(
                MINIMUMS,
                "(?s)  # Index 3.20 of 4.\n  - id: WBK.excellentService.*?minimum: 14.00\n",
                blocks.get(0));
        requireChecked();
        requireFailing("a service index of 3.20 is enough for WBK");
        change(
                MINIMUM_CASES,
                "(?s)    - case: a service index of 3.20 is enough for WBK\n.*?"
                        + "(?=    - case: a service index of 3.60 is enough for WBBM\n)",
                blocks.get(1));
        change(
                MINIMUM_CASES,
                "(?s)    - case: a service index of 3.199 is not enough for WBK\n.*?"
                        + "(?=    - case: a service index of 3.599 is not enough for WBBM\n)",
                blocks.get(2));
        change(
                MINIMUM_CASES,
                "(?s)    - case: a service index of 3.20, enough for WBK.*?\n\n",
                "\n");
        change(MINIMUM_CASES, "(?<=B\\.I\\.b: 2\\.5, )B\\.II: 14", "B.II: 15.75");
        change(MINIMUM_CASES, "(?<=TOTAL: 75, )B\\.II: 14", "B.II: 15.75");
        requireUpdated();
    }

    private void changeAWeight() throws IOException {
        change(AREA_1, "weight: 0.5", "weight: 1");
        Run check = zi("check", "--lang", "en");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(shown(check.out())).isEqualTo(blocks("Change a weight").get(0));
        change(AREA_1, "weight: 1.5", "weight: 1");
        assertThat(shown(zi("check", "--lang", "en").out()))
                .isEqualTo(blocks("Change a weight").get(1));
        change(
                POINT_CASES,
                "A\\.I\\.1\\.i: 0\\.5(?=, A\\.I\\.1\\.ii: 1, .*iv: 1\\.5 } }\n +expect)",
                "A.I.1.i: 1");
        change(POINT_CASES, "A\\.I\\.1\\.iv: 1\\.5(?= } }\n +expect)", "A.I.1.iv: 1");
        requireChecked();
        requireFailing("A.I.1.i", "A.I.1.iv");
        requireUpdated();
    }

    private void addAQuestion() throws IOException {
        List<String> blocks = blocks("Add a question");
        append(AREA_2, blocks.get(0));
        change(
                "1-scoring/answers.cases.yaml",
                "(?<=rule: score.option\n  cases:\n)",
                blocks.get(1));
        requireChecked();
        requireFailing("A.I.2, the best answers earn the whole weight");
        change(POINT_CASES, "A\\.I\\.2\\.iii\\.b: A ", "A.I.2.iii.b: A, A.I.2.iii.c: YA ");
        requireTested();
    }

    private void addARule() throws IOException {
        List<String> blocks = blocks("Add a rule with its case");
        change(
                "edition.yaml",
                "(?=\n# Counts that the worksheet asks for in several places)",
                blocks.get(0));
        append("1-scoring/warnings.drl", "\n" + blocks.get(1));
        assertThat(zi("check", "--lang", "en").out())
                .contains("warning.moreViolations has no case");
        append("1-scoring/warnings.cases.yaml", "\n" + blocks.get(2));
        requireChecked();
        requireTested();
    }

    private void addARequirement() throws IOException {
        List<String> blocks = blocks("Ask something that no row says");
        append("eligibility.yaml", "\n" + blocks.get(0));
        write("2-requirements/hospital-team.drl", blocks.get(1));
        write("2-requirements/hospital-team.cases.yaml", blocks.get(2));
        requireChecked();
        requireTested();
    }

    private void seeWhatItMeans() throws IOException {
        // What the loop of the document writes.
        String granted = Files.readString(Sources.GOLDEN.resolve("granted-wbk/assessment.json"));
        StringBuilder lines = new StringBuilder();
        for (int i = 1000; i < 2000; i++) {
            String index = "3." + Integer.toString(i).substring(1);
            lines.append(
                            granted.replace("\n", "")
                                    .replace("Kantor Pelayanan Contoh", "Kantor " + i)
                                    .replace("\"B.II.a\": 3.5", "\"B.II.a\": " + index))
                    .append('\n');
        }
        Path units = Files.writeString(folder.resolve("units.jsonl"), lines);
        Run diff =
                Run.of(
                        "diff",
                        "bundled",
                        edition().toString(),
                        "--units",
                        units.toString(),
                        "--lang",
                        "en");
        assertThat(diff.exitCode()).as(diff.error()).isZero();
        assertThat(diff.out())
                .contains("WBK.excellentService", "15.75", "A.I.2.iii.c", "hospitalTeam")
                .contains("more-violations")
                .contains(blocks("See what it means for units").get(1));
        Path page = folder.resolve("my-edition.html");
        assertThat(zi("doc", "-o", page.toString()).exitCode()).isZero();
        assertThat(page).content().contains("A.I.2.iii.c");
    }
}
