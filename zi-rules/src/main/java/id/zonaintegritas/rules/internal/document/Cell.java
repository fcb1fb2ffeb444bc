package id.zonaintegritas.rules.internal.document;

import static id.zonaintegritas.rules.internal.document.Quoted.quoted;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A value in a row, read as what it is asked to be; a stand-in is handed out if it is not that. */
public record Cell(Row row, String key, Tree value) {

    private static final Messages LIMITS = Messages.of("limits");

    public String text() {
        if (!(value instanceof Scalar s) || s.type() != Scalar.Type.TEXT) {
            boolean bare = value instanceof Scalar s && !s.isNull();
            refuse("text", bare ? say("text.bare") : Remark.NONE);
            return "";
        }
        if (s.text().isBlank()) {
            row.report(s.place(), Row.say("text.empty", key));
        } else if (s.text().indexOf('\n') >= 0) {
            row.report(s.place(), Row.say("text.lines", key));
        }
        return s.text();
    }

    /** A value of any kind as it is written. */
    public String word() {
        if (value instanceof Scalar s && !s.isNull()) {
            return s.text();
        }
        refuse("single", Remark.NONE);
        return "";
    }

    public Rational number() {
        if (value instanceof Scalar s && s.type() == Scalar.Type.NUMBER) {
            try {
                return Rational.parse(s.text());
            } catch (NumberFormatException notPlain) {
                refuse("digits", NumberSlip.meantInQuotes(s.text()));
                return Rational.ZERO;
            }
        }
        refuse("number", value instanceof Scalar s ? NumberSlip.meant(s.text()) : Remark.NONE);
        return Rational.ZERO;
    }

    public boolean truth() {
        if (value instanceof Scalar s && s.type() == Scalar.Type.TRUTH) {
            return s.text().equals("true");
        }
        refuse(
                "truth",
                value instanceof Scalar s
                        ? Nearest.meant(s.text(), List.of("true", "false"))
                        : Remark.NONE);
        return false;
    }

    public LocalDate date() {
        try {
            if (value instanceof Scalar s) {
                return LocalDate.parse(s.text());
            }
        } catch (DateTimeParseException noDate) {
            // Refused as any other value.
        }
        refuse("date", value instanceof Scalar s ? DateSlip.meant(s.text()) : Remark.NONE);
        return LocalDate.EPOCH;
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, Function<E, String> spelling) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(spelling.apply(constant), constant);
        }
        String word = value instanceof Scalar s ? s.text() : "";
        E found = known.get(word);
        if (found == null) {
            refuse(
                    say("expected.oneOf", String.join(", ", known.keySet())),
                    Nearest.meant(word, known.keySet()));
            return type.getEnumConstants()[0];
        }
        return found;
    }

    /** The items of a list, or the single value that stands for a list of one. */
    public List<Cell> oneOrMore() {
        List<Cell> all = value instanceof Sequence ? items() : List.of(this);
        if (all.isEmpty()) {
            row.report(value.place(), Row.say("list.empty", key));
        }
        return all;
    }

    List<Cell> items() {
        if (value instanceof Sequence list) {
            int most = Limits.ROWS.most();
            if (list.items().size() > most) {
                row.report(
                        list.items().get(most).place(),
                        LIMITS.remark("rows.many", key, most, Limits.ROWS.setting()));
            }
            return list.items().stream().limit(most).map(item -> new Cell(row, key, item)).toList();
        }
        refuse("list", say("list.bare"));
        return List.of();
    }

    private static Title say(String name, Object... values) {
        return Row.MESSAGES.text(name, values);
    }

    /** What a value is, in the words of a message. */
    static Title kind(Tree value) {
        if (value instanceof Scalar scalar) {
            return say("kind." + Row.camelCase(scalar.type().name()));
        }
        return say(value instanceof Sequence ? "kind.list" : "kind.object");
    }

    private void refuse(String expected, Title maybe) {
        refuse(say("expected." + expected), maybe);
    }

    public void refuse(Title expected, Title maybe) {
        Object written = value instanceof Scalar s && !s.isNull() ? quoted(s.text()) : kind(value);
        row.report(value.place(), Row.say("expected", key, expected, written).maybe(maybe));
    }
}
