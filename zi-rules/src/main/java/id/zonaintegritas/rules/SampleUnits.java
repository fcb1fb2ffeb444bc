package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units that an edition is tried on: answers and facts on steps from the worst to the best. */
final class SampleUnits {

    /** From the worst answer, 0, to the best. */
    static final int BEST = 4;

    private static final long DUTIES = 8;

    private final Edition edition;

    SampleUnits(Edition edition) {
        this.edition = edition;
    }

    /** A unit that states nothing. */
    Assessment empty() {
        return unit(null, Map.of(), Map.of());
    }

    /** The best unit of each type of institution. */
    List<Assessment> best() {
        return Stream.of(InstitutionType.values())
                .map(type -> unit(type, answers(BEST), facts(BEST)))
                .toList();
    }

    static Assessment unit(
            @Nullable InstitutionType type,
            Map<String, AnswerValue> answers,
            Map<String, FactValue> facts) {
        ServiceType service = type == null ? null : ServiceType.OTHER;
        return new Assessment(
                new Unit("sample", null, null, type, service), 2026, null, answers, facts);
    }

    Map<String, AnswerValue> answers(int step) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        edition.questions().forEach(q -> answers.put(q.id(), answer(q, step)));
        return answers;
    }

    Map<String, FactValue> facts(int step) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        edition.facts().forEach(f -> facts.put(f.name(), fact(f, step)));
        return facts;
    }

    /** The answer on this step; neighbouring steps may have the same one. */
    static AnswerValue answer(Question question, int step) {
        if (question instanceof ChoiceQuestion choice) {
            List<Option> options = choice.options();
            int last = options.size() - 1;
            return new Choice(options.get(last - last * step / BEST).letter());
        }
        if (question instanceof SurveyQuestion survey) {
            return new Index(between(survey.lowest(), survey.highest(), step));
        }
        return new Counts(counts((RatioQuestion) question, step));
    }

    /** More of a numerator is better, unless the ratio is a fall, where it may stand over zero. */
    private static Map<String, Long> counts(RatioQuestion question, int step) {
        long most = 2 * DUTIES; // A ratio turned over would show nothing below one.
        long part = most * step / BEST;
        long numerator = question.numeratorOverZero() ? most - part : part;
        int parts = question.counts(Role.DENOMINATOR_PART).size();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : question.counts()) {
            counts.put(
                    count.name(),
                    switch (count.role()) {
                        case NUMERATOR -> numerator;
                        case DENOMINATOR -> DUTIES;
                        case DENOMINATOR_PART ->
                                question.counts(Role.DENOMINATOR_PART).get(0).equals(count)
                                        ? DUTIES - parts + 1
                                        : 1L;
                        case INFORMATIVE -> 0L;
                    });
        }
        return counts;
    }

    private static Rational between(Rational lowest, Rational highest, int step) {
        return lowest.plus(highest.plus(lowest.negated()).times(Rational.of(step, BEST)));
    }

    private FactValue fact(FactDefinition fact, int step) {
        return switch (fact.kind()) {
            case TRUTH -> new Truth(step * 2 > BEST);
            case GRADE -> new Grade(fact.ladder().get((fact.ladder().size() - 1) * step / BEST));
            case NUMBER -> {
                Rational lowest = fact.lowest() == null ? Rational.ZERO : fact.lowest();
                yield new Amount(between(lowest, highest(fact, lowest), step));
            }
        };
    }

    /** Where a number has no bound, twice what is asked of it is enough. */
    private Rational highest(FactDefinition fact, Rational lowest) {
        if (fact.highest() != null) {
            return fact.highest();
        }
        Rational most = lowest.plus(Rational.ONE);
        for (var requirement : edition.requirements()) {
            if (requirement instanceof Eligibility row
                    && fact.name().equals(row.fact())
                    && row.minimum() instanceof Amount asked
                    && asked.value().compareTo(most) > 0) {
                most = asked.value();
            }
        }
        return most.times(Rational.of(4));
    }
}
