package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The points of a fully answered worksheet, computed once more without rules, columns or {@code
 * Rational}: formulas and the values of 0 of 0 are written out here again on purpose.
 */
final class PlainPoints {

    private final Edition edition;

    PlainPoints(Edition edition) {
        this.edition = edition;
    }

    Map<String, String> of(Assessment unit) {
        Map<String, BigFraction> points = new LinkedHashMap<>();
        Map<String, List<BigFraction>> scores = new LinkedHashMap<>();
        for (Question question : edition.questions()) {
            scores.computeIfAbsent(question.indicator(), i -> new ArrayList<>())
                    .add(score(question, unit.answers().get(question.id())));
        }
        scores.forEach(
                (node, all) -> {
                    BigFraction sum = all.stream().reduce(BigFraction.ZERO, BigFraction::add);
                    BigFraction earned = sum.divide(all.size()).multiply(weight(node));
                    for (String id = node; id != null; id = parent(id)) {
                        points.merge(id, earned, BigFraction::add);
                    }
                });
        Map<String, String> texts = new LinkedHashMap<>();
        points.forEach((id, value) -> texts.put(id, text(value)));
        return texts;
    }

    private static String text(BigFraction value) {
        return value.getDenominator().equals(BigInteger.ONE)
                ? value.getNumerator().toString()
                : value.getNumerator() + "/" + value.getDenominator();
    }

    private BigFraction weight(String id) {
        String[] parts = (node(id).weight() + "/1").split("/", -1);
        return BigFraction.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    private @Nullable String parent(String id) {
        return node(id).parent();
    }

    private Node node(String id) {
        return edition.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private static BigFraction score(Question question, @Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice given) {
            Option option = ((ChoiceQuestion) question).option(given.option()).orElseThrow();
            String[] parts = (option.score() + "/1").split("/", -1);
            return BigFraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
        if (answer instanceof AnswerValue.Index index) {
            String[] parts = (index.value() + "/1").split("/", -1);
            return BigFraction.of(Long.parseLong(parts[0]), 4 * Long.parseLong(parts[1]));
        }
        if (answer instanceof AnswerValue.Counts counts) {
            return ratio(question.id(), counts.values());
        }
        throw new IllegalArgumentException(question.id() + " is not answered");
    }

    private static BigFraction ratio(String question, Map<String, Long> c) {
        return switch (question) {
            case "A.II.1.i.a" -> share(c.get("changes"), c.get("agents"), 0);
            case "A.II.1.i.b" -> share(c.get("integratedChanges"), c.get("changes"), 0);
            case "A.II.3.iii.a" -> {
                long before = c.get("violationsPreviousYear");
                long now = c.get("violationsThisYear");
                if (before == 0) {
                    yield now == 0 ? BigFraction.ONE : BigFraction.ZERO;
                }
                yield now >= before ? BigFraction.ZERO : BigFraction.of(before - now, before);
            }
            case "A.II.4.i.a" -> share(c.get("targetsFullyMet"), c.get("targets"), 0);
            case "A.II.5.ii.a" ->
                    share(c.get("complaintsResolved"), c.get("complaintsToResolve"), 1);
            case "A.II.5.iii.a" ->
                    share(
                            c.get("reported"),
                            c.getOrDefault(
                                    "obligedToReport",
                                    c.get("unitHeads")
                                            + c.get("lhkpnOfficials")
                                            + c.get("otherObliged")),
                            1);
            case "A.II.5.iii.b" ->
                    share(
                            c.get("reported"),
                            c.getOrDefault(
                                    "obligedToReport",
                                    c.get("administrators")
                                            + c.get("supervisors")
                                            + c.get("functionalAndStaff")),
                            1);
            case "A.II.6.i.b" -> share(c.get("simplifiedServices"), c.get("registeredServices"), 0);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static BigFraction share(long numerator, long denominator, int zeroOverZero) {
        if (denominator == 0) {
            return BigFraction.of(zeroOverZero);
        }
        return numerator >= denominator ? BigFraction.ONE : BigFraction.of(numerator, denominator);
    }
}
