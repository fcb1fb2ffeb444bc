package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Units at random, the same ones for the same seed; good answers are likelier than bad ones. */
public final class RandomUnits {

    private final Edition edition;
    private final Random random;
    private final double missing;

    /** The facts that conditions ask for; the others are rarely stated. */
    private final Set<String> required;

    /**
     * @param missing how likely it is that a question or fact is not answered, from 0 to 1
     */
    public RandomUnits(Edition edition, long seed, double missing) {
        this.edition = edition;
        this.random = new Random(seed);
        this.missing = missing;
        this.required =
                edition.requirements().stream()
                        .filter(r -> r instanceof Eligibility e && e.kind() == Kind.CONDITION)
                        .map(r -> ((Eligibility) r).fact())
                        .collect(Collectors.toSet());
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
            boolean stated = required.contains(fact.name()) || random.nextInt(6) == 0;
            if (random.nextDouble() >= missing && stated) {
                facts.put(fact.name(), fact(fact));
            }
        }
        Unit unit =
                new Unit(
                        id,
                        null,
                        null,
                        oneOfOrNull(edition.institutionTypes()),
                        oneOfOrNull(edition.serviceTypes()));
        return new Assessment(unit, 2026, null, null, answers, facts);
    }

    private @Nullable String oneOfOrNull(List<Term> types) {
        return random.nextDouble() < missing ? null : types.get(random.nextInt(types.size())).id();
    }

    public AnswerValue answer(Question question, double quality) {
        if (question instanceof ChoiceQuestion choice) {
            int size = choice.options().size();
            int index = random.nextDouble() < quality ? 0 : random.nextInt(size);
            return new AnswerValue.Choice(choice.options().get(index).letter());
        }
        if (question instanceof SurveyQuestion survey) {
            Rational scale = survey.highest().minus(survey.lowest());
            Rational share = Rational.of(random.nextInt(401), 400);
            return new AnswerValue.Index(survey.lowest().plus(scale.times(share)));
        }
        return counts((RatioQuestion) question);
    }

    private AnswerValue counts(RatioQuestion question) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int most = random.nextInt(8) == 0 ? 2 : 30;
        question.counts().forEach(c -> counts.put(c.name(), (long) random.nextInt(most)));
        if (question.hasParts() && !random.nextBoolean()) {
            question.counts(Role.DENOMINATOR).forEach(c -> counts.remove(c.name()));
        }
        if (!question.numeratorOverZero()) {
            keepConsistent(question, counts);
        }
        return new AnswerValue.Counts(counts);
    }

    /** Without anything to count of, nothing can have been counted. */
    private static void keepConsistent(RatioQuestion question, Map<String, Long> counts) {
        List<String> whole =
                question.counts(Role.DENOMINATOR).stream()
                        .map(Count::name)
                        .filter(counts::containsKey)
                        .toList();
        long denominator =
                (whole.isEmpty()
                                ? question.counts(Role.DENOMINATOR_PART).stream().map(Count::name)
                                : whole.stream())
                        .mapToLong(name -> counts.getOrDefault(name, 0L))
                        .sum();
        if (denominator == 0) {
            counts.replaceAll((name, count) -> 0L);
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
            case TRUTH -> new FactValue.Truth(good != fact.lowerIsBetter());
            case DATE -> new FactValue.Day(LocalDate.of(2026, 1, 1).minusDays(random.nextInt(900)));
            case NUMBER ->
                    new FactValue.Amount(
                            good && fact.highest() != null && !fact.lowerIsBetter()
                                    ? fact.highest()
                                    : Rational.of(random.nextInt(30)));
        };
    }
}
