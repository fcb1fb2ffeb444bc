package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.workbench.EditionSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TestCommandTest {

    private static final String MINIMUMS = "2-requirements/minimums.cases.yaml";

    private static final int RULES = EditionSource.bundled().rules().size();

    @TempDir Path folder;
    private EditionFolder edition;

    @BeforeEach
    void writeEdition() throws IOException {
        edition = new EditionFolder(folder.resolve("edition"));
        Edition.copyBundled(edition.path());
    }

    /** With no cases but these. */
    private void onlyCases(String text) throws IOException {
        for (String name : edition.texts().keySet()) {
            if (name.endsWith(".cases.yaml")) {
                Files.delete(edition.path().resolve(name));
            }
        }
        Files.writeString(edition.path().resolve(MINIMUMS), text);
    }

    private static String total(String expect) {
        return """
        - rule: minimum.met
          cases:
            - case: a total of 75 is "enough" & more
              given:  { points: { TOTAL: 75 } }
              expect: %s
        """
                .formatted(expect);
    }

    private Run test(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("test", edition.toString(), "--lang", "en"));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void bundledEdition_allItsCasesHoldAndLeaveNothingOut() {
        Run run = Run.of("test", "bundled", "--threshold", "100", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^[1-9]\\d* cases hold, 0 do not$")
                .containsPattern("(?m)^citations +\\d+ +\\d+ +100$")
                .doesNotContain("Not covered");
    }

    @Test
    void raisedMinimum_isNoticedByItsCasesWithTheirPlace() throws IOException {
        edition.change("minimums.yaml", "minimum: 75\n", "minimum: 76\n");

        Run run = test();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains(
                        """
                        2-requirements/minimums.cases.yaml:5:7   minimum.met: a total of 75 is \
                        enough for WBK
                          2-requirements/minimums.cases.yaml:7:22   WBK.total: expected met, but it \
                        is notMet
                              WBK.total: notMet, 75 where at least 76 is asked   \
                        (minimum.notMet, PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 \
                        Tabel 6)
                                TOTAL: given
                        """)
                .doesNotContain(", 0 do not");
    }

    @Test
    void folderThatIsMissing_isRefusedWithAHint() {
        Run run = Run.of("test", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("no such folder").contains("bundled is meant");
    }

    @Test
    void editionWithoutCases_isRefused() throws IOException {
        onlyCases("");
        Files.delete(edition.path().resolve(MINIMUMS));

        Run run = test();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains("there is no file of cases");
    }

    @Test
    void coverage_listsWhatNoCaseExercisesWithItsPlace() throws IOException {
        onlyCases(total("{ met: WBK.total }"));

        Run run = test("--coverage");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        """
                        1 cases hold, 0 do not

                        Coverage        covered    all   percent
                        rules                 1     %d         1
                        """
                                .formatted(RULES))
                .contains("  minimums.yaml:12   requirements   WBK.total: notMet\n")
                .contains("  1-scoring/points.drl:7   rules   points.mean\n")
                .containsPattern("  worksheet/A.I.1.yaml:\\d+   options   A.I.1.i.a: YA\n")
                .doesNotContain("WBK.total: met");
    }

    @Test
    void threshold_thatIsNotReached_endsWithFour() throws IOException {
        onlyCases(total("{ met: WBK.total }"));

        assertThat(test("--threshold", "0").exitCode()).isZero();
        Run run = test("--threshold", "1");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains("Less than 1 percent of all options are exercised.\n")
                .doesNotContain("of all rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "all"})
    void threshold_thatIsNoPercentage_isWrongUsage(String threshold) {
        Run run = test("--threshold", threshold);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("--threshold").contains(threshold);
    }

    @Test
    void json_tellsOfCasesFailuresAndCoverage() throws IOException {
        onlyCases(total("{ met: WBK.total, margin: { WBK.total: 1 } }"));

        Run run = test("--coverage", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .startsWith(
                        """
                        {"schema":"zi-test/1","passed":false,"held":0,"failed":1,"cases":[\
                        {"rule":"minimum.met","case":"a total of 75 is \\"enough\\" & more",\
                        "at":"2-requirements/minimums.cases.yaml:3:7","holds":false,"failures":[\
                        {"at":"2-requirements/minimums.cases.yaml:5:54",\
                        "message":"margin.WBK.total: expected 1, but it is 0","trace":[\
                        "WBK.total: met, 75 where at least 75 is asked   (minimum.met,\
                         PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 Tabel 6)",\
                        "  TOTAL: given"]}]}],\
                        "coverage":{"threshold":0,"rules":{"covered":1,"all":%d,"percent":1,\
                        "uncovered":[{"id":"""
                                .formatted(RULES))
                .contains("{\"id\":\"WBK.total\",\"value\":\"notMet\",\"at\":\"minimums.yaml:12\"}")
                .endsWith("}\n");
    }

    @Test
    void junit_hasASuiteForEachFileAndATestForEachCase() throws Exception {
        onlyCases(total("{ met: WBK.total, margin: { WBK.total: 1 } }"));
        Files.writeString(
                edition.path().resolve("1-scoring/points.cases.yaml"),
                """
                - rule: points.sum
                  cases:
                    - case: the parts of the total
                      given:  { points: { A: 60, B: 40 } }
                      expect: { points: { TOTAL: 100 } }
                """);

        Run run = test("--format", "junit", "--threshold", "3");

        assertThat(run.exitCode()).isEqualTo(4);
        Element report =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(run.out().getBytes(UTF_8)))
                        .getDocumentElement();
        assertThat(elements(report, "testsuite"))
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly("1-scoring/points.cases.yaml", MINIMUMS, "coverage");
        assertThat(elements(report, "testsuite"))
                .extracting(suite -> suite.getAttribute("failures"))
                .startsWith("0", "1");
        Element failing = elements(report, "testcase").get(1);
        assertThat(failing.getAttribute("classname")).isEqualTo("minimum.met");
        assertThat(failing.getAttribute("name")).isEqualTo("a total of 75 is \"enough\" & more");
        assertThat(elements(failing, "failure"))
                .singleElement()
                .satisfies(
                        failure -> {
                            assertThat(failure.getAttribute("message"))
                                    .contains("margin.WBK.total: expected 1, but it is 0");
                            assertThat(failure.getTextContent()).contains("\n      TOTAL: given");
                        });
        Element options =
                elements(report, "testcase").stream()
                        .filter(one -> one.getAttribute("name").equals("options"))
                        .findFirst()
                        .orElseThrow();
        assertThat(elements(options, "failure").get(0).getTextContent())
                .startsWith("0 percent are exercised\n")
                .contains("not covered: A.I.1.i.a: YA");
    }

    private static List<Element> elements(Element within, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = within.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void update_changesExpectedValuesAndNothingElse() throws IOException {
        edition.change("minimums.yaml", "minimum: 75\n", "minimum: 76\n");
        Map<String, String> before = edition.texts();

        Run run = test("--update");

        Map<String, String> after = edition.texts();
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .containsPattern(MINIMUMS + ":\\d+:57   margin.WBK.total: -0.005 -> -1.005\n")
                .contains(
                        MINIMUMS
                                + ":7:22   not updated: WBK.total is notMet now, not met; its key"
                                + " and the sentence are yours to change\n")
                .contains("expected met, but it is notMet")
                .doesNotContain("expected -0.005");
        List<String> old = before.getOrDefault(MINIMUMS, "").lines().toList();
        List<String> now = after.getOrDefault(MINIMUMS, "").lines().toList();
        assertThat(now).hasSameSizeAs(old);
        for (int line = 0; line < old.size(); line++) {
            boolean listed =
                    run.out().contains(MINIMUMS + ":" + (line + 1) + ":57   margin.WBK.total: ");
            assertThat(now.get(line))
                    .isEqualTo(
                            listed
                                    ? old.get(line)
                                            .replace(" -0.01 ", " -1.01 ")
                                            .replace(" -0.005 ", " -1.005 ")
                                            .replace(" -15 ", " -16 ")
                                            .replace(" -75 ", " -76 ")
                                    : old.get(line));
        }
        assertThat(after)
                .containsOnlyKeys(before.keySet())
                .allSatisfy(
                        (name, text) -> {
                            if (!name.equals(MINIMUMS)) {
                                assertThat(text).isEqualTo(before.get(name));
                            }
                        });
    }

    @Test
    void update_thatLeavesNoFailure_endsWithZero() throws IOException {
        onlyCases(total("{ met: WBK.total, margin: { WBK.total: 1 } }"));

        Run run = test("--update", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"held\":1,\"failed\":0")
                .contains(
                        "\"updated\":[{\"at\":\""
                                + MINIMUMS
                                + ":5:54\",\"about\":\"margin.WBK.total\",\"from\":\"1\",\"to\":\"0\"}]")
                .contains("\"kept\":[]");
        assertThat(test().exitCode()).isZero();
    }

    @Test
    void update_ofTheBundledEdition_isRefused() {
        Run run = Run.of("test", "bundled", "--update");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("cannot be updated").contains("zi init");
    }

    @Test
    void help_isAtMostEightyColumnsWide() {
        assertThat(Run.of("test", "--help").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
}
