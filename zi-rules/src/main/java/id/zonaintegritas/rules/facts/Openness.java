package id.zonaintegritas.rules.facts;

import java.util.List;

/** Knows what the rules that could conclude something compare. */
public interface Openness {

    /**
     * What those rules compare and this unit does not tell, as a trace names it; empty if all of it
     * is known.
     *
     * @param about what is to be concluded about: a row that was put, or a ratio to be scored
     */
    List<String> openFor(OfUnit about, Workings unit);
}
