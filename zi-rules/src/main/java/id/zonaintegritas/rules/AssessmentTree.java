package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.Problems.pointer;
import static id.zonaintegritas.rules.Problems.quoted;
import static id.zonaintegritas.rules.Problems.shortened;

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
import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Turns the tree of one document into an assessment; an instance reads one and is done. */
final class AssessmentTree {

    static final String SCHEMA = "zi-assessment/1";

    /** More digits than any answer has; arithmetic on them stays quick. */
    private static final int MOST_DIGITS = 100;

    private static final List<String> KEYS =
            List.of("schema", "unit", "year", "assessor", "answers", "eligibility");
    private static final List<String> UNIT_KEYS =
            List.of("id", "name", "institution", "institutionType", "serviceType");

    private final AssessmentCheck check;
    private final Problems problems;

    private boolean hasSchema;
    private boolean hasUnit;
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
    }

    /**
     * The assessment.
     *
     * @param source what the document is called as long as its unit is not known
     * @throws AssessmentException with every problem, if there is one
     */
    Assessment read(Tree tree, String source) {
        fields(tree, "", this::field);
        if (tree instanceof Mapping && !hasSchema) {
            problems.add("/schema", "is missing: expected " + quoted(SCHEMA));
        }
        if (tree instanceof Mapping && !hasUnit) {
            problems.add("/unit", "is missing: expected an object with at least an id");
        }
        problems.throwIfAny(id == null ? source : "Assessment " + shortened(id));
        return new Assessment(
                new Unit(id == null ? "" : id, name, institution, institutionType, serviceType),
                year,
                assessor,
                answers,
                eligibility);
    }

    private void field(Entry entry, String at) {
        Tree value = entry.value();
        if (!KEYS.contains(entry.key())) {
            unknown(entry.key(), KEYS, at);
        } else if (!isNull(value)) {
            switch (entry.key()) {
                case "schema" -> schema(value, at);
                case "unit" -> unit(value, at);
                case "year" -> year = year(value, at);
                case "assessor" -> assessor = constant(value, Assessor.values(), at);
                case "answers" -> fields(value, at, this::answer);
                default -> fields(value, at, this::fact);
            }
        }
    }

    private void schema(Tree value, String at) {
        hasSchema = true;
        if (!(value instanceof Scalar scalar) || !scalar.text().equals(SCHEMA)) {
            problems.add(
                    at,
                    shown(value) + " is not " + quoted(SCHEMA),
                    "the file is no assessment, or was made for another version.");
        }
    }

    private void unit(Tree value, String at) {
        hasUnit = true;
        boolean[] hasId = {false};
        fields(
                value,
                at,
                (entry, here) -> {
                    Tree given = entry.value();
                    if (!UNIT_KEYS.contains(entry.key())) {
                        unknown(entry.key(), UNIT_KEYS, here);
                    } else if (!isNull(given)) {
                        hasId[0] |= entry.key().equals("id");
                        unitField(entry.key(), given, here);
                    }
                });
        if (value instanceof Mapping && !hasId[0]) {
            problems.add(at + "/id", "is missing: expected a text that names the unit");
        }
    }

    private void unitField(String key, Tree value, String at) {
        switch (key) {
            case "id" -> id = id(value, at);
            case "name" -> name = text(value, at);
            case "institution" -> institution = text(value, at);
            case "institutionType" ->
                    institutionType = constant(value, InstitutionType.values(), at);
            default -> serviceType = constant(value, ServiceType.values(), at);
        }
    }

    private @Nullable String id(Tree value, String at) {
        int before = problems.count();
        String text = text(value, at);
        if (text != null && problems.count() == before) {
            AssessmentCheck.id(text, at, problems);
        }
        return problems.count() == before ? text : null;
    }

    private @Nullable String text(Tree value, String at) {
        if (value instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT) {
            AssessmentCheck.text(scalar.text(), at, problems);
            return scalar.text();
        }
        problems.add(at, shown(value) + " instead of a text");
        return null;
    }

    private @Nullable Integer year(Tree value, String at) {
        BigDecimal number = number(value, AssessmentCheck.YEARS, at);
        int before = problems.count();
        if (number != null) {
            AssessmentCheck.year(number, at, problems);
        }
        return number == null || problems.count() > before ? null : number.intValueExact();
    }

    private <E extends Enum<E>> @Nullable E constant(Tree value, E[] constants, String at) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        if (value instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT) {
            int index = names.indexOf(scalar.text());
            if (index >= 0) {
                return constants[index];
            }
            problems.add(
                    at,
                    quoted(scalar.text()) + " is not one of " + String.join(", ", names),
                    Nearest.isMeant(scalar.text(), names));
        } else {
            problems.add(at, shown(value) + " instead of one of " + String.join(", ", names));
        }
        return null;
    }

    private void answer(Entry entry, String at) {
        Question question = check.question(entry.key(), at, problems);
        if (question == null || isNull(entry.value())) {
            return;
        }
        AnswerValue value = answerValue(question, entry.value(), at);
        if (value != null) {
            // Counts are checked one by one as they are read: a map could not hold them all.
            if (!(value instanceof AnswerValue.Counts)) {
                check.answer(question, value, at, problems);
            }
            answers.put(entry.key(), value);
        }
    }

    private @Nullable AnswerValue answerValue(Question question, Tree value, String at) {
        String expected = AssessmentCheck.expected(question);
        if (question instanceof RatioQuestion ratio) {
            if (value instanceof Mapping) {
                return new AnswerValue.Counts(counts(ratio, value, at));
            }
            problems.add(at, shown(value) + " instead of " + expected);
            return null;
        }
        if (question instanceof ChoiceQuestion choice) {
            String letter = letter(value, AssessmentCheck.letters(choice), expected, at);
            return letter == null ? null : new AnswerValue.Choice(letter);
        }
        BigDecimal index = number(value, expected, at);
        return index == null ? null : new AnswerValue.Index(Rational.of(index));
    }

    private Map<String, Long> counts(RatioQuestion ratio, Tree value, String at) {
        Map<String, Long> counts = new LinkedHashMap<>();
        int before = problems.count();
        fields(
                value,
                at,
                (entry, here) -> {
                    if (check.count(ratio, entry.key(), here, problems) && !isNull(entry.value())) {
                        int sound = problems.count();
                        BigDecimal count = number(entry.value(), "a whole number", here);
                        if (count != null) {
                            AssessmentCheck.count(count, here, problems);
                        }
                        if (count != null && problems.count() == sound) {
                            counts.put(entry.key(), count.longValueExact());
                        }
                    }
                });
        if (problems.count() == before) {
            AssessmentCheck.contradiction(ratio, counts, at, problems);
        }
        return counts;
    }

    private void fact(Entry entry, String at) {
        FactDefinition fact = check.fact(entry.key(), at, problems);
        if (fact == null || isNull(entry.value())) {
            return;
        }
        FactValue value = factValue(fact, entry.value(), at);
        if (value != null) {
            check.value(fact, value, at, problems);
            eligibility.put(entry.key(), value);
        }
    }

    private @Nullable FactValue factValue(FactDefinition fact, Tree value, String at) {
        String expected = AssessmentCheck.expected(fact);
        return switch (fact.kind()) {
            case GRADE -> {
                String letter = letter(value, fact.ladder(), expected, at);
                yield letter == null ? null : new FactValue.Grade(letter);
            }
            case NUMBER -> {
                BigDecimal number = number(value, expected, at);
                yield number == null ? null : new FactValue.Amount(Rational.of(number));
            }
            case TRUTH -> {
                if (value instanceof Scalar scalar && scalar.type() == Scalar.Type.TRUTH) {
                    yield new FactValue.Truth(scalar.text().equals("true"));
                }
                problems.add(at, shown(value) + " instead of " + expected);
                yield null;
            }
        };
    }

    /** The letter as the regulation writes it; as it was written if it is none of them. */
    private @Nullable String letter(Tree value, List<String> letters, String expected, String at) {
        if (value instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT) {
            return letters.stream()
                    .filter(l -> l.equalsIgnoreCase(scalar.text()))
                    .findFirst()
                    .orElse(scalar.text());
        }
        problems.add(at, shown(value) + " instead of " + expected);
        return null;
    }

    private @Nullable BigDecimal number(Tree value, String expected, String at) {
        if (value instanceof Scalar scalar && scalar.type() == Scalar.Type.NUMBER) {
            BigDecimal number = decimal(scalar.text());
            if (number == null) {
                problems.add(
                        at,
                        shortened(scalar.text())
                                + " instead of "
                                + expected
                                + " with at most "
                                + MOST_DIGITS
                                + " digits");
            }
            return number;
        }
        problems.add(at, shown(value) + " instead of " + expected, unquoted(value));
        return null;
    }

    private static @Nullable BigDecimal decimal(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() <= MOST_DIGITS
                            && number.scale() <= MOST_DIGITS
                            && number.scale() >= -MOST_DIGITS
                    ? number
                    : null;
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    private static String unquoted(Tree value) {
        if (!(value instanceof Scalar scalar)) {
            return "";
        }
        String number = scalar.text().strip().replace(',', '.');
        return number.matches("-?\\d{1,20}(\\.\\d{1,20})?")
                ? number + " is meant: a number stands without quotation marks, with a point."
                : "";
    }

    private void unknown(String key, List<String> known, String at) {
        problems.add(at, "not one of " + String.join(", ", known), Nearest.isMeant(key, known));
    }

    /** Hands over every entry with its pointer; a repeated key is a problem. */
    private void fields(Tree tree, String at, BiConsumer<Entry, String> field) {
        if (!(tree instanceof Mapping mapping)) {
            problems.add(
                    at.isEmpty()
                            ? "line " + tree.place().line() + ", column " + tree.place().column()
                            : at,
                    shown(tree) + " instead of an object");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            String here = pointer(at, entry.key());
            if (seen.add(entry.key())) {
                field.accept(entry, here);
            } else {
                problems.add(here, "stands here more than once");
            }
        }
    }

    private static boolean isNull(Tree value) {
        return value instanceof Scalar scalar && scalar.isNull();
    }

    private static String shown(Tree value) {
        if (value instanceof Scalar scalar) {
            return scalar.type() == Scalar.Type.TEXT
                    ? quoted(scalar.text())
                    : shortened(scalar.text());
        }
        return value instanceof Sequence ? "a list" : "an object";
    }
}
