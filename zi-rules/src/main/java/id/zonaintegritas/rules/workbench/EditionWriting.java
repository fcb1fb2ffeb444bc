package id.zonaintegritas.rules.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.internal.edition.EditionFileName;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes texts over the files of a folder, all or, as far as a file system allows, none. */
final class EditionWriting {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EditionWriting() {}

    static List<String> changes(Map<String, String> texts, Map<String, String> old, Path folder)
            throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (!text.getValue().equals(old.get(text.getKey()))) {
                    Path file = EditionFileName.within(folder, text.getKey());
                    Files.createDirectories(file.getParent());
                    Path beside = Files.createTempFile(file.getParent(), ".zi-", ".tmp");
                    moves.put(beside, file);
                    Files.writeString(beside, likeBefore(text.getValue(), file));
                    permitAs(file, beside);
                    written.add(text.getKey());
                }
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } finally {
            for (Path beside : moves.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
        return written;
    }

    /** A temporary file is for its owner alone, but others may read the one that it replaces. */
    private static void permitAs(Path file, Path beside) throws IOException {
        if (Files.exists(file)
                && beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** With the line ends and the byte order mark that an editor gave the file. */
    private static String likeBefore(String text, Path file) throws IOException {
        String before = Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
        String ended = before.contains("\r\n") ? text.replace("\n", "\r\n") : text;
        return before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + ended : ended;
    }
}
