package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.page.HtmlReport;
import id.zonaintegritas.rules.units.UnitRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder with a page for each unit, and {@code index.html} with a table of all. */
final class ReportFolder {

    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final UnitEvaluations evaluations;
    private final Terminal terminal;
    private final Locale locale;
    private final Map<String, Integer> names = new HashMap<>();

    ReportFolder(
            @Nullable Path folder, UnitEvaluations evaluations, Terminal terminal, Locale locale) {
        this.folder = folder == null ? Path.of("") : folder;
        this.evaluations = evaluations;
        this.terminal = terminal;
        this.locale = locale;
    }

    /** Whether a name means a folder: it is one, or it has no ending. */
    static boolean isFolder(@Nullable Path path) {
        return path != null
                && (Files.isDirectory(path) || !String.valueOf(path.getFileName()).contains("."));
    }

    ExitCode write(List<String> files) {
        HtmlReport report = HtmlReport.of(evaluations.edition(), evaluations.locale());
        List<UnitRow> rows = new ArrayList<>();
        ExitCode[] refusals = {ExitCode.DONE};
        try {
            Files.createDirectories(folder);
            ExitCode read =
                    evaluations.each(
                            files,
                            unit -> {
                                if (unit instanceof UnitEvaluations.Unit.Evaluated done) {
                                    page(
                                            name(done.evaluation().unit().id()),
                                            report.render(done.evaluation()));
                                    rows.add(UnitRow.of(done.evaluation()));
                                } else if (unit instanceof UnitEvaluations.Unit.Refused refused) {
                                    terminal.error()
                                            .print(refused.refusal().toText(evaluations.locale()));
                                    refusals[0] = ExitCode.INVALID;
                                }
                            });
            page("index", report.render(rows));
            return read.orWorse(refusals[0]);
        } catch (IOException | UncheckedIOException failed) {
            throw new ProgramException(ExitCode.USAGE, Term.UNWRITABLE.in(locale, folder));
        }
    }

    private void page(String name, String html) {
        try {
            OutputFile.write(folder.resolve(name + ".html"), html.getBytes(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a unit is called decides about no other file than its own. */
    private String name(String unit) {
        String safe = unit.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceFirst("^-+", "");
        String name =
                safe.isEmpty() || safe.equalsIgnoreCase("index")
                        ? "unit-" + safe
                        : safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
        int number = names.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return number == 1 ? name : name + "." + number;
    }
}
