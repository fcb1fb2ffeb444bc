package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.rules.internal.document.InvisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What files of an edition are called: alike on every system, and never beyond its folder. */
public final class EditionFileName {

    private EditionFileName() {}

    /** The name of a file from the folder of the edition on, such as {@code worksheet/B.yaml}. */
    public static String of(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(part -> InvisibleText.shown(part.toString()))
                .collect(Collectors.joining("/"));
    }

    /** A sign that leads elsewhere on some system, or cannot be seen; empty if there is none. */
    static Optional<String> refusedSign(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            for (int i = 0; i < name.length(); i++) {
                char sign = name.charAt(i);
                if (sign == '\\' || sign == ':') {
                    return Optional.of("\"" + sign + "\"");
                }
            }
            Optional<String> invisible = InvisibleText.first(name);
            if (invisible.isPresent()) {
                return invisible;
            }
        }
        return Optional.empty();
    }

    /**
     * The file of a name.
     *
     * @throws IOException if the name leads out of the folder
     */
    public static Path within(Path folder, String name) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || file.equals(root) || name.indexOf('\\') >= 0) {
            throw new IOException(name + " leads out of " + folder);
        }
        return folder.resolve(name);
    }
}
