package id.zonaintegritas.rules.internal.edition;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;

/** Finds the files of an edition that stands on the class path: in a folder, a jar or an image. */
public final class EditionLocation {

    private static final Messages MESSAGES = Messages.of("language");

    private EditionLocation() {}

    /**
     * Its rows and rules.
     *
     * @param location of the folder, or of the file {@code edition.yaml} in it
     * @throws EditionException if nothing can be read there
     */
    public static EditionFiles files(URL location) {
        URI uri = folder(requireNonNull(location, "there is no resource of this name"));
        try {
            return isInArchive(uri) ? inArchive(uri) : EditionFiles.in(Path.of(uri));
        } catch (IOException
                | FileSystemNotFoundException
                | InvalidPathException
                | ProviderNotFoundException
                | UnsupportedOperationException unreadable) {
            Remark remark = MESSAGES.remark("location");
            throw new EditionException(
                    location.toString(),
                    List.of(new Problem(location.toString(), remark.what(), remark.maybe())));
        }
    }

    private static URI folder(URL location) {
        String text = location.toString();
        try {
            return new URI(
                    text.endsWith("/" + EditionFiles.HEAD)
                            ? text.substring(0, text.length() - EditionFiles.HEAD.length())
                            : text);
        } catch (URISyntaxException odd) {
            throw new IllegalArgumentException("no address of a folder: " + text, odd);
        }
    }

    /** A folder and an image of the Java runtime are there without being opened. */
    private static boolean isInArchive(URI uri) {
        return !"file".equals(uri.getScheme()) && !"jrt".equals(uri.getScheme());
    }

    /** One at a time, so that none closes what another one reads. */
    private static synchronized EditionFiles inArchive(URI uri) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
            return EditionFiles.in(archive.provider().getPath(uri));
        } catch (FileSystemAlreadyExistsException opened) {
            // Somebody else opened it, and closes it.
            return EditionFiles.in(Path.of(uri));
        }
    }
}
