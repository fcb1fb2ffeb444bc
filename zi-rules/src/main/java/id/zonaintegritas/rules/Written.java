package id.zonaintegritas.rules;

/** A term of the regulation with the row that it was read from. */
record Written<T>(T value, Row row) {}
