package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.rules.internal.document.Row;

/** Which end of a scale is the best. */
enum Better {
    HIGHER,
    LOWER;

    /** What a row says; the higher end unless it says otherwise. */
    static Better of(Row row) {
        return row.word("better", Better.class, HIGHER);
    }
}
