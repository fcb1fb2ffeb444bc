package id.zonaintegritas.rules.problem;

import java.util.List;

/** Something about a unit that the rules of an edition did not decide exactly once. */
public sealed interface Undecided {

    /** The id of what was to be concluded, such as {@code WBK.total}. */
    String id();

    /**
     * Everything that its rules compare is known, and none of them concluded it.
     *
     * @param about the type of fact that they should have concluded it from, such as {@code
     *     Minimum}
     */
    record Gap(String id, String about) implements Undecided {}

    /**
     * More than one firing concluded it.
     *
     * @param rules their ids; one rule may stand here twice
     */
    record Overlap(String id, List<String> rules) implements Undecided {
        public Overlap {
            rules = List.copyOf(rules);
        }
    }
}
