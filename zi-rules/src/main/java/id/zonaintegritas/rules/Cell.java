package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.AssessmentProblems.quoted;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A value in a row, read as what it is asked to be; a stand-in is handed out if it is not that. */
record Cell(Row row, String key, Tree value) {

    String text() {
        if (!(value instanceof Scalar s) || s.type() != Scalar.Type.TEXT) {
            boolean bare = value instanceof Scalar s && !s.isNull();
            refuse("a text", bare ? "quotes are missing around it" : "");
            return "";
        }
        if (s.text().isBlank()) {
            row.report(s.place(), "\"" + key + "\" is empty", "");
        } else if (s.text().indexOf('\n') >= 0) {
            row.report(
                    s.place(),
                    "\"" + key + "\" must be one line of text",
                    "\">-\" is meant, which joins lines");
        }
        return s.text();
    }

    /** A value of any kind as it is written. */
    String word() {
        if (value instanceof Scalar s && !s.isNull()) {
            return s.text();
        }
        refuse("a single value", "");
        return "";
    }

    Rational number() {
        if (value instanceof Scalar s && s.type() == Scalar.Type.NUMBER) {
            try {
                return Rational.parse(s.text());
            } catch (NumberFormatException notPlain) {
                refuse("a number in digits", NumberSlip.hintInQuotes(s.text()));
                return Rational.ZERO;
            }
        }
        refuse("a number", value instanceof Scalar s ? NumberSlip.hint(s.text()) : "");
        return Rational.ZERO;
    }

    boolean truth() {
        if (value instanceof Scalar s && s.type() == Scalar.Type.TRUTH) {
            return s.text().equals("true");
        }
        refuse(
                "true or false",
                value instanceof Scalar s
                        ? Nearest.isMeant(s.text(), List.of("true", "false"))
                        : "");
        return false;
    }

    LocalDate date() {
        try {
            if (value instanceof Scalar s) {
                return LocalDate.parse(s.text());
            }
        } catch (DateTimeParseException noDate) {
            // Refused as any other value.
        }
        refuse(
                "a date such as 2024-07-15",
                value instanceof Scalar s ? DateSlip.hint(s.text()) : "");
        return LocalDate.EPOCH;
    }

    <E extends Enum<E>> E oneOf(Class<E> type, Function<E, String> spelling) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(spelling.apply(constant), constant);
        }
        String word = value instanceof Scalar s ? s.text() : "";
        E found = known.get(word);
        if (found == null) {
            refuse(
                    "one of " + String.join(", ", known.keySet()),
                    Nearest.isMeant(word, known.keySet()));
            return type.getEnumConstants()[0];
        }
        return found;
    }

    /** The items of a list, or the single value that stands for a list of one. */
    List<Cell> oneOrMore() {
        List<Cell> all = value instanceof Sequence ? items() : List.of(this);
        if (all.isEmpty()) {
            row.report(value.place(), "the list \"" + key + "\" is empty", "");
        }
        return all;
    }

    List<Cell> items() {
        if (value instanceof Sequence list) {
            return list.items().stream().map(item -> new Cell(row, key, item)).toList();
        }
        refuse("a list", "a dash or brackets are missing");
        return List.of();
    }

    void refuse(String expected, String maybe) {
        String written = value instanceof Scalar s && !s.isNull() ? quoted(s.text()) : value.kind();
        row.report(
                value.place(), "\"" + key + "\" must be " + expected + ", not " + written, maybe);
    }
}
