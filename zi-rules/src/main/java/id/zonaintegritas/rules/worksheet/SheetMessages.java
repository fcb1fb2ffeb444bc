package id.zonaintegritas.rules.worksheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What is said about worksheets, in both languages; {@code {0}} stands for the first value. */
final class SheetMessages {

    private static final Properties INDONESIAN = read("messages_id.properties");
    private static final Properties ENGLISH = read("messages_en.properties");

    private SheetMessages() {}

    /** A file of names and values beside this class. */
    static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = SheetMessages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar was built without " + file);
            }
            properties.load(new InputStreamReader(in, UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + file, broken);
        }
    }

    /**
     * A message with its values, which are texts in both languages if they are a {@link Title}.
     *
     * @throws IllegalArgumentException if there is no message of this name
     */
    static Title say(String name, Object... values) {
        return new Title(
                filled(INDONESIAN, name, values, true), filled(ENGLISH, name, values, false));
    }

    /** A problem with its likely cause, where {@code <name>.maybe} is one. */
    static Problem problem(String at, String name, Object... values) {
        String cause = name + ".maybe";
        return ENGLISH.containsKey(cause)
                ? new Problem(at, say(name, values), say(cause, values))
                : new Problem(at, say(name, values));
    }

    private static String filled(
            Properties texts, String name, Object[] values, boolean inIndonesian) {
        String text = texts.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("no message " + name);
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            Object value = values[Integer.parseInt(text.substring(open + 1, close))];
            filled.append(text, done, open);
            filled.append(
                    value instanceof Title title
                            ? inIndonesian ? title.indonesian() : title.english()
                            : value);
            done = close + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }
}
