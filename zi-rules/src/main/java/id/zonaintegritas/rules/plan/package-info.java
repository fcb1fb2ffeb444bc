/**
 * What a unit could do next, and what its decision hangs on. Start with {@link
 * id.zonaintegritas.rules.plan.Planner}; {@link id.zonaintegritas.rules.plan.Losses} says where
 * points are lost, {@link id.zonaintegritas.rules.plan.Sensitivity} what would change a decision.
 *
 * <p>Nothing here knows a number or a formula of the regulation: what an answer is worth is asked
 * of the evaluator, answer by answer, and whatever is concluded from that is evaluated again.
 */
@NullMarked
package id.zonaintegritas.rules.plan;

import org.jspecify.annotations.NullMarked;
