package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.internal.document.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of every version are the facts that were read from the regulation, row for row. */
class GazetteFactsTest {

    static List<Edition> versions() {
        return Edition.all();
    }

    private static List<String> facts(String name) throws IOException {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                GazetteFactsTest.class.getResourceAsStream("facts/" + name),
                                StandardCharsets.UTF_8))) {
            List<String> facts = in.lines().filter(line -> !line.startsWith("#")).toList();
            assertThat(facts).hasSizeGreaterThan(10);
            return facts;
        }
    }

    private static String line(Object... fields) {
        return Stream.of(fields).map(String::valueOf).collect(joining(" | "));
    }

    /** As the facts write it: 2.50 is 2.5. */
    private static String plain(String line) {
        return Stream.of(line.split(" "))
                .map(word -> word.matches("\\d+\\.\\d+") ? Rational.parse(word).toDecimal(9) : word)
                .collect(joining(" "));
    }

    private static String number(Rational number) {
        return number.toDecimal(9);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void worksheet_ofEachVersion_hasTheWeightsOfTabel3AndLampiranIII(Edition version)
            throws IOException {
        List<String> rows = new ArrayList<>();
        for (Node node : version.nodes()) {
            if (node.parent() != null) {
                rows.add(
                        line(
                                node.id(),
                                node.parent(),
                                node.kind().name().toLowerCase(java.util.Locale.ROOT),
                                number(node.weight())));
            }
        }
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        facts("worksheet.txt").stream().map(GazetteFactsTest::plain).toList());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void questions_ofEachVersion_haveTheScoresOfTheWorksheet(Edition version) throws IOException {
        assertThat(
                        version.questions().stream()
                                .map(q -> line(q.id(), q.indicator(), answers(q)))
                                .toList())
                .containsExactlyElementsOf(facts("questions.txt"));
    }

    private static String answers(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().stream().map(GazetteFactsTest::option).collect(joining(" "));
        }
        if (question instanceof RatioQuestion ratio) {
            return ratio.counts().stream().map(GazetteFactsTest::count).collect(joining(" "))
                    + " 0/0="
                    + ratio.zeroOverZero();
        }
        SurveyQuestion survey = (SurveyQuestion) question;
        return survey.lowest() + ".." + survey.highest();
    }

    private static String option(Option option) {
        return option.letter() + "=" + number(option.score());
    }

    private static String count(Count count) {
        return count.name() + "=" + Row.camelCase(count.role().name());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void minimums_ofEachVersion_areThoseOfTabel6(Edition version) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Requirement requirement : version.requirements()) {
            if (requirement instanceof Minimum row) {
                rows.add(
                        line(
                                row.id(),
                                String.join("+", row.subject()),
                                Row.camelCase(row.measure().name()),
                                number(row.minimum())));
            }
        }
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        facts("minimums.txt").stream().map(GazetteFactsTest::plain).toList());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void eligibility_ofEachVersion_isThatOfTabel5AndWhatStandsBesideIt(Edition version)
            throws IOException {
        Map<String, Map<String, Eligibility>> byRow = new LinkedHashMap<>();
        for (Requirement requirement : version.requirements()) {
            if (requirement instanceof Eligibility row) {
                byRow.computeIfAbsent(row.name(), n -> new LinkedHashMap<>())
                        .put(row.predicate(), row);
            }
        }
        List<String> rows = new ArrayList<>();
        byRow.forEach(
                (name, asked) -> {
                    Eligibility any = asked.values().iterator().next();
                    List<String> types = any.onlyFor().institutionTypes();
                    rows.add(
                            line(
                                    name,
                                    Row.camelCase(any.level().name()),
                                    types.isEmpty() ? "all" : String.join(" ", types),
                                    any.kind() == Requirement.Kind.EXCLUSION
                                            ? "exclusion"
                                            : "requirement",
                                    bound(asked.get("WBK")),
                                    bound(asked.get("WBBM")),
                                    any.affirmable() ? "yes" : "no"));
                });
        assertThat(rows).containsExactlyInAnyOrderElementsOf(facts("eligibility.txt"));
    }

    private static String bound(Eligibility asked) {
        return Optional.ofNullable(asked)
                .map(row -> row.least() == null ? row.most() : row.least())
                .map(FactValue::toString)
                .orElse("-");
    }
}
