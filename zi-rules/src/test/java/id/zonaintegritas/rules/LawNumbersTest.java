package id.zonaintegritas.rules;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Minimum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers of the law stand in rows alone: not in Java, and not in rules. */
class LawNumbersTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d+(\\.\\d+)?(?![\\w.])");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** Whole numbers so small count all kinds of things: positions, parts, sides. */
    private static final Rational SMALL = Rational.of(5);

    /** By file and number, why it is not the law's. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    entry("CaseCoverage.java 100", "percent"),
                    entry("PlanBuilder.java 100", "percent"),
                    entry("SubjectsCheck.java 100", "percent"),
                    entry("RatioCells.java 100", "percent"),
                    entry("ScoreCells.java 100", "percent"),
                    entry("SummarySheet.java 100", "percent"),
                    entry("GapCheck.java 60", "combinations of readings"),
                    entry("Grid.java 100", "the step from a number to the next"),
                    entry("MatterTrials.java 12", "trials that are compared"),
                    entry("LiveEvaluator.java 100", "readings of a folder"),
                    entry("YamlEdit.java 100", "columns of a line"),
                    entry("Row.java 12", "decimals that are shown"),
                    entry("RowMutants.java 12", "decimals that are shown"),
                    entry("RuleReferences.java 12", "a tag of the class file format"),
                    entry("CaseNumber.java 12", "decimals that are shown"),
                    entry("EvaluationJson.java 12", "decimals that are shown"),
                    entry("Decimals.java 12", "decimals that are shown"),
                    entry("Quoted.java 40", "characters of a text that are shown"),
                    entry("AssessmentProblems.java 100", "names that are guessed"),
                    entry("Nearest.java 40", "characters of a name"),
                    entry("TreeValues.java 100", "digits of a number"),
                    entry("Need.java 100", "percent"),
                    entry("AnswerSheet.java 14", "the width of a column"),
                    entry("CostsReader.java 30", "digits of a number"),
                    entry("Prices.java 30", "binary digits of a price"),
                    entry("Prices.java 40", "binary digits of a cost"),
                    entry("Solver.java 100", "choices that are kept at first"),
                    entry("Answers.java 12", "decimals that are shown"),
                    entry("Lifts.java 12", "limits that are tried together"),
                    entry("PlanJson.java 12", "decimals that are shown"),
                    entry("PortalColumn.java 40", "characters of a number"),
                    entry("Columns.java 60", "columns on a screen"),
                    entry("ScoreBars.java 40", "columns on a screen"));

    private static Set<Rational> ofTheLaw() {
        Edition edition = Edition.current();
        return Stream.of(
                        edition.nodes().stream().map(Node::weight),
                        edition.questions().stream()
                                .filter(ChoiceQuestion.class::isInstance)
                                .flatMap(q -> ((ChoiceQuestion) q).options().stream())
                                .map(o -> o.score()),
                        edition.questions().stream()
                                .filter(SurveyQuestion.class::isInstance)
                                .map(q -> ((SurveyQuestion) q).highest()),
                        edition.requirements().stream()
                                .filter(Minimum.class::isInstance)
                                .map(r -> ((Minimum) r).minimum()),
                        edition.requirements().stream()
                                .filter(Eligibility.class::isInstance)
                                .map(r -> (Eligibility) r)
                                .flatMap(
                                        r ->
                                                Stream.concat(
                                                        Stream.ofNullable(r.least()),
                                                        Stream.ofNullable(r.most())))
                                .filter(FactValue.Amount.class::isInstance)
                                .map(v -> ((FactValue.Amount) v).value()),
                        edition.limits().stream().map(Limit::value),
                        edition.interpretations().stream()
                                .flatMap(i -> i.readings().stream())
                                .flatMap(r -> Stream.ofNullable(r.minimum())))
                .flatMap(numbers -> numbers)
                .filter(n -> !n.isWhole() || n.compareTo(SMALL) > 0)
                .collect(toSet());
    }

    @Test
    void sources_outsideTheRows_haveNoNumberOfTheLaw() throws IOException {
        Set<Rational> law = ofTheLaw();
        assertThat(law).contains(Rational.of(75), Rational.parse("18.25"), Rational.parse("0.67"));
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            numbers(Files.readString(file))
                    .filter(number -> law.contains(Rational.parse(number)))
                    .forEach(number -> found.add(file.getFileName() + " " + number));
        }
        assertThat(found).as("numbers of the law").isEqualTo(OTHERS.keySet());
    }

    @Test
    void numbers_inCodeAndInTexts_areFoundAndInCommentsAreNot() {
        assertThat(
                        numbers(
                                """
                                /* 18.25 */ int total = 75; // 85
                                Rational two = Rational.parse("0.67");
                                String says = "no 40 here: \\"60\\"";
                                """))
                .containsExactlyInAnyOrder("75", "0.67");
    }

    /** Those in code, and those that are a text of their own. */
    private static Stream<String> numbers(String source) {
        String code = COMMENT.matcher(source).replaceAll(" ");
        return Stream.concat(
                NUMBER.matcher(TEXT.matcher(code).replaceAll(" ")).results().map(r -> r.group()),
                TEXT.matcher(code)
                        .results()
                        .map(r -> r.group().replace("\"", ""))
                        .filter(text -> NUMBER.matcher(text).matches()));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("../zi-model/src/main", "src/main")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".drl"))
                        .forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        return sources;
    }
}
