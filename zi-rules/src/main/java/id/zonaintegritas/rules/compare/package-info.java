/**
 * Evaluations side by side: of the unit and of its assessors, or of this year and the last. Start
 * with {@link id.zonaintegritas.rules.compare.Comparison}.
 */
@NullMarked
package id.zonaintegritas.rules.compare;

import org.jspecify.annotations.NullMarked;
