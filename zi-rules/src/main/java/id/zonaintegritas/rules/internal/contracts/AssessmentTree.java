package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.words;
import static id.zonaintegritas.rules.internal.contracts.TreeValues.isNull;
import static id.zonaintegritas.rules.internal.document.Quoted.quoted;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the tree of one document into an assessment; an instance reads one and is done. */
public final class AssessmentTree {

    public static final String SCHEMA = "zi-assessment/1";

    private static final List<String> KEYS =
            List.of(
                    "schema",
                    "unit",
                    "year",
                    "date",
                    "assessor",
                    "answers",
                    "eligibility",
                    "notes",
                    "evidence",
                    "$schema");
    private static final List<String> UNIT_KEYS =
            List.of("id", "name", "institution", "institutionType", "serviceType");

    private final AssessmentCheck check;
    private final AssessmentProblems problems;
    private final TreeValues values;
    private final AnswerTree answering;
    private final RemarksTree remarks;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String institution;
    private @Nullable String institutionType;
    private @Nullable String serviceType;
    private @Nullable Integer year;
    private @Nullable LocalDate date;
    private @Nullable Assessor assessor;
    private final Map<String, AnswerValue> answers = new LinkedHashMap<>();
    private final Map<String, FactValue> eligibility = new LinkedHashMap<>();

    public AssessmentTree(AssessmentCheck check) {
        this(check, check.problems());
    }

    private AssessmentTree(AssessmentCheck check, AssessmentProblems problems) {
        this.check = check;
        this.problems = problems;
        values = new TreeValues(problems);
        answering = new AnswerTree(values, problems);
        remarks = new RemarksTree(check, values, problems);
    }

    /**
     * The assessment.
     *
     * @param source what the document is called as long as its unit is not known
     * @throws AssessmentException with every problem, if there is one
     */
    public Assessment read(Tree tree, Title source) {
        Set<String> given = fields(tree, "");
        if (tree instanceof Mapping) {
            require("schema", given, "/schema", same(quoted(SCHEMA)));
        }
        problems.throwIfAny(id == null ? source : AssessmentCheck.called(id));
        return assessment();
    }

    /**
     * The assessment that stands in another document, which says by which schema; of use only if
     * there is no problem.
     *
     * @param at the pointer of the tree
     */
    static Assessment within(
            AssessmentCheck check, AssessmentProblems problems, Tree tree, String at) {
        AssessmentTree reading = new AssessmentTree(check, problems);
        reading.fields(tree, at);
        return reading.assessment();
    }

    private Set<String> fields(Tree tree, String at) {
        Set<String> given = values.fields(tree, at, KEYS, this::field);
        if (tree instanceof Mapping) {
            require("unit", given, at + "/unit", words("unit"));
        }
        return given;
    }

    private Assessment assessment() {
        return new Assessment(
                new Unit(id == null ? "" : id, name, institution, institutionType, serviceType),
                year,
                date,
                assessor,
                answers,
                eligibility,
                remarks.notes(),
                remarks.evidence());
    }

    private static Title same(String text) {
        return new Title(text, text);
    }

    private void require(String key, Set<String> given, String at, Title expected) {
        if (!given.contains(key)) {
            problems.add(at, say("missing", expected));
        }
    }

    private void field(String key, Tree value, String at) {
        switch (key) {
            case "$schema" -> values.text(value, at);
            case "schema" -> schema(value, at);
            case "unit" -> unit(value, at);
            case "year" -> year = year(value, at);
            case "date" -> date = values.date(value, at);
            case "assessor" -> assessor = values.constant(value, Assessor.values(), at);
            case "answers" -> values.entries(value, at, this::answer);
            case "notes" -> values.entries(value, at, remarks::note);
            case "evidence" -> values.entries(value, at, remarks::evidence);
            default -> values.entries(value, at, this::fact);
        }
    }

    private void schema(Tree value, String at) {
        String text = values.text(value, at);
        if (text != null && !text.equals(SCHEMA)) {
            problems.add(at, say("schema", quoted(text), quoted(SCHEMA)));
        }
    }

    private void unit(Tree value, String at) {
        Set<String> given = values.fields(value, at, UNIT_KEYS, this::unitField);
        if (value instanceof Mapping) {
            require("id", given, at + "/id", words("unit.id"));
        }
    }

    private void unitField(String key, Tree value, String at) {
        switch (key) {
            case "id" -> id = id(value, at);
            case "name" -> name = name(value, at);
            case "institution" -> institution = name(value, at);
            case "institutionType" ->
                    institutionType = values.oneOf(value, check.institutionTypes(), at);
            default -> serviceType = values.oneOf(value, check.serviceTypes(), at);
        }
    }

    private @Nullable String id(Tree value, String at) {
        String text = values.text(value, at);
        return text != null && AssessmentCheck.id(text, at, problems) ? text : null;
    }

    private @Nullable String name(Tree value, String at) {
        String text = values.text(value, at);
        return text != null && AssessmentCheck.text(text, at, problems) ? text : null;
    }

    private @Nullable Integer year(Tree value, String at) {
        BigDecimal number = values.number(value, AssessmentCheck::years, at);
        return number != null && AssessmentCheck.year(number, at, problems)
                ? number.intValueExact()
                : null;
    }

    private void answer(String id, Tree tree, String at) {
        Question question = check.question(id, at, problems);
        if (question == null || isNull(tree)) {
            return;
        }
        AnswerValue value = answering.read(question, tree, at);
        if (value != null) {
            if (!(value instanceof AnswerValue.Counts)) {
                check.answer(question, value, at, problems);
            }
            answers.put(id, value);
        }
    }

    private void fact(String name, Tree tree, String at) {
        FactDefinition fact = check.fact(name, at, problems);
        if (fact == null || isNull(tree)) {
            return;
        }
        FactValue value = FactTree.read(values, fact, tree, at);
        if (value != null) {
            check.value(fact, value, at, problems);
            eligibility.put(name, value);
        }
    }
}
