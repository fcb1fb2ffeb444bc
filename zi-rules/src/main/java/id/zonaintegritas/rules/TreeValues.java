package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.AssessmentProblems.pointer;
import static id.zonaintegritas.rules.AssessmentProblems.quoted;
import static id.zonaintegritas.rules.AssessmentProblems.shortened;

import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes values of an expected type from a tree; a value of another type is a problem, and null. */
final class TreeValues {

    /** Takes one entry of an object. */
    interface Field {
        void take(String key, Tree value, String at);
    }

    /** More digits than any answer has; arithmetic on them stays quick. */
    static final int MOST_DIGITS = 100;

    private final AssessmentProblems problems;

    TreeValues(AssessmentProblems problems) {
        this.problems = problems;
    }

    /** Hands over every entry with its pointer; a repeated key is a problem. */
    void entries(Tree tree, String at, Field field) {
        if (!(tree instanceof Mapping mapping)) {
            instead(tree, "an object", at);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            String here = pointer(at, entry.key());
            if (seen.add(entry.key())) {
                field.take(entry.key(), entry.value(), here);
            } else {
                problems.add(here, "stands here more than once");
            }
        }
    }

    /** Hands over the entries with these keys that are not null, and returns which there are. */
    Set<String> fields(Tree tree, String at, List<String> keys, Field field) {
        Set<String> given = new HashSet<>();
        entries(
                tree,
                at,
                (key, value, here) -> {
                    if (!keys.contains(key)) {
                        problems.add(
                                here,
                                "not one of " + String.join(", ", keys),
                                Nearest.isMeant(key, keys));
                    } else if (!isNull(value)) {
                        given.add(key);
                        field.take(key, value, here);
                    }
                });
        return given;
    }

    @Nullable String text(Tree tree, String at) {
        if (isText(tree)) {
            return ((Scalar) tree).text();
        }
        instead(tree, "a text", at);
        return null;
    }

    <E extends Enum<E>> @Nullable E constant(Tree tree, E[] constants, String at) {
        String text = isText(tree) ? ((Scalar) tree).text() : null;
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        if (text == null) {
            instead(tree, "one of " + String.join(", ", names), at);
        } else {
            problems.add(
                    at,
                    quoted(text) + " is not one of " + String.join(", ", names),
                    Nearest.isMeant(text, names));
        }
        return null;
    }

    /** The letter as the regulation writes it; as it was written if it is none of them. */
    @Nullable String letter(Tree tree, List<String> letters, String at) {
        if (!isText(tree)) {
            instead(tree, "one of " + String.join(", ", letters), at);
            return null;
        }
        String text = ((Scalar) tree).text();
        return letters.stream().filter(l -> l.equalsIgnoreCase(text)).findFirst().orElse(text);
    }

    @Nullable Boolean truth(Tree tree, String at) {
        if (tree instanceof Scalar scalar && scalar.type() == Scalar.Type.TRUTH) {
            return scalar.text().equals("true");
        }
        instead(tree, "true or false", at);
        return null;
    }

    @Nullable BigDecimal number(Tree tree, Supplier<String> expected, String at) {
        if (!(tree instanceof Scalar scalar) || scalar.type() != Scalar.Type.NUMBER) {
            problems.add(at, shown(tree) + " instead of " + expected.get(), unquoted(tree));
            return null;
        }
        BigDecimal number = decimal(scalar.text());
        if (number == null) {
            instead(tree, expected.get() + " with at most " + MOST_DIGITS + " digits", at);
        }
        return number;
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

    void instead(Tree tree, String expected, String at) {
        String place =
                at.isEmpty()
                        ? "line " + tree.place().line() + ", column " + tree.place().column()
                        : at;
        problems.add(place, shown(tree) + " instead of " + expected);
    }

    private static String unquoted(Tree tree) {
        if (!isText(tree)) {
            return "";
        }
        String number = ((Scalar) tree).text().strip().replace(',', '.');
        return number.matches("-?\\d{1,20}(\\.\\d{1,20})?")
                ? number + " is meant: a number has no quotation marks, and a point for decimals."
                : "";
    }

    private static boolean isText(Tree tree) {
        return tree instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT;
    }

    static boolean isNull(Tree tree) {
        return tree instanceof Scalar scalar && scalar.isNull();
    }

    private static String shown(Tree tree) {
        if (tree instanceof Scalar scalar) {
            return isText(tree) ? quoted(scalar.text()) : shortened(scalar.text());
        }
        return tree instanceof Sequence ? "a list" : "an object";
    }
}
