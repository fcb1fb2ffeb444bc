package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.WarningKind;

/** A kind of warning that the edition lists. */
@Word(id = "Jenis peringatan dalam daftar edisi", en = "A kind of warning that the edition lists")
public record WarningRow(WarningKind kind) {

    @Word(id = "Kodenya", en = "Its code")
    public String getCode() {
        return kind.code();
    }
}
