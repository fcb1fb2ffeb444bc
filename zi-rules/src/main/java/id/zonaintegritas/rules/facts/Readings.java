package id.zonaintegritas.rules.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interpretations that a number or finding rests on. Immutable; of one plan there is one object
 * for each set that occurs, so that what units have in common is made once.
 */
final class Readings {

    /** What rests on no interpretation. */
    static final Readings NONE = new Readings(new long[0], new Sets(List.of()));

    /** The sets of one plan. */
    static final class Sets {

        private final List<String> interpretations;
        private final Map<List<Long>, Readings> known = new ConcurrentHashMap<>();

        /**
         * Sets of interpretations.
         *
         * @param interpretations their ids, in the order of the edition
         */
        Sets(List<String> interpretations) {
            this.interpretations = interpretations;
        }

        /** The set of one interpretation, by its place in the edition. */
        Readings of(int place) {
            long[] bits = new long[(interpretations.size() + Long.SIZE - 1) / Long.SIZE];
            bits[place / Long.SIZE] = 1L << place;
            return of(bits);
        }

        private Readings of(long[] bits) {
            return known.computeIfAbsent(
                    Arrays.stream(bits).boxed().toList(), key -> new Readings(bits, this));
        }
    }

    private final long[] bits;
    private final Sets sets;
    private final List<String> ids;

    /** The unions with other sets, by those sets. */
    private final Map<Readings, Readings> unions = new ConcurrentHashMap<>(4);

    private Readings(long[] bits, Sets sets) {
        this.bits = bits;
        this.sets = sets;
        List<String> in = new ArrayList<>();
        for (int place = 0; place < sets.interpretations.size(); place++) {
            if ((bits[place / Long.SIZE] & 1L << place) != 0) {
                in.add(sets.interpretations.get(place));
            }
        }
        this.ids = List.copyOf(in);
    }

    /** Both sets; usually one of them holds the other, so nothing is looked up. */
    Readings with(Readings others) {
        if (others == this || others.bits.length == 0 || holds(others)) {
            return this;
        }
        if (bits.length == 0 || others.holds(this)) {
            return others;
        }
        return unions.computeIfAbsent(others, this::union);
    }

    private Readings union(Readings others) {
        long[] both = bits.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= others.bits[i];
        }
        return sets.of(both);
    }

    private boolean holds(Readings others) {
        if (bits.length == 0) {
            return false;
        }
        for (int i = 0; i < bits.length; i++) {
            if ((others.bits[i] & ~bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The ids of the interpretations, in the order of the edition. */
    List<String> ids() {
        return ids;
    }
}
