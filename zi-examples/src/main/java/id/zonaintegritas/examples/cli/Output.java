package id.zonaintegritas.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes its result.
 *
 * @param path null for standard output
 * @param locale of messages
 */
record Output(@Nullable Path path, Terminal terminal, Locale locale) {

    /** Something that writes. */
    interface Writing {
        ExitCode to(OutputStream out) throws IOException;
    }

    /** The end of its name in small letters, such as {@code html}, or an empty text. */
    String ending() {
        String name = path == null ? "" : path.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** Writes what comes, as it comes. */
    ExitCode write(Writing writing) {
        try {
            if (path == null) {
                return writing.to(standardOutput());
            }
            AtomicReference<ExitCode> ended = new AtomicReference<>(ExitCode.DONE);
            OutputFile.write(path, out -> ended.set(writing.to(out)));
            return requireNonNull(ended.get());
        } catch (IOException | UncheckedIOException failed) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    Term.UNWRITABLE.in(
                            locale, path == null ? Term.RESULTS.in(locale) : path.toString()));
        }
    }

    private OutputStream standardOutput() {
        return new FilterOutputStream(terminal.out()) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                ByteArrayOutputStream part = new ByteArrayOutputStream(length);
                part.write(bytes, from, length);
                terminal.print(part);
            }

            @Override
            public void close() {
                // Standard output stays open.
            }
        };
    }
}
