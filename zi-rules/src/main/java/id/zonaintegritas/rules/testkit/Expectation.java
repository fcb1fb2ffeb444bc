package id.zonaintegritas.rules.testkit;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about an expectation that was not met, in the language of the machine. */
final class Expectation {

    private Expectation() {}

    /** English where the machine speaks it, and Indonesian everywhere else. */
    static Locale language() {
        return Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : new Locale("id");
    }

    /**
     * A message with its values; {@code {0}} stands for the first one.
     *
     * @throws java.util.MissingResourceException if there is no message of this name
     */
    static String text(String name, Object... values) {
        String text =
                ResourceBundle.getBundle("id.zonaintegritas.rules.testkit.expectations", language())
                        .getString(name);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
