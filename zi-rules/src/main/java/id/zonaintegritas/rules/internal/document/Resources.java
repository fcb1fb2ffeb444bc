package id.zonaintegritas.rules.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Files of the library's jar: editions, messages, schemas. All stand below one folder. */
public final class Resources {

    private static final String FOLDER = "/id/zonaintegritas/rules/";

    private Resources() {}

    /**
     * Opens a file.
     *
     * @param name below the folder, such as {@code messages/check_id.properties}
     * @return null if the jar has no such file
     */
    public static @Nullable InputStream stream(String name) {
        return Resources.class.getResourceAsStream(FOLDER + name);
    }

    /**
     * A file that the build put into the jar, as UTF-8.
     *
     * @throws IllegalStateException if the jar has no such file
     * @throws UncheckedIOException if it cannot be read
     */
    public static String text(String name) {
        try (InputStream in = stream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar was built without " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + name, broken);
        }
    }

    /**
     * Names and values that the build put into the jar, as UTF-8.
     *
     * @throws IllegalStateException if the jar has no such file
     * @throws UncheckedIOException if it cannot be read
     */
    public static Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + name, broken);
        }
    }

    /** Where a file is; null if the jar has no such file. */
    public static @Nullable URL url(String name) {
        return Resources.class.getResource(FOLDER + name);
    }
}
