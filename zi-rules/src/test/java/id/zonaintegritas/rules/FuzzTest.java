package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.internal.language.RuleLint;
import id.zonaintegritas.rules.internal.language.RuleNames;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleTypes;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Documents at random, always the same ones: whatever is read ends in a result or in located
 * problems, never in an error of the program.
 */
class FuzzTest {

    private static final int ASSESSMENTS = 20_000;
    private static final int MUTATIONS = 2_000;
    private static final String LETTERS =
            "{}[]:,\"'-#&*!|>%@`?=<~\\/().$ \n\t\u0000\u00a0\u202eé😀0aA9";

    /** A value of a key in JSON that is neither a list nor an object. */
    private static final Pattern VALUE = Pattern.compile("(?<=:) ?(?:\"[^\"]*\"|[-\\w.]+)");

    private static final Edition EDITION = Edition.current();

    /** A text with some pieces deleted, doubled, moved or replaced. */
    private static String mutated(String text, Random random, List<String> words) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && changed.length() > 0; i++) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(20));
            String piece = changed.substring(at, end);
            switch (random.nextInt(6)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, piece.repeat(1 + random.nextInt(40)));
                case 2 -> changed.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 3 -> changed.replace(at, end, words.get(random.nextInt(words.size())));
                case 4 -> changed.insert(random.nextInt(changed.length()), piece);
                default -> changed.setLength(at);
            }
        }
        return changed.toString();
    }

    /** The same document with one value in the place of another, which its syntax allows. */
    private static String exchanged(String text, Random random) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult changed = values.get(random.nextInt(values.size()));
        String other = values.get(random.nextInt(values.size())).group();
        return text.substring(0, changed.start()) + other + text.substring(changed.end());
    }

    private static List<String> words(String text) {
        List<String> words =
                new ArrayList<>(List.of("null", "[]", "{}", "-1", "1e999", "\"\"", "true"));
        words.addAll(List.of(text.split("[^\\w.]+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Mutated documents are read; those that are valid, and units at random, are evaluated. */
    @Test
    void assessments_atRandom_areEvaluatedOrRefusedWithTheirPlaces() {
        Random random = new Random(90_2021);
        RandomUnits units = new RandomUnits(EDITION, 11, 0.1);
        ZiEvaluator evaluator = ZiEvaluator.of(EDITION);
        AssessmentReader reader = AssessmentReader.json(EDITION);
        int refused = 0;
        int evaluated = 0;
        String text = "";
        List<String> words = List.of();
        for (int i = 0; i < ASSESSMENTS; i++) {
            if (i % 50 == 0) {
                text = AssessmentWriter.json().writeValue(units.next("unit"));
                words = words(text);
            }
            String document = i % 2 == 0 ? mutated(text, random, words) : exchanged(text, random);
            try {
                Assessment read = reader.read(document);
                Evaluation evaluation = evaluator.evaluate(read);
                assertThat(evaluation.scores()).hasSameSizeAs(EDITION.nodes());
                evaluated++;
            } catch (AssessmentException invalid) {
                assertThat(invalid.problems()).as(document).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(ASSESSMENTS / 4);
        assertThat(evaluated).isGreaterThan(ASSESSMENTS / 100);
    }

    @Test
    void ruleFiles_mutated_areReadOrRefusedWithTheirPlaces() {
        Random random = new Random(5_2024);
        RuleNames names = new RuleNames(EditionDraft.read(Compiled.BUNDLED).versions());
        List<Map.Entry<String, String>> files = List.copyOf(Compiled.BUNDLED.rules().entrySet());
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Map.Entry<String, String> file = files.get(i % files.size());
            String text = mutated(file.getValue(), random, words(file.getValue()));
            EditionProblems problems = new EditionProblems();
            List<RuleText> parsed = List.of(RuleParser.parse(file.getKey(), text, problems));
            RuleLint.check(parsed, problems);
            RuleTypes.check(parsed, names, problems);
            refused += located(problems, file.getKey(), text) ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS);
    }

    @Test
    void rows_mutated_areReadOrRefusedWithTheirPlaces() {
        Random random = new Random(6_2024);
        List<String> files =
                Compiled.BUNDLED.texts().keySet().stream()
                        .filter(f -> f.endsWith(".yaml"))
                        .toList();
        int refused = 0;
        for (int i = 0; i < MUTATIONS / 10; i++) {
            String file = files.get(i % files.size());
            SortedMap<String, String> texts = new TreeMap<>(Compiled.BUNDLED.texts());
            String text = mutated(texts.getOrDefault(file, ""), random, words(texts.get(file)));
            texts.put(file, text);
            EditionProblems problems = new EditionProblems();
            EditionLoader.load(new EditionFiles("fuzz", texts), problems);
            refused += located(problems, "", text) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 20);
    }

    /** Whether there are errors, each of which stands somewhere in a file. */
    private static boolean located(EditionProblems problems, String file, String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 2;
        for (EditionProblem problem : problems.all(Map.of())) {
            assertThat(problem.file()).startsWith(file);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank();
            if (!file.isEmpty()) {
                assertThat(problem.line()).as(text).isLessThanOrEqualTo(lines);
            }
        }
        return !problems.isEmpty();
    }
}
