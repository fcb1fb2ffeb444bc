/**
 * Lists of units: assessments from tables, evaluations as rows of tables, and what all of them come
 * to. Start with {@link id.zonaintegritas.rules.units.UnitRow}.
 */
@NullMarked
package id.zonaintegritas.rules.units;

import org.jspecify.annotations.NullMarked;
