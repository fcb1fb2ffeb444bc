package id.zonaintegritas.rules.facts;

import java.util.List;

/** Knows what the rules that could conclude something compare. */
public interface Openness {

    /**
     * What those rules compare and this unit does not tell, as a trace names it; empty if all of it
     * is known.
     *
     * @param fact the row put to the unit, or the ratio, about which something is missing
     */
    List<String> openFor(OfUnit fact, Workings unit);
}
