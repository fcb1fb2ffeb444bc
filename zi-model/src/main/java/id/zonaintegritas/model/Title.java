package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A text in the two languages of the project.
 *
 * @param indonesian the text in Indonesian
 * @param english the text in English
 */
public record Title(String indonesian, String english) {

    public Title {
        requireNonNull(indonesian, "indonesian");
        requireNonNull(english, "english");
    }

    /** English for an English locale, Indonesian for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }
}
