package id.zonaintegritas.rules;

import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.util.List;
import java.util.function.Supplier;

/** Editions as a host sees them, and as they were loaded. */
public final class Editions {

    private Editions() {}

    public static List<Edition> of(List<LoadedEdition> versions) {
        return Edition.of(versions);
    }

    public static Edition of(EditionContent rows, Supplier<Rulebook> rules) {
        return of(List.of(new LoadedEdition(rows, rules, null))).get(0);
    }

    public static LoadedEdition loaded(Edition edition) {
        return edition.loaded();
    }

    public static List<LoadedEdition> loaded(List<Edition> versions) {
        return versions.stream().map(Edition::loaded).toList();
    }
}
