package id.zonaintegritas.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that was named to the program, or standard input, which is named {@code -}. */
record InputFile(String name) {

    boolean isStandardInput() {
        return name.equals("-");
    }

    /** Whether it holds one document on each line; of standard input only its text tells. */
    boolean hasLines() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    InputStream open(Terminal terminal) {
        if (isStandardInput()) {
            return terminal.in();
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw unreadable("this is a folder. Maybe a file in it is meant.");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException missing) {
            throw unreadable("there is no such file.");
        } catch (AccessDeniedException denied) {
            throw unreadable("you may not read this file.");
        } catch (IOException failure) {
            throw unreadable();
        }
    }

    /** In bytes, or -1 if it is not known before it is read. */
    long size() {
        try {
            return isStandardInput() ? -1 : Files.size(Path.of(name));
        } catch (IOException unknown) {
            return -1;
        }
    }

    ProgramException unreadable() {
        return unreadable("this file cannot be read. Maybe its disk or connection failed.");
    }

    private ProgramException unreadable(String why) {
        return new ProgramException(ExitCode.USAGE, name + ": " + why);
    }
}
