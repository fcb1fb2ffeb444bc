package id.zonaintegritas.rules;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.EditionException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a folder held when it was read.
 *
 * @param identity the same for the same content, also where it cannot be read
 * @param unreadable why the files cannot be read; null if they can
 */
record EditionSnapshot(
        String identity, @Nullable EditionFiles content, @Nullable EditionException unreadable) {

    static EditionSnapshot of(Path folder) {
        try {
            EditionFiles files = EditionFiles.in(folder);
            return new EditionSnapshot(files.sha256(), files, null);
        } catch (EditionException unreadable) {
            return new EditionSnapshot(unreadable.problems().toString(), null, unreadable);
        }
    }

    /**
     * The files.
     *
     * @throws EditionException if they cannot be read
     */
    EditionFiles files() {
        if (content == null) {
            throw unreadable == null ? new IllegalStateException(identity) : unreadable;
        }
        return content;
    }

    boolean isSameAs(@Nullable EditionSnapshot other) {
        return other != null && identity.equals(other.identity);
    }
}
