package id.zonaintegritas.rules.internal.check;

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
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units that an edition is tried on: answers and facts on steps from the worst to the best. */
public final class SampleUnits {

    /** From the worst answer, 0, to the best. */
    public static final int BEST = 4;

    private static final long DUTIES = 8;

    /** Days that a date is moved by on each step. */
    private static final long STEP = 500;

    private final LoadedEdition edition;
    private final LocalDate day;

    public SampleUnits(LoadedEdition edition) {
        this.edition = edition;
        this.day = edition.until().orElse(edition.from().plusYears(1));
    }

    /** The day on which all of them are assessed, but for the one that states nothing. */
    LocalDate day() {
        return day;
    }

    /** A unit that states nothing. */
    Assessment empty() {
        return new Assessment(
                new Unit("sample", null, null, null, null), null, null, null, Map.of(), Map.of());
    }

    /**
     * The best unit of which nobody knows the type: whatever is asked of some units is put to it.
     */
    Assessment untyped() {
        return unit(null, null, answers(BEST), facts(BEST));
    }

    /** The best unit of each type of institution and service. */
    public List<Assessment> best() {
        List<Assessment> best = new ArrayList<>();
        for (String institution : ids(edition.institutionTypes())) {
            for (String service : ids(edition.serviceTypes())) {
                best.add(unit(institution, service, answers(BEST), facts(BEST)));
            }
        }
        return best;
    }

    private static List<@Nullable String> ids(List<Term> terms) {
        List<@Nullable String> ids = new ArrayList<>();
        terms.forEach(term -> ids.add(term.id()));
        if (ids.isEmpty()) {
            ids.add(null);
        }
        return ids;
    }

    private Assessment unit(
            @Nullable String institution,
            @Nullable String service,
            Map<String, AnswerValue> answers,
            Map<String, FactValue> facts) {
        return new Assessment(
                new Unit("sample", null, null, institution, service),
                day.getYear(),
                day,
                null,
                answers,
                facts);
    }

    /** A unit of the types that the edition lists first and last. */
    Assessment unit(Map<String, AnswerValue> answers, Map<String, FactValue> facts) {
        List<@Nullable String> services = ids(edition.serviceTypes());
        return unit(
                ids(edition.institutionTypes()).get(0),
                services.get(services.size() - 1),
                answers,
                facts);
    }

    public Map<String, AnswerValue> answers(int step) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        edition.questions().forEach(q -> answers.put(q.id(), answer(q, step)));
        return answers;
    }

    public Map<String, FactValue> facts(int step) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        edition.facts().forEach(f -> facts.put(f.name(), fact(f, step)));
        return facts;
    }

    /** Whether its row says which answer is better. */
    static boolean isGraded(Question question) {
        return !(question instanceof RatioQuestion ratio) || ratio.formula() != Formula.OWN;
    }

    /** The answer on this step; neighbouring steps may have the same one. */
    public static AnswerValue answer(Question question, int step) {
        if (question instanceof ChoiceQuestion choice) {
            List<Option> options =
                    choice.options().stream().sorted(Comparator.comparing(Option::score)).toList();
            return new Choice(options.get((options.size() - 1) * step / BEST).letter());
        }
        if (question instanceof SurveyQuestion survey) {
            return new Index(
                    survey.lowerIsBetter()
                            ? between(survey.highest(), survey.lowest(), step)
                            : between(survey.lowest(), survey.highest(), step));
        }
        return new Counts(counts((RatioQuestion) question, step));
    }

    /** More of a numerator is better, unless the ratio is a fall. */
    private static Map<String, Long> counts(RatioQuestion question, int step) {
        long most = 2 * DUTIES; // A ratio turned over would show nothing below one.
        long part = most * step / BEST;
        long numerator = question.formula() == Formula.FALL ? most - part : part;
        List<Count> parts = question.counts(Role.DENOMINATOR_PART);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : question.counts()) {
            counts.put(
                    count.name(),
                    switch (count.role()) {
                        case NUMERATOR -> numerator;
                        case DENOMINATOR -> DUTIES;
                        case DENOMINATOR_PART ->
                                parts.get(0).equals(count) ? DUTIES - parts.size() + 1 : 1L;
                        case INFORMATIVE -> 0L;
                    });
        }
        return counts;
    }

    private static Rational between(Rational worst, Rational best, int step) {
        return worst.plus(best.minus(worst).times(Rational.of(step, BEST)));
    }

    private FactValue fact(FactDefinition fact, int step) {
        int up = fact.lowerIsBetter() ? BEST - step : step;
        return switch (fact.kind()) {
            case TRUTH -> new Truth(up * 2 > BEST);
            case GRADE -> new Grade(fact.ladder().get((fact.ladder().size() - 1) * up / BEST));
            case DATE -> new Day(day.minusDays((BEST - up) * STEP));
            case NUMBER -> {
                Rational lowest = fact.lowest() == null ? Rational.ZERO : fact.lowest();
                yield new Amount(between(lowest, highest(fact, lowest), up));
            }
        };
    }

    /** Where a number has no bound, some times what is asked of it is enough. */
    private Rational highest(FactDefinition fact, Rational lowest) {
        if (fact.highest() != null) {
            return fact.highest();
        }
        Rational most = lowest.plus(Rational.ONE);
        for (var requirement : edition.requirements()) {
            if (requirement instanceof Eligibility row && fact.name().equals(row.fact())) {
                most = row.least() instanceof Amount least ? most.max(least.value()) : most;
                most = row.most() instanceof Amount bound ? most.max(bound.value()) : most;
            }
        }
        return most.times(Rational.of(BEST));
    }
}
