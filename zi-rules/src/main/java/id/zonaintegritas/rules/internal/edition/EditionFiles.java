package id.zonaintegritas.rules.internal.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.internal.document.Resources;
import id.zonaintegritas.rules.internal.document.Sha256;
import id.zonaintegritas.rules.problem.EditionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that an edition is made of: rows ({@code *.yaml}) and rules ({@code *.drl}). Cases
 * ({@code *.cases.yaml}) are about an edition and no part of it.
 *
 * @param edition what messages call the edition
 * @param texts by name, such as {@code worksheet/B.yaml}, sorted by it; lines end with {@code \n}
 */
public record EditionFiles(String edition, SortedMap<String, String> texts) {

    /** The file with what the other rows refer to. */
    public static final String HEAD = "edition.yaml";

    /** Lists the files of the bundled edition, one name per line: a jar cannot be listed. */
    private static final String INDEX = "files.txt";

    public EditionFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    private static boolean isPart(String name) {
        return name.endsWith(".drl") || (name.endsWith(".yaml") && !isCases(name));
    }

    private static boolean isCases(String name) {
        return name.endsWith(".cases.yaml");
    }

    /**
     * The rows and rules in a folder. Links are not followed, and hidden files are passed over.
     *
     * @throws EditionException if there is no such folder, a file cannot be read as UTF-8, or there
     *     is more of it than any edition needs
     */
    public static EditionFiles in(Path folder) {
        return in(folder, EditionFiles::isPart);
    }

    /**
     * The case files of a folder.
     *
     * @throws EditionException as for the edition itself
     */
    public static EditionFiles casesIn(Path folder) {
        return in(folder, EditionFiles::isCases);
    }

    private static EditionFiles in(Path folder, Predicate<String> wanted) {
        return new EditionFiles(folder.toString(), EditionFolder.texts(folder, wanted));
    }

    /** The text of each rule file, by its name. */
    public SortedMap<String, String> rules() {
        SortedMap<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(name -> !name.endsWith(".drl"));
        return rules;
    }

    /** The files of an edition that stands on the class path beside this class. */
    public static EditionFiles bundled(String id) {
        return bundled(id, EditionFiles::isPart);
    }

    /** The case files of an edition that stands on the class path beside this class. */
    public static EditionFiles bundledCases(String id) {
        return bundled(id, EditionFiles::isCases);
    }

    /** Writes an edition that stands on the class path, with its cases, below a folder. */
    public static void copyBundled(String id, Path folder) throws IOException {
        for (Map.Entry<String, String> file : bundled(id, name -> true).texts().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static EditionFiles bundled(String id, Predicate<String> wanted) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            String index = resource(id + "/" + INDEX);
            if (index == null) {
                Predicate<String> listed = name -> isPart(name) || isCases(name);
                return new EditionFiles(id, in(classFolder(id), listed.and(wanted)).texts());
            }
            for (String name : index.lines().filter(wanted).toList()) {
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
        try (InputStream in = Resources.stream(name)) {
            return in == null ? null : text(in.readAllBytes());
        }
    }

    /** Before packaging the classes are a folder, which needs no index. */
    private static Path classFolder(String id) {
        URL edition = Resources.url(id + "/edition.yaml");
        if (edition == null || !edition.getProtocol().equals("file")) {
            throw new IllegalStateException("the edition " + id + " is not on the class path");
        }
        return Path.of(URI.create(edition.toString())).resolveSibling("");
    }

    /** Decodes UTF-8, without a byte order mark, and ends lines with {@code \n}. */
    static String text(byte[] bytes) throws CharacterCodingException {
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
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        texts.forEach(
                (name, text) -> {
                    digest.update(name.getBytes(UTF_8));
                    digest.update((byte) 0);
                    digest.update(text.getBytes(UTF_8));
                    digest.update((byte) 0);
                });
        return HexFormat.of().formatHex(digest.digest());
    }
}
