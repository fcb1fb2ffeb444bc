package id.zonaintegritas.rules.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledRowsTest {

    private static final String ID = "permenpanrb-90-2021";

    @Test
    void rowsOfTheJar_areThoseOfItsFiles() {
        assertThat(EditionLoader.load(BundledRows.of(ID)))
                .isNotEmpty()
                .isEqualTo(EditionLoader.load(EditionFiles.bundled(ID)));
    }
}
