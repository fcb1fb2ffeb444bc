package id.zonaintegritas.examples.cli;

import java.io.InputStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal that shows how much of an input was read; it goes when that is closed. */
final class Progress {

    private static final int WIDTH = 78;

    private Progress() {}

    /** Silent where nobody looks, and where reports appear on the same terminal. */
    static InputStream watch(InputFile file, InputStream in, Terminal terminal) {
        if (terminal.outIsTerminal() || !terminal.errorIsTerminal()) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                ProgressBar.builder()
                        .setTaskName(file.name())
                        .setInitialMax(file.size())
                        .setUnit(" MB", 1_000_000)
                        .setStyle(
                                terminal.colours()
                                        ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                                        : ProgressBarStyle.UNICODE_BLOCK)
                        .clearDisplayOnFinish()
                        .setConsumer(
                                new DelegatingProgressBarConsumer(
                                        bar -> terminal.error().print("\r" + bar), WIDTH)));
    }
}
