package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.AssessmentProblems.quoted;
import static id.zonaintegritas.rules.AssessmentProblems.shortened;
import static id.zonaintegritas.rules.TreeValues.isNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Tree.Mapping;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the tree of one document into an assessment; an instance reads one and is done. */
final class AssessmentTree {

    static final String SCHEMA = "zi-assessment/1";

    private static final List<String> KEYS =
            List.of("schema", "unit", "year", "assessor", "answers", "eligibility");
    private static final List<String> UNIT_KEYS =
            List.of("id", "name", "institution", "institutionType", "serviceType");

    private final AssessmentCheck check;
    private final AssessmentProblems problems;
    private final TreeValues values;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String institution;
    private @Nullable InstitutionType institutionType;
    private @Nullable ServiceType serviceType;
    private @Nullable Integer year;
    private @Nullable Assessor assessor;
    private final Map<String, AnswerValue> answers = new LinkedHashMap<>();
    private final Map<String, FactValue> eligibility = new LinkedHashMap<>();

    AssessmentTree(AssessmentCheck check) {
        this.check = check;
        problems = check.problems();
        values = new TreeValues(problems);
    }

    /**
     * The assessment.
     *
     * @param source what the document is called as long as its unit is not known
     * @throws AssessmentException with every problem, if there is one
     */
    Assessment read(Tree tree, String source) {
        Set<String> given = values.fields(tree, "", KEYS, this::field);
        if (tree instanceof Mapping) {
            require("schema", given, "/schema", quoted(SCHEMA));
            require("unit", given, "/unit", "an object that has at least an id");
        }
        problems.throwIfAny(id == null ? source : "Assessment " + shortened(id));
        return new Assessment(
                new Unit(id == null ? "" : id, name, institution, institutionType, serviceType),
                year,
                assessor,
                answers,
                eligibility);
    }

    private void require(String key, Set<String> given, String at, String expected) {
        if (!given.contains(key)) {
            problems.add(at, "is missing: expected " + expected);
        }
    }

    private void field(String key, Tree value, String at) {
        switch (key) {
            case "schema" -> schema(value, at);
            case "unit" -> unit(value, at);
            case "year" -> year = year(value, at);
            case "assessor" -> assessor = values.constant(value, Assessor.values(), at);
            case "answers" -> values.entries(value, at, this::answer);
            default -> values.entries(value, at, this::fact);
        }
    }

    private void schema(Tree value, String at) {
        String text = values.text(value, at);
        if (text != null && !text.equals(SCHEMA)) {
            problems.add(
                    at,
                    quoted(text) + " is not " + quoted(SCHEMA),
                    "the document is no assessment, or was made for another version.");
        }
    }

    private void unit(Tree value, String at) {
        Set<String> given = values.fields(value, at, UNIT_KEYS, this::unitField);
        if (value instanceof Mapping) {
            require("id", given, at + "/id", "a text that names the unit");
        }
    }

    private void unitField(String key, Tree value, String at) {
        switch (key) {
            case "id" -> id = id(value, at);
            case "name" -> name = text(value, at);
            case "institution" -> institution = text(value, at);
            case "institutionType" ->
                    institutionType = values.constant(value, InstitutionType.values(), at);
            default -> serviceType = values.constant(value, ServiceType.values(), at);
        }
    }

    private @Nullable String id(Tree value, String at) {
        String text = values.text(value, at);
        return text != null && AssessmentCheck.id(text, at, problems) ? text : null;
    }

    private @Nullable String text(Tree value, String at) {
        String text = values.text(value, at);
        return text != null && AssessmentCheck.text(text, at, problems) ? text : null;
    }

    private @Nullable Integer year(Tree value, String at) {
        BigDecimal number = values.number(value, () -> AssessmentCheck.YEARS, at);
        return number != null && AssessmentCheck.year(number, at, problems)
                ? number.intValueExact()
                : null;
    }

    private void answer(String id, Tree tree, String at) {
        Question question = check.question(id, at, problems);
        if (question == null || isNull(tree)) {
            return;
        }
        if (question instanceof RatioQuestion ratio) {
            answers.put(id, new AnswerValue.Counts(counts(ratio, tree, at)));
            return;
        }
        AnswerValue value = letterOrIndex(question, tree, at);
        if (value != null) {
            check.answer(question, value, at, problems);
            answers.put(id, value);
        }
    }

    private @Nullable AnswerValue letterOrIndex(Question question, Tree tree, String at) {
        if (question instanceof ChoiceQuestion choice) {
            String letter = values.letter(tree, Expected.letters(choice), at);
            return letter == null ? null : new AnswerValue.Choice(letter);
        }
        BigDecimal index = values.number(tree, () -> Expected.answer(question), at);
        return index == null ? null : new AnswerValue.Index(Rational.of(index));
    }

    private Map<String, Long> counts(RatioQuestion ratio, Tree tree, String at) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (!(tree instanceof Mapping)) {
            values.instead(tree, Expected.answer(ratio), at);
            return counts;
        }
        int before = problems.count();
        values.entries(
                tree,
                at,
                (name, value, here) -> {
                    if (RatioCheck.has(ratio, name, here, problems) && !isNull(value)) {
                        BigDecimal count = values.number(value, () -> "a whole number", here);
                        if (count != null && RatioCheck.count(count, here, problems)) {
                            counts.put(name, count.longValueExact());
                        }
                    }
                });
        if (problems.count() == before) {
            RatioCheck.contradiction(ratio, counts, at, problems);
        }
        return counts;
    }

    private void fact(String name, Tree tree, String at) {
        FactDefinition fact = check.fact(name, at, problems);
        if (fact == null || isNull(tree)) {
            return;
        }
        FactValue value = factValue(fact, tree, at);
        if (value != null) {
            check.value(fact, value, at, problems);
            eligibility.put(name, value);
        }
    }

    private @Nullable FactValue factValue(FactDefinition fact, Tree tree, String at) {
        return switch (fact.kind()) {
            case GRADE -> {
                String letter = values.letter(tree, fact.ladder(), at);
                yield letter == null ? null : new FactValue.Grade(letter);
            }
            case NUMBER -> {
                BigDecimal number = values.number(tree, () -> Expected.value(fact), at);
                yield number == null ? null : new FactValue.Amount(Rational.of(number));
            }
            case TRUTH -> {
                Boolean truth = values.truth(tree, at);
                yield truth == null ? null : new FactValue.Truth(truth);
            }
        };
    }
}
