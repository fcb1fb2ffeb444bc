package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.rules.internal.edition.BundledRows;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The edition that comes with the library. */
public final class BundledEdition {

    public static final String ID = "permenpanrb-90-2021";

    /** On a thread of its own: rules and rows take about the same time to get ready. */
    private static final class Rules {
        static final CompletableFuture<Rulebook> COMPILED =
                CompletableFuture.supplyAsync(() -> Rulebook.bundled(ID));
    }

    /** Loaded on first use; the class loader sees to it that this happens once. */
    private static final class Rows {

        static final CompletableFuture<Rulebook> RULES = Rules.COMPILED;

        static final List<LoadedEdition> VERSIONS =
                EditionLoader.load(BundledRows.of(ID)).stream()
                        .map(content -> new LoadedEdition(content, RULES::join, null))
                        .toList();
    }

    private BundledEdition() {}

    /** Its versions, the oldest first. */
    public static List<LoadedEdition> versions() {
        return Rows.VERSIONS;
    }

    /** Its compiled rules, if these are the same texts. */
    static Optional<Rulebook> rules(Map<String, String> texts) {
        return texts.equals(EditionFiles.bundled(ID).rules())
                ? Optional.of(Rules.COMPILED.join())
                : Optional.empty();
    }
}
