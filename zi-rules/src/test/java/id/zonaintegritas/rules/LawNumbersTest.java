package id.zonaintegritas.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.FactValue;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers of the law stand in rows alone: not in Java, and not in rules. */
class LawNumbersTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.$/-])\\d+(\\.\\d+)?(?![\\w./-])");

    /** By file and number, why it is not the law's; 0 and 1 are nobody's. */
    private static final Map<String, String> OTHERS = Map.ofEntries();

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
                                .map(r -> ((Eligibility) r).minimum())
                                .filter(FactValue.Amount.class::isInstance)
                                .map(v -> ((FactValue.Amount) v).value()),
                        edition.interpretations().stream()
                                .flatMap(i -> i.readings().stream())
                                .flatMap(r -> Stream.ofNullable(r.minimum())))
                .flatMap(numbers -> numbers)
                .filter(n -> !n.equals(Rational.ZERO) && !n.equals(Rational.ONE))
                .collect(toSet());
    }

    @Test
    void sources_outsideTheRows_haveNoNumberOfTheLaw() throws IOException {
        Set<Rational> law = ofTheLaw();
        assertThat(law).contains(Rational.of(75), Rational.parse("18.25"), Rational.parse("0.67"));
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = COMMENT.matcher(Files.readString(file)).replaceAll(" ");
            NUMBER.matcher(text)
                    .results()
                    .map(r -> r.group())
                    .filter(number -> law.contains(Rational.parse(number)))
                    .forEach(number -> found.add(file.getFileName() + " " + number));
        }
        assertThat(found).isSubsetOf(OTHERS.keySet()).containsAll(OTHERS.keySet());
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
