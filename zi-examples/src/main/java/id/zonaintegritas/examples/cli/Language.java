package id.zonaintegritas.examples.cli;

import java.util.Locale;

/** The languages that results are written in. */
enum Language {
    ID,
    EN;

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
