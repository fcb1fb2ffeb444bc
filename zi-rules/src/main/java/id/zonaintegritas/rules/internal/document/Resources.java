package id.zonaintegritas.rules.internal.document;

import java.io.InputStream;
import java.net.URL;
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

    /** Where a file is; null if the jar has no such file. */
    public static @Nullable URL url(String name) {
        return Resources.class.getResource(FOLDER + name);
    }
}
