package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.workbench.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Path PAGE = Path.of("../docs/coverage.md");

    @Test
    void coveragePage_isCurrent() throws IOException {
        String current = CoveragePage.of(Edition.current(), RuleCases.of(Edition.current()));
        if (Boolean.getBoolean("zi.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, current);
        }
        assertThat(PAGE)
                .as("run again with -Dzi.update=true to rewrite it")
                .content()
                .isEqualTo(current);
    }
}
