package id.zonaintegritas.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that every command has which prints text. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the text: ${COMPLETION-CANDIDATES}. Default: id.")
    private Language language = Language.ID;

    Locale locale() {
        return language.locale();
    }
}
