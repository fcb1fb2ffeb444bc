package id.zonaintegritas.rules.facts;

import java.util.BitSet;
import java.util.List;

/** The interpretations that a number or finding rests on. Immutable. */
final class Readings {

    /** What rests on no interpretation. */
    static final Readings NONE = new Readings(new BitSet(), List.of());

    private final BitSet places;
    private final List<String> interpretations;

    private Readings(BitSet places, List<String> interpretations) {
        this.places = places;
        this.interpretations = interpretations;
    }

    /**
     * The set of one interpretation.
     *
     * @param place of the interpretation in the edition, from 0
     */
    static Readings of(int place, List<String> interpretations) {
        BitSet one = new BitSet();
        one.set(place);
        return new Readings(one, interpretations);
    }

    /** Both sets; usually one of them holds the other, so nothing new is made. */
    Readings with(Readings others) {
        if (others == this || others.places.isEmpty()) {
            return this;
        }
        if (places.isEmpty()) {
            return others;
        }
        BitSet both = (BitSet) places.clone();
        both.or(others.places);
        if (both.equals(places)) {
            return this;
        }
        return both.equals(others.places) ? others : new Readings(both, interpretations);
    }

    /** The ids of the interpretations, in the order of the edition. */
    List<String> ids() {
        return places.stream().mapToObj(interpretations::get).toList();
    }
}
