package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.words;
import static id.zonaintegritas.rules.internal.document.JsonPointer.pointer;
import static id.zonaintegritas.rules.internal.document.Quoted.quoted;
import static id.zonaintegritas.rules.internal.document.Quoted.shortened;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.DateSlip;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes values of an expected type from a tree; a value of another type is a problem, and null. */
public final class TreeValues {

    /** Takes one entry of an object. */
    public interface Field {
        void take(String key, Tree value, String at);
    }

    /** More digits than any answer has; arithmetic on them stays quick. */
    static final int MOST_DIGITS = 100;

    private final AssessmentProblems problems;

    public TreeValues(AssessmentProblems problems) {
        this.problems = problems;
    }

    /** Hands over every entry with its pointer; a repeated key is a problem. */
    public void entries(Tree tree, String at, Field field) {
        if (!(tree instanceof Mapping mapping)) {
            instead(tree, words("expected.object"), at);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            String here = pointer(at, entry.key());
            if (seen.add(entry.key())) {
                field.take(entry.key(), entry.value(), here);
            } else {
                problems.add(here, say("key.repeated"));
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
                                say("key.unknown", String.join(", ", keys))
                                        .maybe(Nearest.meant(key, keys)));
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
        instead(tree, words("expected.text"), at);
        return null;
    }

    <E extends Enum<E>> @Nullable E constant(Tree tree, E[] constants, String at) {
        String name = oneOf(tree, Arrays.stream(constants).map(Enum::name).toList(), at);
        return Arrays.stream(constants).filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }

    /** One of the known words as it is written, or null and a problem. */
    @Nullable String oneOf(Tree tree, List<String> known, String at) {
        String text = isText(tree) ? ((Scalar) tree).text() : null;
        if (text == null) {
            instead(tree, Expected.oneOf(known), at);
            return null;
        }
        if (known.contains(text)) {
            return text;
        }
        problems.add(at, AssessmentCheck.notOneOf(text, known).maybe(Nearest.meant(text, known)));
        return null;
    }

    /** A day in the notation of ISO 8601, or null and a problem. */
    @Nullable LocalDate date(Tree tree, String at) {
        if (!isText(tree)) {
            instead(tree, words("expected.date"), at);
            return null;
        }
        String text = ((Scalar) tree).text();
        try {
            LocalDate date = LocalDate.parse(text);
            return AssessmentCheck.date(date, at, problems) ? date : null;
        } catch (DateTimeParseException noDate) {
            problems.add(at, say("date", quoted(text)).maybe(DateSlip.meant(text)));
            return null;
        }
    }

    /** The letter as the regulation writes it; as it was written if it is none of them. */
    @Nullable String letter(Tree tree, List<String> letters, String at) {
        if (!isText(tree)) {
            instead(tree, Expected.oneOf(letters), at);
            return null;
        }
        String written = ((Scalar) tree).text();
        String text = written.strip();
        return letters.stream().filter(l -> l.equalsIgnoreCase(text)).findFirst().orElse(written);
    }

    @Nullable Boolean truth(Tree tree, String at) {
        if (tree instanceof Scalar scalar && scalar.type() == Scalar.Type.TRUTH) {
            return scalar.text().equals("true");
        }
        instead(tree, words("expected.truth"), at);
        return null;
    }

    @Nullable BigDecimal number(Tree tree, Supplier<Title> expected, String at) {
        if (!(tree instanceof Scalar scalar) || scalar.type() != Scalar.Type.NUMBER) {
            problems.add(at, say("instead", shown(tree), expected.get()).maybe(unquoted(tree)));
            return null;
        }
        BigDecimal number = decimal(scalar.text());
        if (number == null) {
            instead(tree, words("expected.digits", expected.get(), MOST_DIGITS), at);
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

    void instead(Tree tree, Title expected, String at) {
        String place =
                at.isEmpty()
                        ? "line " + tree.place().line() + ", column " + tree.place().column()
                        : at;
        problems.add(place, say("instead", shown(tree), expected));
    }

    private static Title unquoted(Tree tree) {
        if (!isText(tree)) {
            return Remark.NONE;
        }
        String number = ((Scalar) tree).text().strip().replace(',', '.');
        return number.matches("-?\\d{1,20}(\\.\\d{1,20})?")
                ? words("number.quoted", number)
                : Remark.NONE;
    }

    private static boolean isText(Tree tree) {
        return tree instanceof Scalar scalar && scalar.type() == Scalar.Type.TEXT;
    }

    public static boolean isNull(Tree tree) {
        return tree instanceof Scalar scalar && scalar.isNull();
    }

    private static Object shown(Tree tree) {
        if (tree instanceof Scalar scalar) {
            return isText(tree) ? quoted(scalar.text()) : shortened(scalar.text());
        }
        return words(tree instanceof Sequence ? "expected.list" : "expected.object");
    }
}
