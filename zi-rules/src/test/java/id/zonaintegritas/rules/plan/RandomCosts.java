package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Costs, limits and promises at random, and units whose facts stand in no way. */
final class RandomCosts {

    private final Edition edition;
    private final Random random;

    RandomCosts(Edition edition, long seed) {
        this.edition = edition;
        this.random = new Random(seed);
    }

    /**
     * The next ones.
     *
     * @param limited how likely a question is to be limited, from 0 to 1
     */
    Costs next(double limited) {
        Map<String, Rational> costs = new LinkedHashMap<>();
        List<String> cannot = new ArrayList<>();
        Map<String, AnswerValue> atMost = new LinkedHashMap<>();
        Map<String, AnswerValue> will = new LinkedHashMap<>();
        for (Question question : edition.questions()) {
            if (random.nextInt(3) == 0) {
                costs.put(question.id(), Rational.of(1 + random.nextInt(8), 2));
            }
            if (random.nextInt(10) == 0) {
                costs.put(question.indicator(), Rational.of(1 + random.nextInt(4)));
            }
            if (random.nextDouble() < limited) {
                if (random.nextBoolean()) {
                    cannot.add(question.id());
                } else {
                    atMost.put(question.id(), answer(question));
                }
            }
        }
        return new Costs(Rational.of(1 + random.nextInt(4), 2), costs, cannot, atMost, will);
    }

    private AnswerValue answer(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            int option = random.nextInt(choice.options().size());
            return new Choice(choice.options().get(option).letter());
        }
        return question instanceof RatioQuestion ratio
                ? new Counts(Map.of(Levers.numerator(ratio), (long) random.nextInt(20)))
                : new Index(Rational.of(300 + random.nextInt(101), 100));
    }

    Assessment withBestFacts(Assessment unit) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        for (FactDefinition fact : edition.facts()) {
            facts.put(
                    fact.name(),
                    switch (fact.kind()) {
                        case GRADE ->
                                new FactValue.Grade(fact.ladder().get(fact.ladder().size() - 1));
                        case TRUTH -> new FactValue.Truth(!fact.lowerIsBetter());
                        case NUMBER ->
                                new FactValue.Amount(
                                        fact.lowerIsBetter()
                                                ? Rational.ZERO
                                                : fact.highest() != null
                                                        ? fact.highest()
                                                        : Rational.of(60));
                        case DATE -> throw new IllegalStateException("no date is asked");
                    });
        }
        return new Assessment(
                new id.zonaintegritas.model.Unit(
                        unit.unit().id(), null, null, "MINISTRY_OR_AGENCY", "OTHER"),
                unit.year(),
                null,
                null,
                unit.answers(),
                facts);
    }
}
