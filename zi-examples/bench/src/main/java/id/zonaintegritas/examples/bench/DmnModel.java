package id.zonaintegritas.examples.bench;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.Question;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The regulation as a DMN model: a decision with an expression in FEEL for each row. */
final class DmnModel {

    static final String NAMESPACE = "https://zonaintegritas.id/bench";
    static final String NAME = "zi";

    private static final String ANSWERS = "answers";
    private static final String FACTS = "facts";
    private static final String AFFIRMED = "affirmed";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("\\W");
    private static final int DECIMALS = 12;

    /** To how many decimals points are rounded before they are compared. */
    static final int ROUNDED = 24;

    private final StringBuilder xml = new StringBuilder();

    private DmnModel() {}

    /** The model of these rows, in XML. */
    static String of(PlainRows rows) {
        DmnModel model = new DmnModel();
        model.addAll(rows);
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="zi" name="%s" namespace="%s">
                <inputData id="answers" name="answers"><variable name="answers"/></inputData>
                <inputData id="facts" name="facts"><variable name="facts"/></inputData>
                %s</definitions>
                """
                .formatted(NAME, NAMESPACE, model.xml);
    }

    /** The name of a row; FEEL keeps the dot for itself. */
    static String name(String id) {
        return "r_" + NOT_IN_NAMES.matcher(id).replaceAll("_");
    }

    private void addAll(PlainRows rows) {
        for (PlainRows.Part row : rows.nodes) {
            if (row.parts().length == 0) {
                String scores =
                        IntStream.range(row.from(), row.to())
                                .mapToObj(i -> score(rows.questions[i]))
                                .collect(joining(", "));
                add(
                        row.node().id(),
                        "mean([" + scores + "]) * " + row.node().weight().toDecimal(DECIMALS),
                        List.of());
            } else {
                List<String> parts =
                        Arrays.stream(row.parts())
                                .mapToObj(i -> rows.nodes[i].node().id())
                                .toList();
                add(row.node().id(), sum(parts), parts);
            }
        }
        add(
                AFFIRMED,
                isAmong(rows.affirmation.institutionTypes(), "facts.institutionType")
                        + " and "
                        + isAmong(rows.affirmation.serviceTypes(), "facts.serviceType"),
                List.of());
        for (PlainRows.Asking row : rows.requirements) {
            if (row instanceof PlainRows.Least least) {
                List<String> subject = least.requirement().subject();
                // Thirds that add up to a minimum exactly fall short of it by a last digit.
                String reached =
                        "decimal(%s, %d) >= %s"
                                .formatted(
                                        sum(subject),
                                        ROUNDED,
                                        least.least().value().toDecimal(DECIMALS));
                add(
                        least.requirement().id(),
                        "if " + reached + " then \"MET\" else \"NOT_MET\"",
                        subject);
            } else {
                addEligibility((PlainRows.Eligible) row);
            }
        }
        for (PlainRows.Awarded row : rows.awards) {
            List<String> asked =
                    row.requirements().stream().map(r -> r.requirement().id()).toList();
            add(
                    row.predicate().id(),
                    "if list contains(%s, \"NOT_MET\") then \"NOT_MET\" else \"MET\""
                            .formatted(list(asked)),
                    asked);
        }
        add(
                "decision",
                "if r_WBBM = \"MET\" then \"WBBM\" else if r_WBK = \"MET\" then \"WBK\" else"
                        + " \"NOT_MET\"",
                List.of("WBK", "WBBM"));
    }

    private void addEligibility(PlainRows.Eligible row) {
        String fact = "facts." + row.requirement().fact();
        FactValue bound = row.bound();
        String reached = fact + " = " + bound;
        if (bound instanceof Amount amount) {
            reached = fact + " >= " + amount.value().toDecimal(DECIMALS);
        } else if (bound instanceof Grade grade) {
            long least = row.ranks().getOrDefault(grade.letter(), 0L);
            List<String> enough =
                    row.ranks().entrySet().stream()
                            .filter(rank -> rank.getValue() >= least)
                            .map(Map.Entry::getKey)
                            .toList();
            reached = isAmong(enough, fact);
        }
        boolean waivable = row.isWaivable();
        String found =
                "if %s then \"MET\" else %s"
                        .formatted(
                                reached,
                                waivable
                                        ? "if r_affirmed then \"WAIVED\" else \"NOT_MET\""
                                        : "\"NOT_MET\"");
        List<String> asked = row.requirement().onlyFor().institutionTypes();
        String isAsked = fact + " != null";
        if (!asked.isEmpty()) {
            isAsked += " and " + isAmong(asked, "facts.institutionType");
        }
        add(
                row.requirement().id(),
                "if " + isAsked + " then " + found + " else null",
                waivable ? List.of(AFFIRMED) : List.of());
    }

    private static String score(PlainRows.Asked row) {
        String answer = ANSWERS + "." + name(row.question().id());
        if (row instanceof PlainRows.Choice choice) {
            return choice.question().options().stream()
                            .map(
                                    o ->
                                            "if %s = \"%s\" then %s else "
                                                    .formatted(
                                                            answer,
                                                            o.letter(),
                                                            o.score().toDecimal(DECIMALS)))
                            .collect(joining("", "(", ""))
                    + "null)";
        }
        if (row instanceof PlainRows.Survey survey) {
            return answer + " / " + survey.question().highest();
        }
        return ratio((PlainRows.Ratio) row, answer);
    }

    private static String ratio(PlainRows.Ratio row, String counts) {
        Question.RatioQuestion question = row.question();
        String numerator = counts + "." + row.numerator();
        String denominator = counts + "." + row.denominator();
        if (row.isFall()) {
            numerator = "(" + denominator + " - " + numerator + ")";
        } else if (!row.parts().isEmpty()) {
            denominator =
                    "(if %s != null then %s else %s)"
                            .formatted(
                                    denominator,
                                    denominator,
                                    row.parts().stream()
                                            .map(part -> counts + "." + part)
                                            .collect(joining(" + ")));
        }
        return "(if %2$s = 0 then (if %1$s = 0 then %3$s else 0) else max(0, min(1, %1$s / %2$s)))"
                .formatted(numerator, denominator, question.zeroOverZero());
    }

    private static String isAmong(List<String> values, String value) {
        return "list contains([%s], %s)"
                .formatted(
                        values.stream().map(DmnModel::quoted).sorted().collect(joining(", ")),
                        value);
    }

    private static String sum(Collection<String> ids) {
        return "sum(" + list(ids) + ")";
    }

    private static String list(Collection<String> ids) {
        return ids.stream().map(DmnModel::name).collect(joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void add(String id, String expression, Collection<String> parts) {
        String name = name(id);
        xml.append(
                "<decision id=\"%s\" name=\"%s\"><variable name=\"%s\"/>"
                        .formatted(name, name, name));
        for (String input : List.of(ANSWERS, FACTS)) {
            if (expression.contains(input + ".")) {
                xml.append(required("requiredInput", input));
            }
        }
        parts.forEach(part -> xml.append(required("requiredDecision", name(part))));
        xml.append("<literalExpression><text><![CDATA[")
                .append(expression)
                .append("]]></text></literalExpression></decision>\n");
    }

    private static String required(String kind, String id) {
        return "<informationRequirement><%s href=\"#%s\"/></informationRequirement>"
                .formatted(kind, id);
    }
}
