package id.zonaintegritas.rules.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The spreadsheet program that computes what was written. */
final class LibreOffice {

    private static final String INSTALL = "apt-get install libreoffice-calc";

    private LibreOffice() {}

    /** Leaves the test out, loudly, where the program is missing. */
    static void required(String test) {
        if (program().isPresent()) {
            return;
        }
        String message = test + " was left out: it needs LibreOffice. Install it with: " + INSTALL;
        System.err.println("[WARNING] " + message);
        Assumptions.abort(message);
    }

    private static Optional<Path> program() {
        List<Path> places = new ArrayList<>();
        for (String folder :
                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            places.add(Path.of(folder, "soffice"));
        }
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    /** Opens workbooks, computes them and saves them as .xlsx below another folder. */
    static void compute(List<Path> workbooks, Path folder) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program().orElseThrow().toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                folder.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Path log = folder.resolve("soffice.log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("soffice ended").isTrue();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        for (Path workbook : workbooks) {
            assertThat(folder.resolve(workbook.getFileName().toString()))
                    .as(Files.readString(log))
                    .exists();
        }
    }
}
