package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Title;
import java.util.Locale;

/** Phrases in both languages at once. */
public final class Both {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private Both() {}

    /** A phrase of an area with its values. */
    public static Title say(String area, String name, Object... values) {
        return new Title(
                Phrases.of(area, INDONESIAN).say(name, values),
                Phrases.of(area, Locale.ENGLISH).say(name, values));
    }
}
