package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.model.WarningKind;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A warning of one kind about one place, for a unit that is odd there. */
public final class Warnings extends Concluded<Title> {

    private final String id;
    private final WarningKind kind;
    private final String subject;
    private final String pointer;
    private final Function<Workings, @Nullable Map<String, String>> odd;

    /**
     * A warning.
     *
     * @param odd the values that its message names, or null where nothing is odd
     */
    Warnings(
            WarningKind kind,
            String subject,
            String pointer,
            Function<Workings, @Nullable Map<String, String>> odd) {
        this.id = subject + "." + kind.code();
        this.kind = kind;
        this.subject = subject;
        this.pointer = pointer;
        this.odd = odd;
    }

    /** A warning to every unit, whatever it states. */
    public static Warnings always(WarningKind kind, String pointer) {
        return new Warnings(kind, kind.code(), pointer, unit -> Map.of());
    }

    @Override
    @Nullable Title workedOut(Workings unit) {
        Map<String, String> values = odd.apply(unit);
        return values == null ? null : filled(kind.message(), values);
    }

    private static Title filled(Title message, Map<String, String> values) {
        String indonesian = message.indonesian();
        String english = message.english();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String place = "{" + value.getKey() + "}";
            indonesian = indonesian.replace(place, value.getValue());
            english = english.replace(place, value.getValue());
        }
        return new Title(indonesian, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public @Nullable String citation() {
        return null;
    }

    @Override
    @Nullable Conclusion about(Workings unit, Writing writing) {
        Title message = value(unit);
        return message == null ? null : new Warning(id, kind.code(), pointer, message);
    }
}
