package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.ReservationKind;

/** A kind of reservation that the edition lists. */
@Word(
        id = "Jenis catatan bagi manusia dalam daftar edisi",
        en = "A kind of reservation that the edition lists")
public record ReservationRow(ReservationKind kind) {

    @Word(id = "Idnya", en = "Its id")
    public String getId() {
        return kind.id();
    }
}
