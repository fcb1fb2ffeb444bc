package id.zonaintegritas.rules;

import java.util.List;
import java.util.function.Supplier;

/** Editions as a host sees them, and as they were loaded. */
final class Editions {

    private Editions() {}

    static List<Edition> of(List<LoadedEdition> versions) {
        return Edition.of(versions);
    }

    static Edition of(EditionContent rows, Supplier<Rulebook> rules) {
        return of(List.of(new LoadedEdition(rows, rules))).get(0);
    }

    static LoadedEdition loaded(Edition edition) {
        return edition.loaded();
    }

    static List<LoadedEdition> loaded(List<Edition> versions) {
        return versions.stream().map(Edition::loaded).toList();
    }
}
