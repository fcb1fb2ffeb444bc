package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.model.WarningKind;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Warnings of one kind about one place, for the units that it is odd at. */
public final class Warnings extends Concluded {

    private final String id;
    private final WarningKind kind;
    private final String subject;
    private final String pointer;
    private final @Nullable Title[] messages;

    private Warnings(WarningKind kind, String subject, String pointer, @Nullable Title[] messages) {
        this.id = subject + "." + kind.code();
        this.kind = kind;
        this.subject = subject;
        this.pointer = pointer;
        this.messages = messages;
    }

    static Warnings where(
            WarningKind kind,
            String subject,
            String pointer,
            int units,
            IntFunction<@Nullable Map<String, String>> values) {
        Title[] messages = new Title[units];
        for (int unit = 0; unit < units; unit++) {
            Map<String, String> odd = values.apply(unit);
            messages[unit] = odd == null ? null : filled(kind.message(), odd);
        }
        return new Warnings(kind, subject, pointer, messages);
    }

    /** A warning to all units, whatever they state. */
    public static Warnings toAll(Units units, WarningKind kind, String pointer) {
        return where(kind, kind.code(), pointer, units.count(), unit -> Map.of());
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
    public @Nullable Conclusion about(int unit, Writing writing) {
        Title message = messages[unit];
        return message == null ? null : new Warning(id, kind.code(), pointer, message);
    }
}
