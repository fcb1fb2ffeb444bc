package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Title;
import org.jspecify.annotations.Nullable;

/** A fact of one unit. */
public abstract class OfUnit {

    /** Where the answers stand in an assessment. */
    static final String ANSWERS = "/answers";

    private final Workings unit;

    OfUnit(Workings unit) {
        this.unit = unit;
    }

    final Workings unit() {
        return unit;
    }

    /** What a trace calls it: a JSON pointer into the assessment, or the id of a conclusion. */
    public abstract String name();

    /** Whether what is known of it does not say everything that a condition may compare. */
    public abstract boolean hasUnknown();

    /** The place in the assessment that a warning about it points to. */
    String pointer() {
        return ANSWERS;
    }

    /** What a message says where it names a field. */
    Title said(String field) {
        String text = Words.text(this, field);
        return new Title(text, text);
    }

    @Word(
            id =
                    "Peringatan jenis ini tentang fakta ini; isian dalam kurung kurawal adalah katanya",
            en = "A warning of this kind about it; braces in its message name fields of the fact")
    public final Warning warning(WarningRow kind) {
        return new Warning(unit, kind.kind(), this);
    }

    @Word(
            id = "Catatan bahwa ini diserahkan kepada manusia",
            en = "A reservation: this is left to people")
    public final Reservation reservation(ReservationRow kind) {
        return new Reservation(unit, kind.kind());
    }

    /** The row of the regulation that it is about, by the id of what is concluded of it. */
    @Nullable String subject() {
        return null;
    }

    /** Tells apart facts about the same subject in the ids of what is warned of; ends in a dot. */
    String detail() {
        return "";
    }
}
