package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Units at random, the same ones for the same seed; good answers are likelier than bad ones. */
public final class RandomUnits {

    private final Edition edition;
    private final Random random;
    private final double missing;

    /**
     * @param missing how likely it is that a question or fact is not answered, from 0 to 1
     */
    public RandomUnits(Edition edition, long seed, double missing) {
        this.edition = edition;
        this.random = new Random(seed);
        this.missing = missing;
    }

    public Assessment next(String id) {
        double quality = random.nextDouble();
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        for (Question question : edition.questions()) {
            if (random.nextDouble() >= missing) {
                answers.put(question.id(), answer(question, quality));
            }
        }
        Map<String, FactValue> facts = new LinkedHashMap<>();
        for (FactDefinition fact : edition.facts()) {
            if (random.nextDouble() >= missing) {
                facts.put(fact.name(), fact(fact));
            }
        }
        Unit unit =
                new Unit(
                        id,
                        null,
                        null,
                        oneOfOrNull(InstitutionType.values()),
                        oneOfOrNull(ServiceType.values()));
        return new Assessment(unit, 2026, null, answers, facts);
    }

    private <E> @Nullable E oneOfOrNull(E[] values) {
        return random.nextDouble() < missing ? null : values[random.nextInt(values.length)];
    }

    AnswerValue answer(Question question, double quality) {
        if (question instanceof ChoiceQuestion choice) {
            int size = choice.options().size();
            int index = random.nextDouble() < quality ? 0 : random.nextInt(size);
            return new AnswerValue.Choice(choice.options().get(index).letter());
        }
        if (question instanceof SurveyQuestion) {
            return new AnswerValue.Index(Rational.of(random.nextInt(401), 100));
        }
        return counts((RatioQuestion) question);
    }

    private AnswerValue counts(RatioQuestion question) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int most = random.nextInt(8) == 0 ? 2 : 30;
        question.counts().forEach(c -> counts.put(c.name(), (long) random.nextInt(most)));
        boolean stated = counts.containsKey("obligedToReport") && random.nextBoolean();
        if (counts.containsKey("obligedToReport") && !stated) {
            counts.remove("obligedToReport");
        }
        if (!question.counts().get(0).name().equals("violationsPreviousYear")) {
            keepConsistent(question, counts);
        }
        return new AnswerValue.Counts(counts);
    }

    /** Without anything to count of, nothing can have been counted. */
    private static void keepConsistent(RatioQuestion question, Map<String, Long> counts) {
        List<String> names = question.counts().stream().map(c -> c.name()).toList();
        Long denominator = counts.get(names.get(0));
        if (denominator == null) {
            denominator = names.subList(1, 4).stream().mapToLong(counts::get).sum();
        }
        if (denominator == 0) {
            names.subList(1, names.size()).stream()
                    .filter(counts::containsKey)
                    .forEach(n -> counts.put(n, 0L));
        }
    }

    private FactValue fact(FactDefinition fact) {
        boolean good = random.nextInt(6) > 0;
        return switch (fact.kind()) {
            case GRADE -> {
                int top = fact.ladder().size();
                int from = good ? top / 2 : 0;
                yield new FactValue.Grade(fact.ladder().get(from + random.nextInt(top - from)));
            }
            case TRUTH -> new FactValue.Truth(good);
            case NUMBER ->
                    new FactValue.Amount(
                            good && fact.highest() != null
                                    ? fact.highest()
                                    : Rational.of(random.nextInt(30)));
        };
    }
}
