package id.zonaintegritas.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

    InputStream open(Terminal terminal) throws IOException {
        try {
            return isStandardInput() ? terminal.in() : Files.newInputStream(Path.of(name));
        } catch (InvalidPathException impossible) {
            throw new NoSuchFileException(name);
        }
    }

    /** In bytes, or -1 if it is not known before it is read. */
    long size() {
        try {
            return isStandardInput() ? -1 : Files.size(Path.of(name));
        } catch (IOException | InvalidPathException unknown) {
            return -1;
        }
    }

    /** What to tell a person when opening or reading it has failed. */
    String whyUnreadable(IOException failure) {
        if (FileName.lacksLetters(name)) {
            return FileName.whyImpossible(name);
        }
        String why =
                failure instanceof NoSuchFileException
                        ? "there is no such file."
                        : failure instanceof AccessDeniedException
                                ? "you may not read this file."
                                : !isStandardInput() && Files.isDirectory(Path.of(name))
                                        ? "this is a folder. Maybe a file in it is meant."
                                        : "this file cannot be read. Maybe its disk or connection"
                                                + " failed.";
        return name + ": " + why;
    }
}
