package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.rules.internal.edition.KnownNames;
import id.zonaintegritas.rules.internal.edition.KnownNames.Names;
import java.util.OptionalInt;
import java.util.Set;

/** How many facts of a type the rows of an edition bring about, at most. */
record FactCounts(KnownNames names) {

    /** So many times the average is the most. */
    private static final int CLUSTER = 3;

    /** How many facts of a type there are at most: as many as names by which they differ. */
    public OptionalInt most(Class<?> type) {
        if (names.isEmpty()) {
            return OptionalInt.empty();
        }
        if (type.getSimpleName().equals("Count")) {
            return OptionalInt.of(
                    names.within(type, "count").values().stream().mapToInt(Set::size).sum());
        }
        return OptionalInt.of(
                RuleWords.fieldNames(type).stream()
                        .filter(RuleWords.IDENTIFYING::contains)
                        .mapToInt(field -> sizeOf(type, field))
                        .max()
                        .orElse(1));
    }

    /**
     * How many facts of a type have the same value in a field that names it, at most: somewhat more
     * than on an average.
     */
    OptionalInt mostAlike(Class<?> type, String field) {
        OptionalInt most = most(type);
        int different = sizeOf(type, field);
        if (most.isEmpty() || different >= most.getAsInt()) {
            return most.isEmpty() ? most : OptionalInt.of(1);
        }
        return different == 0 ? most : OptionalInt.of(CLUSTER * (most.getAsInt() / different + 1));
    }

    private int sizeOf(Class<?> type, String field) {
        Names named = names.of(type, field);
        return named == null ? 0 : named.all().size();
    }
}
