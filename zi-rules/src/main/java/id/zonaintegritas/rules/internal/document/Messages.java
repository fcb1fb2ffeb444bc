package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;
import java.util.Properties;

/**
 * The messages of one area in both languages, from {@code messages/<area>_id.properties} and {@code
 * messages/<area>_en.properties} beside this class. {@code {0}} stands for the first value; quotes
 * mean themselves. Immutable and safe to share between threads.
 */
public final class Messages {

    private final String area;
    private final Properties indonesian;
    private final Properties english;

    private Messages(String area) {
        this.area = area;
        this.indonesian = read(area + "_id");
        this.english = read(area + "_en");
    }

    /** The messages of an area, such as {@code inference}. */
    public static Messages of(String area) {
        return new Messages(area);
    }

    private static Properties read(String name) {
        return Resources.properties("messages/" + name + ".properties");
    }

    /**
     * A message with its values, which are texts in both languages if they are a {@link Title}.
     *
     * @throws IllegalArgumentException if there is no message of this name
     */
    public Title text(String name, Object... values) {
        return new Title(
                filled(indonesian, name, values, true), filled(english, name, values, false));
    }

    /**
     * A message and, where {@code <name>.maybe} is another, its likely cause.
     *
     * @throws IllegalArgumentException if there is no message of this name
     */
    public Remark remark(String name, Object... values) {
        String cause = name + ".maybe";
        return new Remark(
                text(name, values),
                indonesian.containsKey(cause) ? text(cause, values) : Remark.NONE);
    }

    private String filled(Properties texts, String name, Object[] values, boolean inIndonesian) {
        String text = texts.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("no message " + name + " in " + area);
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            Object value = values[Integer.parseInt(text.substring(open + 1, close))];
            filled.append(text, done, open);
            filled.append(
                    visible(
                            value instanceof Title title
                                    ? inIndonesian ? title.indonesian() : title.english()
                                    : String.valueOf(value)));
            done = close + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** What cannot be seen in a value is often what is wrong with it. */
    private static String visible(String value) {
        return value.indexOf('\n') >= 0 ? value : InvisibleText.shown(value);
    }
}
