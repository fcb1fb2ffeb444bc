package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.ReservationKind;

/** Something that is left to people. */
@Word(id = "Catatan: ini diserahkan kepada manusia", en = "Something that is left to people")
public final class Reservation extends Concluded {

    private final ReservationKind kind;

    Reservation(Workings unit, ReservationKind kind) {
        super(unit);
        this.kind = kind;
    }

    @Override
    int slot() {
        return NO_SLOT;
    }

    @Override
    String id() {
        return "reservation." + kind.id();
    }

    @Override
    public String citation() {
        return kind.citation();
    }

    @Override
    public Conclusion written(String rule, String citation) {
        return new Conclusion.Reservation(kind.id(), kind.text(), citation);
    }
}
