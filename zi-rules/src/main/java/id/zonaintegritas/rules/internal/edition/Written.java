package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.rules.internal.document.Row;

/** A term of the regulation with the row that it was read from. */
record Written<T>(T value, Row row) {}
