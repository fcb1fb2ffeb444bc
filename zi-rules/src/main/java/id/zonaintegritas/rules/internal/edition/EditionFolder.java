package id.zonaintegritas.rules.internal.edition;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads files from a folder that somebody else may have filled. */
public final class EditionFolder extends SimpleFileVisitor<Path> {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES = 10_000_000;
    private static final int DEEPEST_FILE = 2;

    private static final int MOST_ENTRIES = 10_000;

    /** Ends the reading of a folder that is something else. */
    private static final class TooMany extends RuntimeException {
        TooMany() {
            super(null, null, false, false);
        }
    }

    private final Path root;
    private final Predicate<String> wanted;
    private final EditionProblems problems = new EditionProblems();
    private final OpenOption[] options;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Set<Path> deeper = new HashSet<>();
    private int entriesLeft = MOST_ENTRIES;
    private int filesLeft = MOST_FILES;
    private int bytesLeft = MOST_BYTES;

    private EditionFolder(Path root, Predicate<String> wanted) {
        this.root = root;
        this.wanted = wanted;
        // In an archive there is no link to follow, and no such option.
        this.options =
                root.getFileSystem() == FileSystems.getDefault()
                        ? new OpenOption[] {NOFOLLOW_LINKS}
                        : new OpenOption[0];
    }

    /**
     * The texts of the wanted files, by their names from the folder on, such as {@code
     * worksheet/B.yaml}. What stands in it as a link is not followed; what is hidden or an editor
     * put there for itself is passed over.
     *
     * @throws EditionException if a wanted file cannot be read as UTF-8 or is a link, or there is
     *     more than any edition needs
     */
    public static SortedMap<String, String> texts(Path folder, Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            throw unreadable(folder, "is no folder that can be read");
        }
        try {
            EditionFolder reading = new EditionFolder(folder.toRealPath(), wanted);
            // One more than is read, so that what stands there is reported.
            Files.walkFileTree(
                    reading.root, EnumSet.noneOf(FileVisitOption.class), DEEPEST_FILE + 1, reading);
            reading.problems.throwIfAny(folder.toString());
            return reading.texts;
        } catch (TooMany entries) {
            throw unreadable(
                    folder,
                    "holds more than " + MOST_ENTRIES + " files and cannot be an edition alone");
        } catch (IOException broken) {
            throw unreadable(folder, "a folder in it cannot be read");
        }
    }

    private static EditionException unreadable(Path folder, String message) {
        return new EditionException(
                folder.toString(), List.of(new Problem(folder.toString(), message)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(root) || !isHidden(directory)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (entriesLeft-- == 0) {
            throw new TooMany();
        }
        if (isHidden(file) || attributes.isDirectory()) {
            return FileVisitResult.CONTINUE;
        }
        String name = root.relativize(file).toString().replace('\\', '/');
        if (attributes.isSymbolicLink()) {
            report(name, "is a link; an edition holds its files itself", "");
        } else if (isMisspelt(name)) {
            report(
                    name,
                    "the name of a file of an edition ends in .yaml or .drl",
                    "it was saved under another ending.");
        } else if (wanted.test(name)) {
            if (filesLeft-- == 0) {
                report(name, "an edition has at most " + MOST_FILES + " files", "");
                return FileVisitResult.TERMINATE;
            }
            return read(name, file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult read(String name, Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            report(name, "is no file that can be read", "");
        } else if (root.relativize(file).getNameCount() > DEEPEST_FILE) {
            if (deeper.add(file.getParent())) {
                report(name, "the folders of an edition hold files, not folders", "");
            }
        } else {
            try (InputStream in = Files.newInputStream(file, options)) {
                byte[] bytes = in.readNBytes(bytesLeft + 1);
                bytesLeft -= bytes.length;
                if (bytesLeft < 0) {
                    report(name, "an edition has at most " + MOST_BYTES + " bytes", "");
                    return FileVisitResult.TERMINATE;
                }
                texts.put(name, EditionFiles.text(bytes));
            } catch (CharacterCodingException otherEncoding) {
                report(
                        name,
                        "the file is not written in UTF-8",
                        "the editor saved it in another encoding.");
            } catch (IOException unreadable) {
                report(name, "the file cannot be read", "");
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        report(root.relativize(file).toString(), "cannot be read", "");
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().matches("[.~#].*");
    }

    /** Would be passed over, although its writer means it to count. */
    private static boolean isMisspelt(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yml")
                || lower.endsWith(".yaml.txt")
                || lower.endsWith(".drl.txt")
                || (!name.endsWith(".yaml") && lower.endsWith(".yaml"))
                || (!name.endsWith(".drl") && lower.endsWith(".drl"));
    }

    private void report(String name, String message, String maybe) {
        problems.add(name, EditionProblems.START, message, maybe);
    }
}
