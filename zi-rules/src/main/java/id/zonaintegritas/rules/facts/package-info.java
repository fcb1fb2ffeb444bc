/**
 * The words that rules are written in. A fact here is about any unit: {@link
 * id.zonaintegritas.rules.facts.Points} are the points that a unit earns for one node, as a formula
 * over other facts, so that rules are run once and every unit follows what they concluded ({@link
 * id.zonaintegritas.rules.facts.Workings}). Conditions choose rows of the regulation; consequences
 * combine formulas; neither sees a single unit.
 *
 * <p>For rules, not for host programs.
 */
@NullMarked
package id.zonaintegritas.rules.facts;

import org.jspecify.annotations.NullMarked;
