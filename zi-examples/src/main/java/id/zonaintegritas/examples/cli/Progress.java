package id.zonaintegritas.examples.cli;

import java.io.InputStream;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on the terminal that shows how much of an input, or how many of the files, were read; it
 * goes when that is closed. Silent where nobody looks, and where results appear on the same
 * terminal.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;

    /** Fewer files are read before anybody wonders. */
    private static final int FEWEST_FILES = 5;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static InputStream watch(InputFile file, InputStream in, Terminal terminal) {
        return isSeen(terminal)
                ? ProgressBar.wrap(
                        in,
                        look(terminal)
                                .setTaskName(file.name())
                                .setInitialMax(file.size())
                                .setUnit(" MB", 1_000_000))
                : in;
    }

    /** Counts files; of a few of them it shows nothing. */
    static Progress over(List<String> files, Terminal terminal) {
        return new Progress(
                isSeen(terminal) && files.size() >= FEWEST_FILES
                        ? look(terminal).setTaskName("zi").setInitialMax(files.size()).build()
                        : null);
    }

    /** One more file is read. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean isSeen(Terminal terminal) {
        return terminal.errorIsTerminal() && !terminal.outIsTerminal();
    }

    private static ProgressBarBuilder look(Terminal terminal) {
        return ProgressBar.builder()
                .setStyle(
                        terminal.colours()
                                ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                                : ProgressBarStyle.UNICODE_BLOCK)
                .clearDisplayOnFinish()
                .setConsumer(
                        new DelegatingProgressBarConsumer(
                                bar -> terminal.error().print("\r" + bar), WIDTH));
    }
}
