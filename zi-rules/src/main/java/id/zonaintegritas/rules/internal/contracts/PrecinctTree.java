package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.words;
import static id.zonaintegritas.rules.internal.contracts.TreeValues.isNull;
import static id.zonaintegritas.rules.internal.document.Quoted.quoted;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Precinct;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the tree of one document into the assessment of a precinct. */
public final class PrecinctTree {

    public static final String SCHEMA = "zi-precinct/1";

    private static final List<String> PRECINCT_KEYS = List.of("id", "name");

    private final PrecinctCheck check;
    private final AssessmentProblems problems;
    private final TreeValues values;

    private @Nullable String id;
    private @Nullable String name;
    private final Map<String, FactValue> facts = new LinkedHashMap<>();
    private final List<Assessment> units = new ArrayList<>();

    public PrecinctTree(PrecinctCheck check) {
        this.check = check;
        this.problems = check.problems();
        this.values = new TreeValues(problems);
    }

    /**
     * The assessment.
     *
     * @param source what the document is called as long as its precinct is not known
     * @throws AssessmentException with every problem, if there is one
     */
    public PrecinctAssessment read(Tree tree, Title source) {
        List<String> keys = new ArrayList<>(List.of("schema", "precinct"));
        keys.addAll(check.facts().keySet());
        keys.addAll(List.of("units", "$schema"));
        Set<String> given = values.fields(tree, "", keys, this::field);
        if (tree instanceof Mapping) {
            require("schema", given, new Title(quoted(SCHEMA), quoted(SCHEMA)));
            require("precinct", given, words("precinct.expected"));
            require("units", given, words("units.expected"));
        }
        PrecinctAssessment read =
                new PrecinctAssessment(
                        new Precinct(Objects.requireNonNullElse(id, ""), name), facts, units);
        if (problems.count() == 0) {
            check.check(read, problems);
        }
        problems.throwIfAny(id == null ? source : words("precinct.named", id));
        return read;
    }

    private void require(String key, Set<String> given, Title expected) {
        if (!given.contains(key)) {
            problems.add("/" + key, say("missing", expected));
        }
    }

    private void field(String key, Tree value, String at) {
        switch (key) {
            case "$schema" -> values.text(value, at);
            case "schema" -> schema(value, at);
            case "precinct" -> precinct(value, at);
            case "units" -> units(value, at);
            default -> fact(Objects.requireNonNull(check.facts().get(key)), value, at);
        }
    }

    private void schema(Tree value, String at) {
        String text = values.text(value, at);
        if (text != null && !text.equals(SCHEMA)) {
            problems.add(at, say("schema", quoted(text), quoted(SCHEMA)));
        }
    }

    private void precinct(Tree value, String at) {
        Set<String> given = values.fields(value, at, PRECINCT_KEYS, this::precinctField);
        if (value instanceof Mapping && !given.contains("id")) {
            problems.add(at + "/id", say("missing", words("precinct.id")));
        }
    }

    private void precinctField(String key, Tree value, String at) {
        String text = values.text(value, at);
        if (key.equals("id")) {
            id = text != null && AssessmentCheck.id(text, at, problems) ? text : null;
        } else {
            name = text != null && AssessmentCheck.text(text, at, problems) ? text : null;
        }
    }

    private void units(Tree value, String at) {
        if (!(value instanceof Sequence list)) {
            values.instead(value, words("expected.list"), at);
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            units.add(
                    AssessmentTree.within(
                            check.values(), problems, list.items().get(i), PrecinctCheck.unit(i)));
        }
    }

    private void fact(FactDefinition fact, Tree tree, String at) {
        FactValue value = isNull(tree) ? null : FactTree.read(values, fact, tree, at);
        if (value != null) {
            check.values().value(fact, value, at, problems);
            facts.put(fact.name(), value);
        }
    }
}
