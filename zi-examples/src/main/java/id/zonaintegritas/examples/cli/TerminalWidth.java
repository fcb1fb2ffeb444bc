package id.zonaintegritas.examples.cli;

import java.util.Map;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** How many columns the lines of results may have. */
final class TerminalWidth {

    /** Where nobody says anything else. */
    static final int USUAL = 80;

    private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d{0,5}");

    /** What picocli measures the terminal for. */
    @Command
    private static final class Measured implements Runnable {
        @Override
        public void run() {}
    }

    private TerminalWidth() {}

    /**
     * What {@code COLUMNS} says, or else the width of the terminal, if the results go there.
     *
     * @param measured gives the width of the terminal
     */
    static int of(Map<String, String> environment, boolean isTerminal, IntSupplier measured) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        if (COLUMNS.matcher(columns).matches()) {
            return Integer.parseInt(columns);
        }
        return isTerminal ? measured.getAsInt() : USUAL;
    }

    /** Asks the system; takes the usual width where it does not answer. */
    static int measured() {
        int width = new CommandLine(new Measured()).setUsageHelpAutoWidth(true).getUsageHelpWidth();
        return width > 0 ? width : USUAL;
    }
}
