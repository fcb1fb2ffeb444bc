/**
 * The words that rules are written in. A fact here stands for all units of a session at once: a
 * {@link id.zonaintegritas.rules.facts.Points} holds the points of one node for every unit, as a
 * column of a table does, so that a rule fires once however many units are evaluated. Conditions
 * choose rows of the regulation; consequences compute with columns; neither sees a single unit.
 *
 * <p>For rules, not for host programs.
 */
@NullMarked
package id.zonaintegritas.rules.facts;

import org.jspecify.annotations.NullMarked;
