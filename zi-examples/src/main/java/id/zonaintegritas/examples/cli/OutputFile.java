package id.zonaintegritas.examples.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes files so that whatever ends the program, there is the old one or the new one, and never a
 * part of it: the new one is complete beside the old one before it takes its place.
 */
final class OutputFile {

    /** What writes into a file. */
    @FunctionalInterface
    interface Content {
        void into(OutputStream out) throws IOException;
    }

    /** What writes into a folder. */
    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** Hidden, so that what was left behind is no part of an edition. */
    private static final String PREFIX = ".zi-";

    private OutputFile() {}

    /** Writes a file, over an old one that may be written. */
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** Writes a file as its content comes, over an old one that may be written. */
    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe is written to, not replaced.
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.into(out);
            }
            return;
        }
        // Behind a link stands the file that is meant.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path beside = Files.createTempFile(target.getParent(), PREFIX, ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.into(out);
                out.flush();
                channel.force(true);
            }
            permitAs(target, beside);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A temporary file is for its owner alone, and others may read what it becomes. */
    private static void permitAs(Path target, Path beside) throws IOException {
        if (!beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
            return;
        }
        Path usual = target.resolveSibling(beside.getFileName() + ".new");
        try {
            Files.createFile(usual);
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(usual));
        } finally {
            Files.deleteIfExists(usual);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    /** Makes a folder that is new or empty, with everything in it or nothing. */
    static void fill(Path folder, Filling filling) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path beside = beside(target);
        try {
            filling.into(beside);
            try {
                Files.move(beside, target, ATOMIC_MOVE);
            } catch (FileSystemException inUse) {
                // An empty folder that cannot be replaced, such as one that somebody works in.
                Files.createDirectories(target);
                for (Path entry : entries(beside)) {
                    Files.move(entry, target.resolve(entry.getFileName()));
                }
            }
        } finally {
            delete(beside);
        }
    }

    private static Path beside(Path target) throws IOException {
        Path parent = target.getParent();
        // In a container every process may have the same id, and what one left behind stays.
        String name = PREFIX + UUID.randomUUID();
        if (parent == null || (Files.isDirectory(target) && !Files.isWritable(parent))) {
            return Files.createDirectory(target.resolve(name));
        }
        Files.createDirectories(parent);
        return Files.createDirectory(parent.resolve(name));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path entry : entries(path)) {
                delete(entry);
            }
        }
        Files.deleteIfExists(path);
    }
}
