package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.Report;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Where the program reads and writes: results to {@code out}, everything else to {@code error},
 * both in UTF-8 whatever the platform prefers.
 *
 * @param outIsTerminal whether a person, not a program, reads the results
 * @param errorIsTerminal whether a person reads the messages
 * @param colours whether the environment allows colours
 * @param columns gives how wide the lines of results may be
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream error,
        boolean outIsTerminal,
        boolean errorIsTerminal,
        boolean colours,
        IntSupplier columns) {

    /** Of the usual width. */
    Terminal(
            InputStream in,
            OutputStream out,
            PrintStream error,
            boolean outIsTerminal,
            boolean errorIsTerminal,
            boolean colours) {
        this(in, out, error, outIsTerminal, errorIsTerminal, colours, () -> TerminalWidth.USUAL);
    }

    static Terminal ofProcess() {
        boolean outIsTerminal = isTerminal(1);
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                outIsTerminal,
                isTerminal(2),
                allowsColours(System.getenv()),
                () -> TerminalWidth.of(System.getenv(), outIsTerminal, TerminalWidth::measured));
    }

    /** See <a href="https://no-color.org">no-color.org</a>. */
    static boolean allowsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    boolean coloured() {
        return outIsTerminal && colours;
    }

    /** A report as this terminal shows it. */
    Report report(Locale locale, boolean all) {
        Report plain = Report.text(locale).width(columns.getAsInt());
        Report report = all ? plain.all() : plain;
        return coloured() ? report.coloured() : report;
    }

    void print(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(UTF_8));
        print(bytes);
    }

    /** Prints at once. A reader that went away ends the program quietly. */
    void print(ByteArrayOutputStream bytes) {
        try {
            bytes.writeTo(out);
            out.flush();
        } catch (IOException failure) {
            boolean readerLeft =
                    String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            throw readerLeft
                    ? new ProgramException(ExitCode.DONE, "")
                    : new ProgramException(
                            ExitCode.USAGE,
                            "The results cannot be written. Maybe the disk is full.");
        }
    }

    /** Java tells of standard input and output together only; Linux tells of each. */
    @SuppressWarnings("SystemConsoleNull") // A console that is no terminal is asked below.
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String device = Files.readSymbolicLink(link).toString();
                return device.startsWith("/dev/pts/")
                        || device.startsWith("/dev/tty")
                        || device.equals("/dev/console");
            } catch (IOException unknown) {
                return false;
            }
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** Since Java 22 a console may be no terminal, and says so by a method that 17 lacks. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
