package id.zonaintegritas.rules.internal.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Receipt;
import id.zonaintegritas.rules.internal.document.Resources;
import id.zonaintegritas.rules.internal.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Makes receipts of evaluations. */
public final class Receipts {

    /** What the build writes the version of the library into. */
    private static final String VERSION = "version.txt";

    public static final String LIBRARY = library();

    private Receipts() {}

    private static String library() {
        try (InputStream version = Resources.stream(VERSION)) {
            if (version == null) {
                throw new IllegalStateException("the jar was built without " + VERSION);
            }
            return new String(version.readAllBytes(), UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + VERSION, broken);
        }
    }

    public static Receipt of(Assessment assessment) {
        return new Receipt(LIBRARY, Sha256.of(CanonicalJson.write(assessment)));
    }
}
