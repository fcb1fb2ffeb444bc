package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Resources;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrases of one area in one language, from {@code messages/<area>_<language>.properties}.
 * {@code {0}} stands for the first value. Immutable and safe to share between threads.
 */
public final class Phrases {

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private final String area;
    private final Locale locale;
    private final Properties texts;

    private Phrases(String area, Locale locale) {
        this.area = area;
        this.locale = locale;
        this.texts = READ.computeIfAbsent(area + "_" + locale.getLanguage(), Phrases::read);
    }

    /** English for an English locale, Indonesian for every other. */
    public static Phrases of(String area, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Phrases(area, Locale.forLanguageTag(english ? "en" : "id"));
    }

    private static Properties read(String name) {
        return Resources.properties("messages/" + name + ".properties");
    }

    /** Indonesian or English. */
    public Locale locale() {
        return locale;
    }

    /** The tag of the language, {@code id} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    public String say(Title title) {
        return title.in(locale);
    }

    /**
     * A phrase with its values.
     *
     * @throws IllegalArgumentException if the area has no phrase of this name
     */
    public String say(String name, Object... values) {
        String text = texts.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("no phrase " + name + " in " + area);
        }
        StringBuilder said = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            said.append(text, done, open)
                    .append(values[Integer.parseInt(text.substring(open + 1, close))]);
            done = close + 1;
        }
        return said.append(text, done, text.length()).toString();
    }
}
