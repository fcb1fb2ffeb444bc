package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionLoadTest {

    private static final SortedMap<String, String> BUNDLED =
            EditionFiles.bundled("permenpanrb-90-2021").texts();

    @TempDir Path folder;

    private void write(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void folder_bundledEdition_concludesTheSame() throws IOException {
        write(BUNDLED);
        Edition loaded = Edition.load(folder);
        assertThat(loaded.sha256()).isEqualTo(Edition.current().sha256());
        RandomUnits random = new RandomUnits(Edition.current(), 7, 0.02);
        List<Assessment> units = Stream.of("a", "b", "c", "d", "e").map(random::next).toList();
        List<Evaluation> expected = ZiEvaluator.of(Edition.current()).evaluateAll(units);
        assertThat(ZiEvaluator.of(loaded).evaluateAll(units))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("edition.folder")
                .isEqualTo(expected);
    }

    @Test
    void folder_allVersions_areLoadedTheOldestFirst() throws IOException {
        write(BUNDLED);
        assertThat(Edition.loadAll(folder))
                .extracting(Edition::from)
                .isEqualTo(Edition.all().stream().map(Edition::from).toList());
    }

    @Test
    void readingOfARiseFromZero_thatLeavesOut_leavesTheQuestionOutOfTheMean() throws IOException {
        EditionCopy.write(folder);
        EditionCopy.change(
                folder,
                "edition.yaml",
                """
                          en: Open, between 0 and 1
                        lowest: 0
                        highest: 1
                """,
                """
                          en: It is left out of the mean
                        leavesOut: true
                """);
        String id = "A.II.3.iii.a";
        Assessment rise =
                new Assessment(
                        new Unit("X", null, null, null, null),
                        null,
                        null,
                        null,
                        Map.of(
                                id,
                                new AnswerValue.Counts(
                                        Map.of(
                                                "violationsPreviousYear", 0L,
                                                "violationsThisYear", 2L))),
                        Map.of());

        Evaluation evaluation =
                ZiEvaluator.of(Edition.load(folder))
                        .with("disciplineFromZero", "open")
                        .evaluate(rise);

        assertThat(evaluation.explain(id).step().concluded())
                .isInstanceOfSatisfying(
                        Conclusion.QuestionScore.class,
                        score -> assertThat(score.lowest()).isNull());
    }

    @Test
    void folder_rowsAndRulesBroken_reportsBoth() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>(BUNDLED);
        texts.computeIfPresent(
                "minimums.yaml", (n, t) -> t.replaceFirst("minimum: 75", "minimum: 750"));
        texts.computeIfPresent(
                "1-scoring/answers.drl", (n, t) -> t.replaceFirst("@title", "@tittle"));
        write(texts);
        EditionException refused =
                catchThrowableOfType(EditionException.class, () -> Edition.load(folder));
        assertThat(refused.problems())
                .extracting(Problem::at)
                .anySatisfy(at -> assertThat(at).startsWith("1-scoring/answers.drl:"))
                .anySatisfy(at -> assertThat(at).startsWith("minimums.yaml:"));
    }
}
