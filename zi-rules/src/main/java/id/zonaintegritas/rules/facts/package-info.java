/**
 * The words that rules are written in. Every fact here is about one unit: a row of the regulation
 * put to it, such as a {@link id.zonaintegritas.rules.facts.Minimum} with the points it compares,
 * or what a rule concluded about it, such as {@link id.zonaintegritas.rules.facts.Points}. What
 * bears {@link id.zonaintegritas.rules.facts.Word} may stand in a rule, and nothing else.
 *
 * <p>Open {@link id.zonaintegritas.rules.facts.Plan} first: which row rests on what. {@link
 * id.zonaintegritas.rules.facts.Workings} is one unit on its way through it.
 *
 * <p>For rules, not for host programs.
 */
@NullMarked
package id.zonaintegritas.rules.facts;

import org.jspecify.annotations.NullMarked;
