package id.zonaintegritas.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that an edition is made of: rows ({@code *.yaml}) and rules ({@code *.drl}). Cases
 * ({@code *.cases.yaml}) are about an edition and no part of it.
 *
 * @param edition what messages call the edition
 * @param texts by name, such as {@code worksheet/B.yaml}, sorted by it; lines end with {@code \n}
 */
record EditionFiles(String edition, SortedMap<String, String> texts) {

    /** Lists the files of the bundled edition, one name per line: a jar cannot be listed. */
    private static final String INDEX = "files.txt";

    private static final int DEEPEST_FOLDER = 2;

    EditionFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    private static boolean isPart(String name) {
        return name.endsWith(".drl") || (name.endsWith(".yaml") && !name.endsWith(".cases.yaml"));
    }

    /**
     * The files of a folder.
     *
     * @throws EditionException if there is no such folder or a file cannot be read as UTF-8
     */
    static EditionFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unreadable(folder, folder.toString(), "is no folder that can be read");
        }
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : names(folder)) {
            try {
                texts.put(name, text(Files.readAllBytes(folder.resolve(name))));
            } catch (CharacterCodingException otherEncoding) {
                problems.add(
                        new Problem(
                                name + ":1:1",
                                "the file is not written in UTF-8",
                                "the editor saved it in another encoding."));
            } catch (IOException unreadable) {
                problems.add(new Problem(name + ":1:1", "the file cannot be read"));
            }
        }
        if (!problems.isEmpty()) {
            throw new EditionException(folder.toString(), problems);
        }
        return new EditionFiles(folder.toString(), texts);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(EditionFiles::isPart)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(folder, folder.toString(), "a folder in it cannot be read");
        }
    }

    private static EditionException unreadable(Path folder, String at, String message) {
        return new EditionException(folder.toString(), List.of(new Problem(at, message)));
    }

    /** The files of an edition that stands on the class path beside this class. */
    static EditionFiles bundled(String id) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            String index = resource(id + "/" + INDEX);
            if (index == null) {
                return new EditionFiles(id, in(classFolder(id)).texts());
            }
            for (String name : index.lines().filter(EditionFiles::isPart).toList()) {
                String text = resource(id + "/" + name);
                if (text == null) {
                    throw new IllegalStateException(INDEX + " of " + id + " lists no file " + name);
                }
                texts.put(name, text);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled edition " + id + " is damaged", broken);
        }
        return new EditionFiles(id, texts);
    }

    private static @Nullable String resource(String name) throws IOException {
        try (InputStream in = EditionFiles.class.getResourceAsStream(name)) {
            return in == null ? null : text(in.readAllBytes());
        }
    }

    /** Before packaging the classes are a folder, which needs no index. */
    private static Path classFolder(String id) {
        URL edition = EditionFiles.class.getResource(id + "/edition.yaml");
        if (edition == null || !edition.getProtocol().equals("file")) {
            throw new IllegalStateException("the edition " + id + " is not on the class path");
        }
        return Path.of(URI.create(edition.toString())).resolveSibling("");
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Identifies what the edition says, on every platform alike: SHA-256 in lower-case hexadecimal
     * over, for each file sorted by name, its name, a zero byte, its text and a zero byte. Names
     * and texts are UTF-8; lines end with {@code \n}, and there is no byte order mark.
     */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(
                    (name, text) -> {
                        digest.update(name.getBytes(UTF_8));
                        digest.update((byte) 0);
                        digest.update(text.getBytes(UTF_8));
                        digest.update((byte) 0);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
