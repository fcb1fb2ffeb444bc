package id.zonaintegritas.rules.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of a page, and the policy that allows these and nothing else: what
 * somebody slipped into a page would neither run nor fetch anything.
 */
record Look(String style, String script, String policy) {

    /** A page without a script. */
    static final Look STILL = of(read("page.css"), "");

    /** A page whose tables can be sorted and filtered. */
    static final Look SORTED = of(read("page.css"), read("table.js"));

    private static Look of(String style, String script) {
        String policy =
                "default-src 'none'; style-src 'sha256-"
                        + hash(style)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new Look(
                style,
                script,
                script.isEmpty() ? policy : policy + "; script-src 'sha256-" + hash(script) + "'");
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    private static String read(String file) {
        try (InputStream in = Look.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar was built without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + file, broken);
        }
    }
}
