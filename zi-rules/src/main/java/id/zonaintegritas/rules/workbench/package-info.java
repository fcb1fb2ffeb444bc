/**
 * For those who change editions: what another edition means for units. Open {@link
 * id.zonaintegritas.rules.workbench.ImpactReading} first.
 */
@NullMarked
package id.zonaintegritas.rules.workbench;

import org.jspecify.annotations.NullMarked;
