package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class FileNameTest {

    @Test
    void name_withLettersThatTheLocaleLacks_isToldWithTheLocaleThatHasThem() {
        assertThat(FileName.whyImpossible("Kota \uFFFD"))
                .startsWith("Kota \uFFFD: no file can have this name here.")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void name_withASignThatNobodySees_isNoMatterOfTheLocale() {
        assertThat(FileName.lacksLetters("im\u0000possible")).isFalse();
        assertThatThrownBy(() -> FileName.path("im\u0000possible"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("no file can have this name here")
                .hasMessageNotContaining("locale");
    }

    @Test
    void name_asAnyOther_isAPath() {
        assertThat(FileName.path("kota.json")).hasFileName("kota.json");
        assertThat(FileName.lacksLetters("kota.json")).isFalse();
    }
}
