package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EditionCopy;
import id.zonaintegritas.rules.Editions;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.workbench.EditionSource.Replacement;
import id.zonaintegritas.rules.workbench.SourceRow.Form;
import id.zonaintegritas.rules.workbench.SourceRow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionSourceTest {

    @TempDir Path folder;

    @BeforeEach
    void writeBundledEdition() throws IOException {
        EditionCopy.write(folder);
    }

    private static SourceRow row(EditionSource source, EditionElement element, String id) {
        return source.rows(element).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String changed(String file, EditionElement element, String id, String key, String text)
            throws IOException {
        EditionSource source = EditionSource.in(folder);
        EditionSource other =
                source.with(List.of(new Replacement(row(source, element, id), key, text)));
        assertThat(other.writeChanges(folder)).containsExactly(file);
        assertThat(row(EditionSource.in(folder), element, id).text(key)).isEqualTo(text);
        return Files.readString(folder.resolve(file));
    }

    @Test
    void rows_ofTheBundledEdition_areThoseThatItLoads() {
        EditionSource source = EditionSource.bundled();
        Edition edition = Edition.current();

        assertThat(source.sha256()).isEqualTo(edition.sha256());
        assertThat(source.rows(EditionElement.NODE))
                .extracting(SourceRow::id)
                .containsExactlyElementsOf(edition.nodes().stream().map(n -> n.id()).toList());
        assertThat(source.rows(EditionElement.QUESTION))
                .extracting(SourceRow::id)
                .containsExactlyElementsOf(edition.questions().stream().map(q -> q.id()).toList());
        assertThat(source.rules())
                .extracting(SourceRule::id)
                .containsExactlyInAnyOrderElementsOf(
                        Editions.loaded(edition).rulebook().rules().keySet());
    }

    @Test
    void lists_areRowsWithTheirTitles() {
        EditionSource source = EditionSource.bundled();

        assertThat(source.rows(EditionElement.PREDICATE))
                .extracting(SourceRow::id)
                .containsExactly("WBK", "WBBM");
        assertThat(source.rows(EditionElement.SERVICE_TYPE)).hasSize(7);
        assertThat(row(source, EditionElement.LIMIT, "surveyRespondents").text("value"))
                .isEqualTo("30");
        assertThat(row(source, EditionElement.RESERVATION, "tpnDiscretion").title().english())
                .startsWith("Only conditions of a proposal");
        SourceRow local = row(source, EditionElement.ELIGIBILITY, "rbIndex.localGovernment");
        assertThat(local.text("atLeast.WBBM")).isEqualTo("B");
        assertThat(local.text("onlyFor.institutionTypes")).isEqualTo("LOCAL_GOVERNMENT");
        assertThat(row(source, EditionElement.READING, "affirmationScope:tabel5"))
                .extracting(r -> r.text("waives.predicates"))
                .isEqualTo("WBK, WBBM");
    }

    @Test
    void rule_hasSentenceTitleAndCitation() {
        SourceRule rule =
                EditionSource.bundled().rules().stream()
                        .filter(r -> r.id().equals("points.mean"))
                        .findFirst()
                        .orElseThrow();

        assertThat(rule.stage()).isEqualTo(Stage.SCORING);
        assertThat(rule.sentence())
                .isEqualTo(
                        "An indicator or result earns the mean of its questions times its weight."
                                + " Nothing is rounded.");
        assertThat(rule.title())
                .isEqualTo(
                        new Title(
                                "Indikator bernilai rata-rata soalnya kali bobotnya",
                                "An indicator earns the mean of its questions times its weight"));
        assertThat(rule.citation()).isEqualTo("PermenPANRB 90/2021 Lampiran III");
        assertThat(rule.lines()).first().isEqualTo("rule \"points.mean\"");
        assertThat(rule.lines()).last().isEqualTo("end");
    }

    @Test
    void number_replaced_changesOneLine() throws IOException {
        List<String> before = Files.readAllLines(folder.resolve("worksheet/A.I.1.yaml"));

        List<String> after =
                changed("worksheet/A.I.1.yaml", EditionElement.NODE, "A.I.1.i", "weight", "0.75")
                        .lines()
                        .toList();

        List<String> expected = new ArrayList<>(before);
        assertThat(expected.set(20, "    weight: 0.75")).isEqualTo("    weight: 0.5");
        assertThat(after).isEqualTo(expected);
    }

    @Test
    void everyValue_replacedByItself_isReadAsBefore() {
        EditionSource source = EditionSource.bundled();
        List<Replacement> same = new ArrayList<>();
        for (SourceRow row : source.rows()) {
            row.values()
                    .forEach(
                            (key, value) -> {
                                if (value.form() != Form.LIST) {
                                    same.add(new Replacement(row, key, value.text()));
                                }
                            });
        }

        EditionSource other = source.with(same);

        assertThat(EditionDiff.between(source, other).changes()).isEmpty();
        assertThat(other.rows()).hasSameSizeAs(source.rows());
    }

    @Test
    void text_thatYamlWouldMisread_isQuoted() throws IOException {
        for (String text :
                List.of(
                        "a: b",
                        "12",
                        "true",
                        "# no",
                        "- x",
                        "\"quoted\"",
                        "back\\slash",
                        "~",
                        "x #y",
                        " z ")) {
            changed("minimums.yaml", EditionElement.MINIMUM, "WBK.total", "title.id", text);
        }
    }

    @Test
    void foldedText_replaced_keepsWhatFollows() throws IOException {
        String text =
                changed(
                        "eligibility.yaml",
                        EditionElement.ELIGIBILITY,
                        "auditOpinion",
                        "citation",
                        "PermenPANRB 90/2021 Lampiran II");

        assertThat(text)
                .contains(
                        """
                            citation: PermenPANRB 90/2021 Lampiran II
                            formerly:
                        """);
    }

    @Test
    void longText_replaced_isFolded() throws IOException {
        String text =
                changed(
                        "minimums.yaml",
                        EditionElement.MINIMUM,
                        "WBK.total",
                        "title.en",
                        "one two three four five ".repeat(6).strip());

        assertThat(text).contains("      en: >-\n        one two three");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void windowsLineEnds_areKept() throws IOException {
        Path file = folder.resolve("minimums.yaml");
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        String before = Files.readString(file);

        String after =
                changed("minimums.yaml", EditionElement.MINIMUM, "WBK.total", "minimum", "76");

        assertThat(after).isEqualTo(before.replaceFirst("minimum: 75", "minimum: 76"));
    }

    @Test
    void list_isNotReplacedAsAValue() {
        EditionSource source = EditionSource.bundled();
        Replacement list =
                new Replacement(row(source, EditionElement.MINIMUM, "WBK.total"), "subject", "A");

        assertThatThrownBy(() -> source.with(List.of(list)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WBK.total has no single value subject");
    }

    @Test
    void value_standsWhereItSays() {
        Value weight =
                row(EditionSource.bundled(), EditionElement.NODE, "A.I.1.i").values().get("weight");

        assertThat(weight).isEqualTo(new Value("0.5", Form.NUMBER, 21, 13));
    }

    @Test
    void brokenYaml_isRefusedWithItsPlace() throws IOException {
        EditionCopy.change(folder, "minimums.yaml", "minimums:", "minimums: [");

        assertThatThrownBy(() -> EditionSource.in(folder))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining("minimums.yaml:");
    }
}
