package id.zonaintegritas.rules;

import id.zonaintegritas.model.Title;
import java.util.List;
import java.util.Set;

/**
 * Something that the rules of an edition do not decide exactly once, or fail to decide.
 *
 * @param kind what is wrong
 * @param about the type of fact that the rules conclude about
 * @param rules the ids of the rules that overlap, that fail, or that leave a gap
 * @param ids of what is not decided once
 * @param when what the unit states, in the fewest words
 * @param trials in how many trials this was found
 */
record Flaw(
        Kind kind,
        String about,
        List<String> rules,
        Set<String> ids,
        List<Title> when,
        int trials) {

    /** What is wrong. */
    enum Kind {
        /** No rule decides it. */
        GAP,
        /** Two rules decide it, or one of them twice. */
        OVERLAP,
        /** A rule fails. */
        FAILURE
    }
}
