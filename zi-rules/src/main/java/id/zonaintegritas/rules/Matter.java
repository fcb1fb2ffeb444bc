package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.Undecided;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is concluded from the same things, and so is tried together.
 *
 * @param due what is to be concluded, with the ids of the rules in force that may, in their order
 * @param rules the ids of all rules in force that may conclude something here
 * @param things what these rules compare
 * @param stage the last one whose rules are among them
 */
record Matter(
        Map<Undecided.Gap, Set<String>> due, Set<String> rules, List<Thing> things, Stage stage) {}
