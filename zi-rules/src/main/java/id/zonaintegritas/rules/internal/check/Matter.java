package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is concluded from the same things, and so is tried together.
 *
 * @param due what is to be concluded, and by which rules
 * @param rules the ids of the rules in force that may conclude something here
 * @param things what these rules compare
 * @param stage the last one whose rules are among them
 */
record Matter(
        Map<Undecided.Gap, Deciders> due, Set<String> rules, List<Thing> things, Stage stage) {

    /**
     * The rules that may conclude something.
     *
     * @param rules their ids, in their order, whether they are in force or not
     * @param readings the interpretations that those look at which are not in force
     */
    record Deciders(Set<String> rules, Set<String> readings) {

        void addAll(Deciders others) {
            rules.addAll(others.rules);
            readings.addAll(others.readings);
        }
    }
}
